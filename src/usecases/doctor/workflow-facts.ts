import { parseDocument } from '../../manifest/document.ts';

/** What a workflow file says, as far as it is judged. */
export interface WorkflowFacts {
  readonly triggers: ReadonlySet<string>;
  /** Of the jobs of the whole file when they have none of their own; undefined: the repository's default. */
  readonly permissions: Permissions | undefined;
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  readonly id: string;
  /** Under which its check is known. */
  readonly name: string;
  readonly permissions: Permissions | undefined;
  /** Name of its environment. */
  readonly environment: string | undefined;
  /** Names of the secrets and variables that it is handed, in capitals. */
  readonly secrets: ReadonlySet<string>;
  /** Actions and reusable workflows. */
  readonly uses: readonly string[];
}

/** By permission: `read`, `write` or `none`; `*` stands for all. */
export type Permissions = ReadonlyMap<string, string>;

/** Undefined when the text is no YAML of a workflow. */
export function workflowFacts(file: string, text: string): WorkflowFacts | undefined {
  const workflow = recordOf(parseDocument(file, text).value);
  const jobs = recordOf(workflow?.['jobs']);
  if (workflow === undefined || jobs === undefined) return undefined;
  return {
    triggers: triggersOf(workflow['on']),
    permissions: permissionsOf(workflow['permissions']),
    jobs: Object.entries(jobs).map(([id, job]) => jobOf(id, recordOf(job) ?? {})),
  };
}

function jobOf(id: string, job: Readonly<Record<string, unknown>>): WorkflowJob {
  const steps = Array.isArray(job['steps']) ? job['steps'] : [];
  const uses = [job, ...steps].map((one) => recordOf(one)?.['uses']);
  return {
    id,
    name: typeof job['name'] === 'string' ? job['name'] : id,
    permissions: permissionsOf(job['permissions']),
    environment: environmentOf(job['environment']),
    secrets: handedSecrets(JSON.stringify(job)),
    uses: uses.filter((one) => typeof one === 'string'),
  };
}

/** Names behind `secrets.` and `vars.` in a workflow, in capitals. */
export function handedSecrets(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/\b(?:secrets|vars)\.(\w+)/gi)].map(([, name = '']) => name.toUpperCase()),
  );
}

function environmentOf(value: unknown): string | undefined {
  const name = recordOf(value)?.['name'] ?? value;
  return typeof name === 'string' ? name : undefined;
}

function triggersOf(on: unknown): ReadonlySet<string> {
  if (typeof on === 'string') return new Set([on]);
  if (Array.isArray(on)) return new Set(on.map(String));
  return new Set(Object.keys(recordOf(on) ?? {}));
}

function permissionsOf(value: unknown): Permissions | undefined {
  if (value === 'read-all') return new Map([['*', 'read']]);
  if (value === 'write-all') return new Map([['*', 'write']]);
  const record = recordOf(value);
  return record && new Map(Object.entries(record).map(([name, level]) => [name, String(level)]));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Readonly<Record<string, unknown>>) : undefined;
}
