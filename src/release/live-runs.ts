import type { StateSnapshot } from '../ports/state-store.ts';
import { readRunsAt, runPath } from './ledger.ts';
import type { BrokenRecord } from './record.ts';
import type { RunRecord } from './release.ts';
import { manualKey, runKey } from './run-key.ts';

/**
 * `running/JOB/KEY` on the ledger: a small file beside each run record of status `running`, written and
 * removed together with it. It tells what is running without reading all the records there are.
 */
export function runningPath(job: string, key: string): string {
  return `running/${job}/${key}`;
}

/** The key of a run's record. */
export function keyOf(record: Pick<RunRecord, 'runId' | 'scheduledTime' | 'trigger'>): string {
  const { scheduledTime, trigger, runId } = record;
  return trigger === 'manual' || scheduledTime === undefined ? manualKey(runId) : runKey(scheduledTime);
}

export interface LiveRun {
  readonly key: string;
  readonly record: RunRecord;
}

export interface LiveRuns {
  readonly runs: readonly LiveRun[];
  readonly broken: readonly BrokenRecord[];
}

/** The runs that are recorded as running, of the paths that `list('running/…')` gave. */
export async function readLiveRuns(snapshot: StateSnapshot, paths: readonly string[]): Promise<LiveRuns> {
  const runPaths = paths.map((path) => {
    const [, job = '', key = ''] = path.split('/');
    return runPath(job, key);
  });
  const { records, broken } = await readRunsAt(snapshot, runPaths);
  const running = records.filter((record) => record.status === 'running');
  return { runs: running.map((record) => ({ key: keyOf(record), record })), broken };
}
