import type { EnvironmentName } from '../manifest/manifest.ts';
import type { Ports } from '../ports/ports.ts';
import type { Repository } from '../ports/repository.ts';
import { createOutputTail } from '../release/output-tail.ts';
import type { EventSink } from '../run/event.ts';
import { createMasker } from '../run/mask.ts';
import type { RunResult } from '../run/result.ts';
import type { ResolvedEnvironment } from '../workspace/config.ts';
import { forEnvironment } from '../workspace/for-environment.ts';
import { resolveEnvironment } from '../workspace/resolve-environment.ts';
import { connectionsUsed, perhapsUsed } from './connections-used.ts';
import { recordProductionRun } from './record-run.ts';
import { failureOfFindings, failureOfMissing, refuseAsked } from './refused-run.ts';
import { runBundle } from './run-bundle.ts';
import { productionSource, type RunSource, workingSource } from './run-source.ts';
import type { AlertReport } from './send-alerts.ts';

/** One run that a person asks for. */
export interface JobRequest {
  /** Name of the job. */
  readonly job: string;
  readonly environment: EnvironmentName;
  readonly params?: Readonly<Record<string, string>>;
  /** Steps before this one are skipped. */
  readonly from?: string;
  /** ISO 8601, UTC. */
  readonly scheduledTime?: string;
  readonly intervalStart?: string;
  readonly intervalEnd?: string;
  /** Run although this scheduled time is done. */
  readonly again?: boolean;
  /** Why production is to run the working tree and not a release. */
  readonly override?: string;
  /** Who asks for it; default: the person or machine at work. Recorded for production. */
  readonly by?: string;
  /** Why they do. */
  readonly reason?: string;
}

/** The JSON shape of `datajob run`. */
export interface JobRun extends RunResult {
  /** What the run meant to people; only for a run that is recorded. */
  readonly alerts?: readonly AlertReport[];
}

/**
 * Runs one job: in production the bytes of its release, which is recorded; elsewhere the working tree.
 * Findings of the job and missing variables are a failed result. Rejects with `Obstacle`: `usage` for an
 * unknown job, step or parameter, `refused` for a job that production does not have.
 */
export async function runJob(
  request: JobRequest,
  ports: Ports,
  sink: EventSink,
  signal: AbortSignal,
): Promise<JobRun> {
  const { job, environment, override } = request;
  const source =
    environment === 'production'
      ? await productionSource(job, override, ports)
      : await workingSource(job, ports);
  const run = { request, runId: ports.identity.runId(), ports, sink, signal };
  if ('findings' in source) return refuseAsked(run, '', failureOfFindings(source.findings));
  try {
    return await runSource(run, source);
  } finally {
    if (source.folder !== ports.folder) await ports.scratch.remove(source.folder);
  }
}

interface Run {
  readonly request: JobRequest;
  readonly runId: string;
  readonly ports: Ports;
  readonly sink: EventSink;
  readonly signal: AbortSignal;
}

async function runSource(run: Run, source: RunSource): Promise<JobRun> {
  const { request, ports, sink, signal } = run;
  const { config, job, digest, commit, remark } = source;
  const environment = config.environments[request.environment];
  const manifest = forEnvironment(job.manifest, environment.name);
  const names = connectionsUsed(manifest, environment);
  const { resolved, missing } = resolveEnvironment(
    environment,
    ports.variables,
    names,
    perhapsUsed(manifest, environment),
  );
  if (!resolved) return refuseAsked(run, digest, failureOfMissing(environment.name, missing));
  const tail = createOutputTail(sink);
  const bundle = bundleRequest(run, { ...source, job: { ...job, manifest } }, resolved);
  const result = withRemark(await runBundle(bundle, ports, tail.sink, signal), remark);
  if (commit === undefined) return result;
  const requestedBy = await requesterOf(request, resolved, ports.repository(config.state.remote));
  const record = { config, manifest, commit, result, requestedBy, lastLines: tail.lines() };
  return { ...result, ...(await recordProductionRun(record, ports, signal)) };
}

async function requesterOf(
  { by, reason, override }: JobRequest,
  { secrets }: ResolvedEnvironment,
  repository: Repository,
) {
  const why = reason ?? override;
  const who = by ?? (await repository.actor());
  return { who, ...(why === undefined ? {} : { why: createMasker(secrets)(why) }) };
}

function bundleRequest({ request, runId }: Run, source: RunSource, environment: ResolvedEnvironment) {
  const { params, from, scheduledTime, intervalStart, intervalEnd, again } = request;
  const { job, digest, config, folder, tree } = source;
  return {
    ...{ job, digest, config, environment, folder, tree, runId },
    ...(params && { params }),
    ...(from !== undefined && { from }),
    ...(scheduledTime !== undefined && { scheduledTime }),
    ...(intervalStart !== undefined && { intervalStart }),
    ...(intervalEnd !== undefined && { intervalEnd }),
    ...(again !== undefined && { again }),
  };
}

function withRemark(result: RunResult, remark: string | undefined): RunResult {
  if (remark === undefined) return result;
  return { ...result, reason: result.reason === undefined ? remark : `${result.reason}; ${remark}` };
}
