import { type ConnectionUse, connectionUses } from './connection-uses.ts';
import type { Atomicity, ParameterValue } from './manifest.ts';
import { inputValues } from './normalise-steps.ts';
import type {
  DocumentPath,
  RawCheck,
  RawManifest,
  RawOutput,
  RawOverride,
  RawSchedule,
  RawWaiver,
} from './raw.ts';
import type { StepOutline } from './step-outline.ts';

/**
 * What rules between jobs need of a manifest. The document itself is let go: ten thousand of them kept at
 * once would cost more time and memory than reading the few again that have findings.
 */
export interface ManifestFacts {
  readonly team: string;
  readonly after: readonly string[];
  /** As written. */
  readonly atomic: Atomicity | undefined;
  /** Default connection of steps and checks. */
  readonly connection: string | undefined;
  /** By steps and checks, beside the default. */
  readonly connectionUses: readonly ConnectionUse[];
  /** Some SQL goes to a connection that the manifest does not name. */
  readonly usesUnnamedConnection: boolean;
  readonly templateUses: readonly TemplateUse[];
  /** Templates that Python steps may run. */
  readonly templates: readonly string[];
  readonly contracts: readonly ContractUse[];
  /** Those that name columns. */
  readonly inputs: readonly InputUse[];
  readonly waivers: readonly RawWaiver[];
  readonly schedule: RawSchedule | undefined;
  /** What production changes in it. */
  readonly productionSchedule: RawOverride['schedule'];
}

/** Columns of a table of another job. */
export interface InputUse {
  readonly table: string;
  readonly columns: readonly string[];
  /** 0-based position of the input. */
  readonly index: number;
}

/** An output with a data contract. */
export interface ContractUse {
  readonly table: string;
  readonly connection?: string;
  /** As written. */
  readonly contract: string;
  /** 0-based position of the output. */
  readonly index: number;
}

export interface TemplateUse {
  readonly template: string;
  readonly values: Readonly<Record<string, ParameterValue>>;
  /** 0-based position of the step. */
  readonly index: number;
}

/** A `.sql` file by its workspace path, or SQL in the manifest by its place. */
export interface SqlSource {
  readonly source: /** `vdk`: its names in braces and brackets are replaced before any SQL is read. */
    | { readonly file: string; readonly form?: 'vdk' }
    | {
        readonly sql: string;
        readonly path: DocumentPath;
        /** `condition`: a part of a statement. */
        readonly form: 'statement' | 'condition';
      };
  readonly connection: string | undefined;
}

/** Takes the facts out of a manifest of the right shape. */
export function manifestFacts(raw: RawManifest, steps: readonly StepOutline[]): ManifestFacts {
  const checks = raw.checks ?? none;
  return {
    team: raw.team,
    after: raw.after ?? none,
    atomic: raw.atomic,
    connection: raw.connection,
    connectionUses: connectionUses(steps, checks, raw.outputs ?? none),
    usesUnnamedConnection: usesUnnamedConnection(raw, steps, checks),
    templateUses: templateUses(steps),
    templates: raw.templates ?? none,
    contracts: contractUses(raw.outputs ?? none),
    inputs: inputUses(raw.inputs),
    waivers: (raw.waivers ?? none).every(isWhole) ? (raw.waivers ?? none) : none,
    schedule: raw.schedule,
    productionSchedule: raw.environments?.production?.schedule,
  };
}

const none: readonly never[] = [];

/** What does not fit the schema was taken out of it. */
function isWhole({ check, owner, reason, until }: Partial<RawWaiver>): boolean {
  return [check, owner, reason, until].every((field) => field !== undefined);
}

function inputUses(inputs: RawManifest['inputs']): readonly InputUse[] {
  return (
    inputs?.flatMap((input, index) =>
      typeof input === 'string' || input.columns === undefined
        ? []
        : [{ table: input.table, columns: input.columns, index }],
    ) ?? none
  );
}

function contractUses(outputs: readonly RawOutput[]): readonly ContractUse[] {
  if (!outputs.some(({ contract }) => contract !== undefined)) return none;
  return outputs.flatMap(({ table, connection, contract }, index) =>
    contract === undefined
      ? []
      : [{ table, ...(connection === undefined ? {} : { connection }), contract, index }],
  );
}

function usesUnnamedConnection(
  raw: RawManifest,
  steps: readonly StepOutline[],
  checks: readonly RawCheck[],
): boolean {
  if (raw.connection !== undefined) return false;
  const isUnnamed = (step: StepOutline): boolean => !runsProgram(step) && step.raw?.connection === undefined;
  const hasChecks = ({ contract, connection }: RawOutput) =>
    contract !== undefined && connection === undefined;
  return (
    steps.some(isUnnamed) ||
    checks.some((check) => check.connection === undefined) ||
    (raw.outputs ?? none).some(hasChecks)
  );
}

function runsProgram({ kind }: StepOutline): boolean {
  return kind === 'python' || kind === 'run';
}

function templateUses(steps: readonly StepOutline[]): readonly TemplateUse[] {
  let uses: TemplateUse[] | undefined;
  for (const { raw, index } of steps) {
    if (raw === undefined || !('uses' in raw)) continue;
    uses ??= [];
    uses.push({ template: raw.uses, values: inputValues(raw.with), index });
  }
  return uses ?? none;
}

/** The SQL of a manifest of the right shape: needed once, so it is no fact that is kept. */
export function sqlSources(raw: RawManifest, steps: readonly StepOutline[]): readonly SqlSource[] {
  const sources: SqlSource[] = [];
  for (const { kind, file, raw: step, index } of steps) {
    const connection = step?.connection;
    if (kind === 'sql' && file !== undefined) {
      sources.push({ source: raw.compat === 'vdk' ? { file, form: 'vdk' } : { file }, connection });
    } else if (step !== undefined && 'query' in step) {
      const path = ['steps', index, 'query'];
      sources.push({ source: { sql: step.query, path, form: 'statement' }, connection });
    }
  }
  sources.push(...checkSources(raw.checks ?? none));
  return sources;
}

/** The SQL of checks. */
export function checkSources(checks: readonly RawCheck[]): readonly SqlSource[] {
  const sources: SqlSource[] = [];
  for (const [index, check] of checks.entries()) addCheckSources(check, ['checks', index], sources);
  return sources;
}

function addCheckSources(check: RawCheck, path: DocumentPath, sources: SqlSource[]): void {
  const { connection, compare } = check;
  const add = (sql: string, form: 'statement' | 'condition', ...below: DocumentPath): void => {
    sources.push({ source: { sql, path: [...path, ...below], form }, connection });
  };
  if ('sql' in check) add(check.sql, 'statement', 'sql');
  if (compare?.sql !== undefined) add(compare.sql, 'statement', 'compare', 'sql');
  if (!('table' in check)) return;
  const { where, expression } = check;
  if (where !== undefined) add(where, 'condition', 'where');
  if (expression === undefined) return;
  const isList = Array.isArray(expression);
  for (const [at, item] of [expression].flat().entries()) {
    const place = isList ? ['expression', at] : ['expression'];
    if (typeof item === 'string') add(item, 'condition', ...place);
    else add(item.sql, 'condition', ...place, 'sql');
  }
}
