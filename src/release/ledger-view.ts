import type { StateSnapshot } from '../ports/state-store.ts';
import { listRunKeys, parseRunPath, readRuns } from './ledger.ts';
import type { LiveRuns } from './live-runs.ts';
import { readLiveRuns } from './live-runs.ts';
import type { RunRecord } from './release.ts';

/** What scheduling asks of the ledger: mostly names of records, hardly ever their content. */
export interface LedgerView {
  /** Keys of all run records of a job. */
  keys(job: string): Promise<readonly string[]>;
  live(job: string): Promise<LiveRuns>;
  runs(job: string, keys: readonly string[]): Promise<readonly RunRecord[]>;
  /** Jobs that have a run recorded as running; only known when everything was listed. */
  readonly liveJobs: readonly string[];
}

/** Lists job by job: for looking at one job again. */
export function ledgerByJob(snapshot: StateSnapshot): LedgerView {
  return {
    keys: (job) => listRunKeys(snapshot, job),
    live: async (job) => readLiveRuns(snapshot, await snapshot.list(`running/${job}/`)),
    runs: (job, keys) => recordsOf(snapshot, job, keys),
    liveJobs: [],
  };
}

/** Lists everything once: for looking at all jobs. */
export async function wholeLedger(snapshot: StateSnapshot): Promise<LedgerView> {
  const keys = new Map<string, string[]>();
  for (const path of await snapshot.list('runs/')) {
    const parsed = parseRunPath(path);
    if (parsed !== undefined) push(keys, parsed.job, parsed.key);
  }
  const live = new Map<string, string[]>();
  for (const path of await snapshot.list('running/')) push(live, path.split('/')[1] ?? '', path);
  return {
    keys: async (job) => keys.get(job) ?? [],
    live: (job) => readLiveRuns(snapshot, live.get(job) ?? []),
    runs: (job, wanted) => recordsOf(snapshot, job, wanted),
    liveJobs: [...live.keys()],
  };
}

async function recordsOf(snapshot: StateSnapshot, job: string, keys: readonly string[]) {
  if (keys.length === 0) return [];
  return (await readRuns(snapshot, job, { keys })).records;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
