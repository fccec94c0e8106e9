import type { Atomicity, Manifest, Step } from '../manifest/manifest.ts';
import type { TypedValue } from '../sql/typed-value.ts';
import { connectionFor } from '../workspace/resolve-environment.ts';
import type { EventSink } from './event.ts';
import type { MarkerKey } from './marker.ts';
import type { Masker } from './mask.ts';
import { type BuiltIns, builtInValues } from './parameters.ts';
import { runFailure } from './run-failure.ts';
import type { RunPorts, RunRequest } from './run-request.ts';

/** What all parts of one run share; it does not change while the run goes on. */
export interface RunContext {
  readonly request: RunRequest;
  readonly ports: RunPorts;
  /** Masks, folds and passes on. */
  readonly emit: EventSink;
  readonly masker: Masker;
  readonly builtIns: BuiltIns;
  /** ms since 1970. */
  readonly startedAt: number;
  /** The job's parameters. */
  readonly params: Readonly<Record<string, TypedValue>>;
  /** Values of the declared secrets. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** Parameters and built-ins, as SQL sees them. */
export function sqlValues(context: RunContext): Readonly<Record<string, TypedValue>> {
  return { ...context.params, ...builtInValues(context.builtIns) };
}

/** Absolute folder of the job. */
export function jobFolder({ folder, job }: Pick<RunRequest, 'folder' | 'job'>): string {
  return job.folder === '' ? folder : `${folder}/${job.folder}`;
}

/** `job`, unless the manifest or the weakest of the databases says otherwise: see `prepareRun`. */
export function atomicityOf(manifest: Manifest): Atomicity {
  return manifest.atomic ?? 'job';
}

/** The connection that a step or a check uses. Throws `RunFailure` when there is none. */
export function connectionNameOf(context: RunContext, named: string | undefined): string {
  const { config, environment, job } = context.request;
  const name = connectionFor(job.manifest, named, config.environments[environment.name]);
  if (name !== undefined && Object.hasOwn(environment.connections, name)) return name;
  const wanted = named ?? job.manifest.connection;
  throw runFailure(
    'unknown-connection',
    wanted === undefined
      ? `The environment ${environment.label} has several connections, and nothing says which one to use.`
      : `The environment ${environment.label} has no connection ${wanted} that this job may use.`,
  );
}

/** Whether the runner itself sends the step's statements to a database. */
export function isSqlStep(step: Step): step is Extract<Step, { kind: 'sql' | 'query' | 'uses' }> {
  return step.kind === 'sql' || step.kind === 'query' || step.kind === 'uses';
}

/** What is done once and never again: only a run for a scheduled time that can touch a database has a marker. */
export interface MarkerPlan {
  readonly key: MarkerKey;
  /** Where the marker of the whole run is. */
  readonly connection: string;
  /** Every connection that holds markers of steps. */
  readonly connections: readonly string[];
}

/** Where markers are kept, or `undefined` when the run has none. */
export function planMarker(context: RunContext): MarkerPlan | undefined {
  const { job, scheduledTime } = context.request;
  const { manifest } = job;
  if (scheduledTime === undefined) return undefined;
  const users = [...manifest.steps.filter((step) => isSqlStep(step) || step.connection), ...manifest.checks];
  const used = [...new Set(users.map((user) => connectionNameOf(context, user.connection)))];
  // Programs may use the default one, too: it is known only when they run.
  const connection = defaultConnection(context) ?? used[0];
  if (connection === undefined) return undefined;
  const steps = atomicityOf(manifest) === 'job' ? [] : used;
  return {
    key: { job: manifest.name, scheduledTime: new Date(scheduledTime).toISOString() },
    connection,
    connections: [...new Set([connection, ...steps])],
  };
}

function defaultConnection(context: RunContext): string | undefined {
  const { config, environment, job } = context.request;
  const name = connectionFor(job.manifest, undefined, config.environments[environment.name]);
  return name !== undefined && Object.hasOwn(environment.connections, name) ? name : undefined;
}
