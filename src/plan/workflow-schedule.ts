import { neededEntries, type Served, type Ticks, ticksOf, unserved } from './workflow/coverage.ts';
import { demandsOf, type ScheduledJob } from './workflow/demand.ts';
import { type Horizon, horizonAt, perMonth } from './workflow/horizon.ts';
import { type OpenDemand, openDemand } from './workflow/open-demand.ts';
import { planEntries } from './workflow/plan-entries.ts';
import type { ScheduleEntry } from './workflow/schedule-entry.ts';

/** What a workflow's `schedule:` should hold. */
export interface WorkflowSchedule {
  readonly entries: readonly ScheduleEntry[];
  /** Of which each costs a minute at least. */
  readonly startsPerMonth: number;
}

export interface WorkflowScheduleRequest {
  /** ms UTC. */
  readonly now: number;
  /** What the workflow holds now: it stays as it is while it fits, and as much of it as possible when it does not. */
  readonly current?: readonly ScheduleEntry[];
}

/**
 * The fewest starts of a workflow, in the fewest entries, that start every job within its `startWithin` in the
 * coming year, off the full hour where the schedules leave room. First fewest starts, then fewest entries. The
 * same schedules give the same entries.
 */
export function workflowSchedule(
  jobs: readonly ScheduledJob[],
  { now, current = [] }: WorkflowScheduleRequest,
): WorkflowSchedule {
  const horizon = horizonAt(now);
  const demands = demandsOf(jobs, horizon);
  const fresh = measured(planEntries(demands, [], horizon), horizon);
  if (current.length === 0 || demands.length === 0) return result(fresh, horizon);
  const opens = demands.map((demand) => openDemand(demand, horizon));
  const needed = neededOf(opens, ticksOf(current, horizon), horizon);
  const kept = current.filter((_, index) => needed.has(index));
  const grown = measured(planEntries(demands, kept, horizon), horizon);
  return result(grown.starts <= fresh.starts * worthKeeping ? grown : fresh, horizon);
}

/** What was written is changed without need only when that saves more than a twentieth. */
const worthKeeping = 1.05;

/** Whether entries still do what they are for. */
export interface ScheduleFit {
  /** Due times that no start serves: of each demand the next one. Sorted by time. */
  readonly unserved: readonly UnservedTime[];
  /** Entries without which nothing would be missing. */
  readonly superfluous: readonly ScheduleEntry[];
}

export interface UnservedTime {
  readonly job: string;
  /** ms UTC. */
  readonly due: number;
  readonly timezone: string;
  /** Minutes in which it should be started. */
  readonly within: number;
}

/** Whether the entries start every job in time; quick, because nothing is planned. */
export function scheduleFit(
  jobs: readonly ScheduledJob[],
  entries: readonly ScheduleEntry[],
  now: number,
): ScheduleFit {
  const horizon = horizonAt(now);
  const demands = demandsOf(jobs, horizon);
  const ticks = ticksOf(entries, horizon);
  const opens = demands.map((demand) => openDemand(demand, horizon));
  const missing = opens.flatMap((open) => firstUnserved(open, ticks, horizon, now) ?? []);
  const needed = neededOf(opens, ticks, horizon);
  return {
    unserved: missing.sort((a, b) => a.due - b.due),
    superfluous: entries.filter((_, index) => !needed.has(index)),
  };
}

/** The next one to come, if there is one. */
function firstUnserved(
  { demand, dues }: OpenDemand,
  ticks: Ticks,
  horizon: Horizon,
  now: number,
): UnservedTime | undefined {
  const missing = unserved(dues, demand.room, ticks, horizon);
  const due = missing.find((each) => each * 60_000 >= now) ?? missing[0];
  if (due === undefined) return undefined;
  return { job: demand.job, due: due * 60_000, timezone: demand.zone, within: demand.room };
}

/** Needed is also what leaves time for GitHub's usual delay. */
function neededOf(opens: readonly OpenDemand[], ticks: Ticks, horizon: Horizon): ReadonlySet<number> {
  const late = opens.flatMap(({ demand, dues, room }): Served[] => {
    const found = unserved(dues, room, ticks, horizon);
    return found.length === 0 ? [] : [{ dues: found, room: demand.room }];
  });
  return neededEntries([...opens, ...late], ticks, horizon);
}

interface Measured {
  readonly entries: readonly ScheduleEntry[];
  readonly starts: number;
}

function measured(entries: readonly ScheduleEntry[], horizon: Horizon): Measured {
  return { entries, starts: ticksOf(entries, horizon).starts };
}

function result({ entries, starts }: Measured, horizon: Horizon): WorkflowSchedule {
  return { entries, startsPerMonth: perMonth(starts, horizon) };
}
