import { Obstacle } from '../failure.ts';
import type { Schedule } from '../manifest/manifest.ts';
import type { JobChange } from '../plan/plan.ts';
import type { MeasuredRuns, SchedulePreview } from '../plan/schedule-preview.ts';
import type { StateStore } from '../ports/state-store.ts';
import { readRunsAt, runPath } from '../release/ledger.ts';
import { ledgerByJob, wholeLedger } from '../release/ledger-view.ts';
import type { RunRecord } from '../release/release.ts';
import { compareKeys } from '../release/run-key.ts';
import { overlapWarning } from '../report/overlap-warning.ts';

/** How many of its newest records are read of each job. */
const recordsPerJob = 20;

/** With more jobs one listing of all runs is faster than one of each job. */
const listedByJob = 20;

/**
 * Adds to the new schedules of a plan how long the jobs took in production lately, and what comes of it when
 * that is longer than the time between two starts. Reads the ledger only when there is such a job. A ledger
 * that cannot be read costs a plan nothing but these facts, which it then says.
 */
export async function withMeasuredRuns<C extends JobChange>(
  changes: readonly C[],
  schedules: ReadonlyMap<string, Schedule>,
  state: () => StateStore,
): Promise<readonly C[]> {
  // A job that is new has never run.
  const jobs = changes.flatMap(({ job, kind, from, schedule }) =>
    schedule === undefined || kind === 'added' ? [] : [from ?? job],
  );
  if (jobs.length === 0) return changes;
  let durations: ReadonlyMap<string, MeasuredRuns>;
  try {
    durations = await readDurations(new Set(jobs), state());
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    const warning = `How long its runs take could not be read: ${error.message}`;
    return changes.map((change) =>
      withWarning(change, jobs.includes(change.from ?? change.job) ? warning : undefined),
    );
  }
  return changes.map((change) => {
    const measured = durations.get(change.from ?? change.job);
    const schedule = schedules.get(change.job);
    if (measured === undefined || schedule === undefined || change.schedule === undefined) return change;
    const preview: SchedulePreview = { ...change.schedule, measured };
    return withWarning({ ...change, schedule: preview }, overlapWarning(schedule, preview));
  });
}

function withWarning<C extends JobChange>(change: C, warning: string | undefined): C {
  if (warning === undefined || change.schedule === undefined) return change;
  const { schedule } = change;
  return { ...change, schedule: { ...schedule, warnings: [...schedule.warnings, warning] } };
}

async function readDurations(
  jobs: ReadonlySet<string>,
  state: StateStore,
): Promise<ReadonlyMap<string, MeasuredRuns>> {
  const snapshot = await state.read('ledger');
  const ledger = jobs.size <= listedByJob ? ledgerByJob(snapshot) : await wholeLedger(snapshot);
  const paths: string[] = [];
  for (const job of jobs) {
    const keys = [...(await ledger.keys(job))].sort(compareKeys).slice(-recordsPerJob);
    paths.push(...keys.map((key) => runPath(job, key)));
  }
  const byJob = new Map<string, number[]>();
  for (const record of (await readRunsAt(snapshot, paths)).records) {
    const durationMs = durationOf(record);
    if (durationMs !== undefined) byJob.set(record.job, [...(byJob.get(record.job) ?? []), durationMs]);
  }
  return new Map([...byJob].map(([job, durations]) => [job, measure(durations)]));
}

/** Of a run in production that succeeded and did its work. */
function durationOf({ environment, status, result }: RunRecord): number | undefined {
  const durationMs = result?.durationMs;
  const counts = environment === 'production' && status === 'succeeded' && Number.isFinite(durationMs);
  return counts ? durationMs : undefined;
}

function measure(durations: readonly number[]): MeasuredRuns {
  const sorted = [...durations].sort((a, b) => a - b);
  const middle = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  const [low = 0, high = 0] = middle;
  return { runs: sorted.length, medianMs: Math.round((low + high) / 2), longestMs: sorted.at(-1) ?? 0 };
}
