import { Obstacle } from '../../failure.ts';
import type { EnvironmentName } from '../../manifest/manifest.ts';
import { DatabaseError } from '../../ports/database.ts';
import type { Ports } from '../../ports/ports.ts';
import type { EventSink } from '../../run/event.ts';
import { createMasker } from '../../run/mask.ts';
import { builtInValues, checkGivenParameters, resolveParameters } from '../../run/parameters.ts';
import { checkGroupsOf } from '../../run/template-checks.ts';
import type { ResolvedEnvironment } from '../../workspace/config.ts';
import { forEnvironment } from '../../workspace/for-environment.ts';
import { resolveEnvironment } from '../../workspace/resolve-environment.ts';
import { connectionsUsed, perhapsUsed } from '../connections-used.ts';
import { failureOfFindings, failureOfMissing } from '../refused-run.ts';
import { type RunSource, workingSource } from '../run-source.ts';
import { jobTables } from '../stage-data/job-tables.ts';
import { copyConnections } from './copied-connections.ts';
import { maskedReport } from './masked-report.ts';
import { type MutateScope, mutateTable } from './mutate-table.ts';
import type { MutatedTable, MutationReport } from './mutation-report.ts';
import { tablesToMutate } from './tables-to-mutate.ts';

export interface MutateRequest {
  readonly job: string;
  readonly environment: EnvironmentName;
  readonly params?: Readonly<Record<string, string>>;
  /** ISO 8601, UTC; absent: now. */
  readonly scheduledTime?: string;
  /** Other seeds choose other rows. */
  readonly seed: string;
}

/**
 * Tries on copies of the databases what the checks of a job notice: nulls, duplicates, a missing day, an outlier, a new
 * category and a dropped column in each table that the job writes, each in a transaction that is taken back. The
 * databases themselves are only copied. Rejects with `Obstacle`: `usage` for production and an unknown job, `config`
 * for findings of the job and missing variables, and what copies and databases reject with.
 */
export async function mutateChecks(
  request: MutateRequest,
  ports: Ports,
  sink: EventSink,
  signal: AbortSignal,
): Promise<MutationReport> {
  if (request.environment === 'production') throw notProduction();
  const startedAt = ports.clock.now();
  const source = await workingSource(request.job, ports);
  if ('findings' in source) throw refused(failureOfFindings(source.findings));
  const environment = environmentOf(request, source, ports);
  const runId = ports.identity.runId();
  const label = `pr-mutate-${runId.replace(/[^0-9a-z]/g, '').slice(-12)}`;
  const copy = await copyConnections(environment, label, ports, { sink, signal });
  try {
    const copied = { ...environment, connections: copy.connections };
    const found = await mutateJob({ request, source, environment: copied, runId }, ports, signal);
    const { name } = source.job.manifest;
    const durationMs = ports.clock.now() - startedAt;
    const report = { job: name, environment: request.environment, seed: request.seed, durationMs, ...found };
    return maskedReport(report, createMasker(environment.secrets));
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof DatabaseError)) throw error;
    const message = createMasker(environment.secrets)(error.message);
    throw new Obstacle('database', `The copy could not be asked any more: ${message}`, { cause: error });
  } finally {
    await copy.drop();
  }
}

interface Work {
  readonly request: MutateRequest;
  readonly source: RunSource;
  /** With copies for connections. */
  readonly environment: ResolvedEnvironment;
  readonly runId: string;
}

async function mutateJob(
  { request, source, environment, runId }: Work,
  ports: Ports,
  signal: AbortSignal,
): Promise<Pick<MutationReport, 'noticed' | 'unnoticed' | 'notTried' | 'tables' | 'failing' | 'notes'>> {
  const { config, tree } = source;
  const configured = config.environments[environment.name];
  const manifest = forEnvironment(source.job.manifest, environment.name);
  const params = request.params ?? {};
  checkGivenParameters(manifest, params);
  const time = request.scheduledTime ?? new Date(ports.clock.now()).toISOString();
  const times = { scheduled_time: time, interval_start: time, interval_end: time };
  const builtIns = builtInValues({ run_id: runId, environment: environment.name, ...times });
  const values = { ...resolveParameters(manifest, params), ...builtIns };
  const groups = await checkGroupsOf(manifest, tree);
  const { written } = await jobTables(source.job, { environment, configured, tree });
  const scope: MutateScope = {
    manifest,
    environment,
    configured,
    groups,
    values,
    builtIns,
    seed: request.seed,
  };
  const wanted = tablesToMutate(written, scope);
  const tables: MutatedTable[] = [];
  const failing: MutationReport['failing'][number][] = [];
  for (const table of wanted.tables) {
    const { before, ...mutated } = await mutateTable(table, scope, ports, signal);
    tables.push(mutated);
    const known = new Set(failing.map(({ id }) => id));
    failing.push(...before.filter(({ id, status }) => status !== 'passed' && !known.has(id)));
  }
  return { ...countOf(tables), tables, failing, notes: wanted.notes };
}

function countOf(tables: readonly MutatedTable[]) {
  const all = tables.flatMap(({ mutations }) => mutations);
  const count = (status: string) => all.filter((mutation) => mutation.status === status).length;
  return { noticed: count('noticed'), unnoticed: count('unnoticed'), notTried: count('not-tried') };
}

function environmentOf(request: MutateRequest, source: RunSource, ports: Ports): ResolvedEnvironment {
  const environment = source.config.environments[request.environment];
  const manifest = forEnvironment(source.job.manifest, environment.name);
  const names = connectionsUsed(manifest, environment);
  const perhaps = perhapsUsed(manifest, environment);
  const { resolved, missing } = resolveEnvironment(environment, ports.variables, names, perhaps);
  if (resolved === undefined) throw refused(failureOfMissing(environment.name, missing));
  return resolved;
}

function notProduction(): Obstacle {
  return new Obstacle('usage', 'Production is not copied to try what its checks notice.', {
    hint: 'Use `--env staging`, or the data on this machine.',
  });
}

function refused({ message, hint }: ReturnType<typeof failureOfFindings>): Obstacle {
  return new Obstacle('config', message, hint === undefined ? {} : { hint });
}
