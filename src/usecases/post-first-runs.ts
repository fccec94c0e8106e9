import type { Ports } from '../ports/ports.ts';
import type { StateSnapshot } from '../ports/state-store.ts';
import { readReleases } from '../release/desired-state.ts';
import { listRunKeys, readRuns } from '../release/ledger.ts';
import type { Release, RunRecord } from '../release/release.ts';
import { compareKeys, runKey } from '../release/run-key.ts';
import type { FirstRun, PromotionReport } from '../report/promotion-report.ts';
import { type Posting, type PromotionEdit, postPromotions } from './promotion-poster.ts';
import { readPromotion } from './promotion-records.ts';
import { readConfig } from './read-config.ts';

/** How many runs since its promotion are looked at to find the first one of a release. */
const mostRuns = 100;

/**
 * Tells pull requests how the first production run of what they brought went, when one of these jobs has just
 * run. Later runs are not told. Gives notes.
 */
export async function postFirstRuns(
  jobs: readonly string[],
  posting: Posting,
  ports: Pick<Ports, 'tree' | 'state' | 'clock'>,
): Promise<readonly string[]> {
  if (jobs.length === 0) return [];
  const store = ports.state((await readConfig(ports.tree)).state.remote);
  const { records } = await readReleases(await store.read('production'));
  const releases = records.filter(({ job, pr }) => pr !== undefined && jobs.includes(job));
  if (releases.length === 0) return [];
  const ledger = await store.read('ledger');
  const firsts = new Map<number, Map<string, Told>>();
  for (const release of releases) {
    const { pr, job, digest } = release;
    if (pr === undefined || !awaits(await readPromotion(ledger, pr), job, digest)) continue;
    const record = await firstRecord(ledger, release);
    if (record === undefined) continue;
    const told = firsts.get(pr) ?? new Map<string, Told>();
    firsts.set(pr, told.set(job, { digest, run: firstRunOf(record, release) }));
  }
  const edits = new Map([...firsts].map(([pr, told]): [number, PromotionEdit] => [pr, editOf(told)]));
  return postPromotions(edits, store, posting, ports);
}

interface Told {
  readonly digest: string;
  readonly run: FirstRun;
}

/** Whether the comment still waits for the first run of this release. */
function awaits(report: PromotionReport | undefined, job: string, digest: string): boolean {
  const row = report?.jobs.find((one) => one.job === job);
  if (row?.digest !== digest || row.firstRun === undefined) return false;
  return row.firstRun.status === 'pending' || row.firstRun.status === 'not-scheduled';
}

/** The oldest run of the release that took place and has ended. */
async function firstRecord(ledger: StateSnapshot, release: Release): Promise<RunRecord | undefined> {
  const start = runKey(release.promotedAt);
  const keys = (await listRunKeys(ledger, release.job)).filter((key) => compareKeys(key, start) >= 0);
  const { records } = await readRuns(ledger, release.job, { keys: keys.slice(0, mostRuns) });
  return records.find(({ digest, status }) => digest === release.digest && !notRun.has(status));
}

const notRun: ReadonlySet<RunRecord['status']> = new Set(['running', 'missed']);

function firstRunOf(
  { status, runId, startedAt, finishedAt, ...record }: RunRecord,
  release: Release,
): FirstRun {
  const { result } = record;
  const message = result?.error?.message ?? record.reason ?? result?.reason;
  const url = record.owner?.url;
  return {
    // Not `running`: such records are passed over.
    status: status === 'running' ? 'cancelled' : status,
    at: startedAt ?? finishedAt ?? release.promotedAt,
    runId,
    ...(result === undefined ? {} : { durationMs: result.durationMs }),
    ...(result?.errorClass === undefined ? {} : { errorClass: result.errorClass }),
    ...(message === undefined || status === 'succeeded' ? {} : { message }),
    ...(url === undefined ? {} : { url }),
  };
}

function editOf(told: ReadonlyMap<string, Told>): PromotionEdit {
  return (before) => {
    if (before === undefined) return undefined;
    const jobs = before.jobs.map((row) => {
      const first = told.get(row.job);
      return first === undefined || first.digest !== row.digest ? row : { ...row, firstRun: first.run };
    });
    return { ...before, jobs };
  };
}
