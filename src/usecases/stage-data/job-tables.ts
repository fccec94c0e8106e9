import type { Manifest, Step } from '../../manifest/manifest.ts';
import type { Output } from '../../manifest/output.ts';
import type { FileTree } from '../../ports/file-tree.ts';
import { quoteTable } from '../../quality/table-name.ts';
import type { EngineName } from '../../sql/dialect.ts';
import { dialectOf } from '../../sql/dialects.ts';
import { tablesOf } from '../../sql/tables.ts';
import type { TypedValue } from '../../sql/typed-value.ts';
import type { Environment, ResolvedEnvironment } from '../../workspace/config.ts';
import { forEnvironment } from '../../workspace/for-environment.ts';
import { connectionFor } from '../../workspace/resolve-environment.ts';
import type { Job } from '../../workspace/workspace.ts';
import { sqlOfStep } from './step-sql.ts';

/** A table that a job writes. */
export interface WrittenTable {
  /** Of the environment. */
  readonly connection: string;
  /** In quotes, each part by itself. */
  readonly sql: string;
  readonly output?: Output;
}

export interface JobTables {
  /** Declared ones first. */
  readonly written: readonly WrittenTable[];
  /** Python and shell steps: what they write is known only when they run. */
  readonly programs: readonly string[];
  readonly manifest: Manifest;
}

export interface TablesRequest {
  readonly environment: ResolvedEnvironment;
  /** Of the config, with the same name. */
  readonly configured: Environment;
  readonly tree: FileTree;
}

export type Values = Readonly<Record<string, TypedValue>>;

/** What a job will write, from its `outputs` and the words of its SQL with the parameters of the environment. */
export async function jobTables(job: Job, request: TablesRequest): Promise<JobTables> {
  const manifest = forEnvironment(job.manifest, request.environment.name);
  const values = parameterValues(manifest.params);
  const placeOf = (named: string | undefined) => connectionIn(manifest, named, request);
  const written: WrittenTable[] = [];
  for (const output of manifest.outputs ?? []) {
    const place = placeOf(output.connection);
    const sql = place && quoted(output.table, values, place.engine);
    if (sql !== undefined && place !== undefined) written.push({ connection: place.name, sql, output });
  }
  for (const step of manifest.steps) {
    const place = placeOf(step.connection);
    if (place === undefined) continue;
    for (const { text, given } of await sqlOfStep(step, values, request.tree)) {
      for (const name of tablesOf(text, place.engine).flatMap(({ writes }) => writes)) {
        const sql = quoted(name, given, place.engine);
        if (sql !== undefined) written.push({ connection: place.name, sql });
      }
    }
  }
  return { written, programs: manifest.steps.filter(isProgram).map(({ name }) => name), manifest };
}

/** Parameters that have a value without anybody giving one. */
export function parameterValues(params: Manifest['params']): Values {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, { type, default: value }]) =>
      value === undefined ? [] : [[name, { type, value }]],
    ),
  );
}

/** The connection of the environment that a name, or none, means to a job. */
export function connectionIn(
  manifest: Manifest,
  named: string | undefined,
  { environment, configured }: Pick<TablesRequest, 'environment' | 'configured'>,
) {
  const name = connectionFor(manifest, named, configured);
  const connection = name === undefined ? undefined : environment.connections[name];
  return name === undefined || connection === undefined ? undefined : { name, engine: connection.type };
}

function quoted(table: string, values: Values, engine: EngineName): string | undefined {
  const name = quoteTable(table, values, dialectOf(engine));
  return 'sql' in name ? name.sql : undefined;
}

function isProgram({ kind }: Step): boolean {
  return kind === 'python' || kind === 'run';
}
