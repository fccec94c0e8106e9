import type { Identity } from '../ports/identity.ts';
import { dueTimes, type MissedTime, type TickTime } from './due.ts';
import { timesAfterUpstreams } from './due-after.ts';
import type { LedgerView } from './ledger-view.ts';
import type { LiveRun } from './live-runs.ts';
import type { BrokenRecord } from './record.ts';
import { type Reign, reignsOf } from './reigns.ts';
import type { Release } from './release.ts';
import { runKey, timeOfKey } from './run-key.ts';

/** One scheduled time that can be started now. */
export interface Start {
  /** ms UTC. */
  readonly time: number;
  readonly trigger: 'schedule' | 'after';
  /** The run of this time whose owner is gone. */
  readonly takeOver?: LiveRun;
}

/** What a tick has to do for one job. Times are ms UTC, lists are oldest first. */
export interface JobPlan {
  readonly start: readonly Start[];
  /** Due, but another run of the job has to end first. */
  readonly waiting: readonly Start[];
  readonly missed: readonly MissedTime[];
  /** Running past `finishBy`, and nobody has been told. */
  readonly late: readonly LiveRun[];
  /** Taken over too often: given up. */
  readonly lost: readonly LiveRun[];
  /** Runs that are going on and that `concurrency: replace` ends first. */
  readonly replace: readonly LiveRun[];
  readonly broken: readonly BrokenRecord[];
}

/** A run that three processes have died of is not started a fourth time. */
export const mostClaims = 3;

/**
 * Looks at one job: a pure function of its release, the ledger and the time, apart from asking which
 * owners still live. A job with a cron of its own starts by that cron, whatever the jobs in `after` do;
 * in addition it runs for every other time for which all of those have succeeded.
 */
export async function planJob(
  release: Release,
  view: LedgerView,
  identity: Identity,
  time: TickTime,
): Promise<JobPlan> {
  const reigns = reignsOf(release);
  const times = (await view.keys(release.job)).map(timeOfKey).filter((at) => at !== undefined);
  const recorded = new Set(times);
  const live = await view.live(release.job);
  const gone = live.runs.filter(({ record }) => isAbandoned(record, identity, time.now));
  const alive = live.runs.filter((run) => !gone.includes(run));
  const lost = gone.filter(({ record }) => record.trigger === 'manual' || (record.claims ?? 1) >= mostClaims);
  const due = dueTimes(reigns, recorded, time);
  const starts = [
    ...gone.filter((run) => !lost.includes(run)).flatMap(takeOver),
    ...due.run.map((at) => ({ time: at, trigger: 'schedule' as const })),
    ...(await startsAfter({ reigns, recorded, due: due.run, view, time })),
  ].sort((a, b) => a.time - b.time);
  return {
    ...applyConcurrency(starts, alive, reigns.at(-1)?.manifest.schedule?.concurrency ?? 'forbid'),
    missed: due.missed,
    late: live.runs.filter((run) => isLate(run, reigns, time.now)),
    lost,
    broken: live.broken,
  };
}

/** Whether the process that runs it is certainly gone, or has had its time. */
export function isAbandoned(record: LiveRun['record'], identity: Identity, now: number): boolean {
  const { owner, leaseUntil } = record;
  if (owner !== undefined && identity.liveness(owner) === 'dead') return true;
  return leaseUntil === undefined || now >= Date.parse(leaseUntil);
}

function takeOver(run: LiveRun): Start[] {
  const { scheduledTime, trigger } = run.record;
  if (scheduledTime === undefined || trigger === 'manual') return [];
  return [{ time: Date.parse(scheduledTime), trigger, takeOver: run }];
}

interface Own {
  readonly reigns: readonly Reign[];
  readonly recorded: ReadonlySet<number>;
  readonly due: readonly number[];
  readonly view: LedgerView;
  readonly time: TickTime;
}

async function startsAfter({ reigns, recorded, due, view, time }: Own): Promise<Start[]> {
  const names = reigns.at(-1)?.manifest.after ?? [];
  if (names.length === 0) return [];
  const upstreams = await Promise.all(
    names.map(
      async (name) => new Set((await view.keys(name)).map(timeOfKey).filter((at) => at !== undefined)),
    ),
  );
  const taken = new Set([...recorded, ...due]);
  let times = timesAfterUpstreams(reigns, taken, upstreams, time);
  for (const name of names) {
    const runs = await view.runs(name, times.map(runKey));
    const succeeded = new Set(
      runs
        .filter(({ status }) => status === 'succeeded')
        .map(({ scheduledTime }) => Date.parse(scheduledTime ?? '')),
    );
    times = times.filter((at) => succeeded.has(at));
  }
  return times.map((at) => ({ time: at, trigger: 'after' }));
}

function applyConcurrency(
  starts: readonly Start[],
  alive: readonly LiveRun[],
  concurrency: 'forbid' | 'allow' | 'replace',
): Pick<JobPlan, 'start' | 'waiting' | 'replace'> {
  if (alive.length === 0 || starts.length === 0 || concurrency === 'allow') {
    return { start: starts, waiting: [], replace: [] };
  }
  if (concurrency === 'forbid') return { start: [], waiting: starts, replace: [] };
  // Only a newer time replaces an older one.
  const newest = Math.max(...alive.map(({ record }) => Date.parse(record.scheduledTime ?? '') || 0));
  return {
    start: starts.filter((start) => start.time > newest),
    waiting: starts.filter((start) => start.time <= newest),
    replace: alive,
  };
}

function isLate({ record }: LiveRun, reigns: readonly Reign[], now: number): boolean {
  const finishBy = reigns.at(-1)?.manifest.schedule?.finishByMs;
  if (finishBy === undefined || record.scheduledTime === undefined || record.lateAt !== undefined)
    return false;
  return now > Date.parse(record.scheduledTime) + finishBy;
}
