import { Obstacle } from '../failure.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Ports } from '../ports/ports.ts';
import { timeBefore } from '../release/scheduled-times.ts';
import type { EventSink } from '../run/event.ts';
import type { RunResult } from '../run/result.ts';
import type { RunRequest } from '../run/run-request.ts';
import type { Config, ResolvedEnvironment } from '../workspace/config.ts';
import { forEnvironment } from '../workspace/for-environment.ts';
import type { Job } from '../workspace/workspace.ts';
import type { CheckBase } from './check-baselines.ts';
import { runBundle } from './run-bundle.ts';
import type { StagedData } from './stage-data/staged-data.ts';

/** A job that is to run in a stage. */
export interface StagedJob {
  readonly job: Job;
  readonly digest: string;
  /** Workspace-relative files of the bundle. */
  readonly files: readonly string[];
  /** False for a job that only runs because it comes after a changed one. */
  readonly changed: boolean;
}

export interface StageRuns {
  /** Each behind those it runs after. */
  readonly jobs: readonly StagedJob[];
  readonly config: Config;
  readonly environment: ResolvedEnvironment;
  /** Absolute folder of the files that run. */
  readonly folder: string;
  readonly tree: FileTree;
  /** By job: how its checks went on the base. */
  readonly bases: ReadonlyMap<string, CheckBase>;
  /** What looks at the data around every run; absent where there is no copy. */
  readonly data?: StagedData;
}

/**
 * Runs the jobs one after the other, in order. A job after one that did not succeed is skipped; the
 * others still run, so that one stage tells as much as it can.
 */
export async function runStagedJobs(
  stage: StageRuns,
  ports: Ports,
  sink: EventSink,
  signal: AbortSignal,
): Promise<RunResult[]> {
  const results = new Map<string, RunResult>();
  const times = new Map<string, number | undefined>();
  const now = ports.clock.now();
  const context: RunContext = { ...stage, ports, sink, signal };
  for (const staged of stage.jobs) {
    const { manifest } = staged.job;
    const time = scheduledTimeOf(staged.job, times, now);
    times.set(manifest.name, time);
    const reason = signal.aborted ? 'the stage was cancelled' : hindrance(manifest.after, results);
    const result =
      reason === undefined ? await runOne(staged, time, context) : skipped(staged, reason, context);
    results.set(manifest.name, result);
  }
  return [...results.values()];
}

function hindrance(after: readonly string[], results: ReadonlyMap<string, RunResult>): string | undefined {
  const name = after.find((one) => (results.get(one)?.status ?? 'succeeded') !== 'succeeded');
  return name === undefined ? undefined : `it runs after ${name}, which did not succeed`;
}

/**
 * The last time at which production would have started the job: SQL that asks for `:scheduled_time` or
 * the interval then sees on staging what it will see in production. A job after others has their time.
 */
function scheduledTimeOf(
  { manifest }: Job,
  times: ReadonlyMap<string, number | undefined>,
  now: number,
): number | undefined {
  const own = timeBefore(forEnvironment(manifest, 'production'), now + 1);
  if (own !== undefined) return own;
  return manifest.after.map((name) => times.get(name)).find((time) => time !== undefined);
}

interface RunContext extends StageRuns {
  readonly ports: Ports;
  readonly sink: EventSink;
  readonly signal: AbortSignal;
}

async function runOne(staged: StagedJob, time: number | undefined, context: RunContext): Promise<RunResult> {
  const { job, digest } = staged;
  const { config, environment, folder, tree, data, ports, sink, signal } = context;
  const baselineOf = context.bases.get(job.manifest.name)?.baselineOf;
  const runId = ports.identity.runId();
  const startedAt = ports.clock.now();
  const run = (watch: Pick<RunRequest, 'onStatement'>): Promise<RunResult> => {
    const request: RunRequest = {
      ...{ job, digest, config, environment, folder, tree, runId, ...watch },
      ...(baselineOf === undefined ? {} : { baselineOf }),
      ...(time === undefined ? {} : { scheduledTime: new Date(time).toISOString(), again: true }),
    };
    return runBundle(request, ports, sink, signal);
  };
  try {
    return await (data === undefined ? run({}) : data.around(job, run));
  } catch (error) {
    // One job's obstacle must not lose what the other jobs showed; a bug must not look like one.
    if (!(error instanceof Obstacle)) throw error;
    const durationMs = ports.clock.now() - startedAt;
    const end = { startedAt: new Date(startedAt).toISOString(), durationMs };
    return { ...notRun({ job, digest }, environment), runId, ...end, ...failedBy(error, signal) };
  }
}

function failedBy(
  obstacle: Obstacle,
  signal: AbortSignal,
): Pick<RunResult, 'status' | 'errorClass' | 'error'> | Pick<RunResult, 'status'> {
  if (signal.aborted) return { status: 'cancelled' };
  const errorClass = obstacle.code === 'config' || obstacle.code === 'usage' ? 'config' : 'platform';
  const hint = obstacle.hint === undefined ? {} : { hint: obstacle.hint };
  const error = { class: errorClass, rule: obstacle.code, message: obstacle.message, ...hint } as const;
  return { status: 'failed', errorClass, error };
}

function skipped(staged: StagedJob, reason: string, { environment, ports }: RunContext): RunResult {
  const startedAt = new Date(ports.clock.now()).toISOString();
  return {
    ...notRun(staged, environment),
    runId: ports.identity.runId(),
    startedAt,
    durationMs: 0,
    status: 'skipped',
    reason,
  };
}

function notRun(
  { job, digest }: Pick<StagedJob, 'job' | 'digest'>,
  environment: ResolvedEnvironment,
): Pick<RunResult, 'job' | 'digest' | 'environment' | 'steps' | 'checks'> {
  return { job: job.manifest.name, digest, environment: environment.label, steps: [], checks: [] };
}
