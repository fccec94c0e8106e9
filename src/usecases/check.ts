import { Obstacle } from '../failure.ts';
import { didYouMean } from '../manifest/did-you-mean.ts';
import type { EnvironmentName } from '../manifest/manifest.ts';
import type { Ports } from '../ports/ports.ts';
import type { EventSink } from '../run/event.ts';
import { executeChecks } from '../run/execute-checks.ts';
import type { RunResult } from '../run/result.ts';
import { RunFailure } from '../run/run-failure.ts';
import { type CheckGroup, checkGroupsOf } from '../run/template-checks.ts';
import { forEnvironment } from '../workspace/for-environment.ts';
import { resolveEnvironment } from '../workspace/resolve-environment.ts';
import { connectionsUsed } from './connections-used.ts';
import { failureOfFindings, failureOfMissing, refuseAsked } from './refused-run.ts';
import { productionSource, type RunSource, workingSource } from './run-source.ts';

/** Checks that a person asks for. */
export interface CheckRequest {
  /** Name of the job. */
  readonly job: string;
  readonly environment: EnvironmentName;
  readonly params?: Readonly<Record<string, string>>;
  /** ISO 8601, UTC. */
  readonly scheduledTime?: string;
  /** Only the checks of these ids; absent: all. */
  readonly only?: readonly string[];
  /** Show failing rows of every check, also of those that do not ask for it. */
  readonly samples?: boolean;
}

/**
 * Evaluates the checks of a job on the data as it is. Nothing runs and nothing is written, not even to the ledger.
 * In production the checks are those of the release, elsewhere those of the working tree. Findings of the job and
 * missing variables are a failed result. Rejects with `Obstacle`: `usage` for an unknown job, check or parameter,
 * `refused` for a job that production does not have.
 */
export async function checkJob(
  request: CheckRequest,
  ports: Ports,
  sink: EventSink,
  signal: AbortSignal,
): Promise<RunResult> {
  const { job, environment } = request;
  const asked = { request, runId: ports.identity.runId(), ports, sink, signal };
  const source =
    environment === 'production'
      ? await productionSource(job, undefined, ports)
      : await workingSource(job, ports);
  if ('findings' in source) return refuseAsked(asked, '', failureOfFindings(source.findings));
  try {
    return await checkSource(asked, source);
  } catch (error) {
    // A template that cannot be read.
    if (error instanceof RunFailure) return refuseAsked(asked, source.digest, error.failure);
    throw error;
  } finally {
    if (source.folder !== ports.folder) await ports.scratch.remove(source.folder);
  }
}

interface Asked {
  readonly request: CheckRequest;
  readonly runId: string;
  readonly ports: Ports;
  readonly sink: EventSink;
  readonly signal: AbortSignal;
}

async function checkSource(asked: Asked, source: RunSource): Promise<RunResult> {
  const { request, runId, ports, sink, signal } = asked;
  const { config, digest, folder, tree } = source;
  const environment = config.environments[request.environment];
  const manifest = forEnvironment(source.job.manifest, environment.name);
  const groups = chooseChecks(manifest.name, await checkGroupsOf(manifest, tree), request);
  const checks = groups.flatMap((group) => group.checks);
  // What only steps use may be missing here.
  const names = connectionsUsed({ ...manifest, steps: [], outputs: [], checks }, environment);
  const { resolved, missing } = resolveEnvironment(environment, ports.variables, names);
  if (!resolved) return refuseAsked(asked, digest, failureOfMissing(environment.name, missing));
  const job = { ...source.job, manifest };
  const { params, scheduledTime } = request;
  const run = {
    ...{ job, digest, config, environment: resolved, folder, tree, runId, groups },
    ...(params && { params }),
    ...(scheduledTime !== undefined && { scheduledTime }),
  };
  const result = await executeChecks(run, ports, sink, signal);
  if (checks.length > 0) return result;
  return { ...result, reason: `${manifest.name} has no checks` };
}

/** What `samples: true` in the manifest means. */
const mostSamples = 5;

function chooseChecks(
  job: string,
  groups: readonly CheckGroup[],
  { only, samples }: CheckRequest,
): readonly CheckGroup[] {
  const ids = groups.flatMap(({ checks }) => checks.map(({ id }) => id));
  const unknown = only?.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw unknownCheck(job, unknown, ids);
  return groups.map((group) => ({
    ...group,
    checks: group.checks
      .filter(({ id }) => only?.includes(id) ?? true)
      .map((check) => (samples ? { ...check, samples: mostSamples } : check)),
  }));
}

function unknownCheck(job: string, id: string, ids: readonly string[]): Obstacle {
  const close = didYouMean(id, ids);
  const known = ids.length === 0 ? 'It has none.' : `Its checks: ${ids.slice(0, 20).join(', ')}.`;
  const hint = close === undefined ? known : `Did you mean ${close}?`;
  return new Obstacle('usage', `Job ${job} has no check ${id}.`, { hint });
}
