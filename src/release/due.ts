import type { Schedule } from '../manifest/manifest.ts';
import { pausedUntil } from './pause.ts';
import type { Reign } from './reigns.ts';
import { scheduledTimes } from './scheduled-times.ts';

/** What a job's own schedule asks for. Times are ms UTC. */
export interface Due {
  /** To be started, oldest first. */
  readonly run: readonly number[];
  /** To be recorded as `missed`, oldest first; all are older than those to be started. */
  readonly missed: readonly MissedTime[];
}

export interface MissedTime {
  readonly time: number;
  readonly reason: string;
}

/** Two instants of a tick in ms UTC: times up to `until`, its start, are looked at; `now` is the present. */
export interface TickTime {
  readonly until: number;
  readonly now: number;
}

/**
 * Which scheduled times since the last recorded one are to be run now, and which never will be.
 * `recorded` are the scheduled times of the job's run records. `startWithin` is judged first, then
 * `catchUp`: `last` runs the newest, `all` the newest `maxCatchUp`, `none` the newest when it is no
 * older than `startWithin` (one hour when not given). Times of a pause are neither run nor missed, and
 * nothing is started while the job is paused.
 */
export function dueTimes(reigns: readonly Reign[], recorded: Iterable<number>, time: TickTime): Due {
  const present = reigns.at(-1);
  const first = reigns[0];
  if (present === undefined || first === undefined || isPaused(present, time.now)) return nothing;
  const schedule = present.manifest.schedule;
  const last = newestUntil(recorded, time.until);
  const times = scheduledTimes(reigns, {
    afterMs: Math.max(last ?? first.from, first.from),
    untilMs: time.until,
    limit: Math.max(mostTimes, schedule?.maxCatchUp ?? 0),
  });
  if (times.length === 0) return nothing;
  if (schedule === undefined || schedule.crons.length === 0) return dropAll(times);
  return sortOut(times, schedule, time.now);
}

/** Whether nothing of this release is to be started at `now`. */
export function isPaused(reign: Reign, now: number): boolean {
  const { schedule } = reign.manifest;
  const end = schedule === undefined ? undefined : pausedUntil(schedule);
  return end !== undefined && now < end;
}

/** More times than this are not recorded one by one when nothing ran for very long. */
const mostTimes = 500;
const nothing: Due = { run: [], missed: [] };

// A record of a time still to come (somebody played with the clock) must not hide the times before it.
function newestUntil(recorded: Iterable<number>, now: number): number | undefined {
  let newest: number | undefined;
  for (const time of recorded) if (time <= now && (newest === undefined || time > newest)) newest = time;
  return newest;
}

function dropAll(times: readonly number[]): Due {
  const reason = 'the job no longer has a schedule';
  return { run: [], missed: times.map((time) => ({ time, reason })) };
}

function sortOut(times: readonly number[], schedule: Schedule, now: number): Due {
  const startWithin = schedule.startWithinMs ?? (schedule.catchUp === 'none' ? hour : undefined);
  const newest = times.length - 1;
  const reasonFor = (time: number, index: number): string | undefined => {
    if (startWithin !== undefined && now - time > startWithin) {
      return `not started within ${durationText(startWithin)} of the scheduled time`;
    }
    if (schedule.catchUp === 'all') {
      const tooOld = index <= newest - schedule.maxCatchUp;
      return tooOld ? `more than ${schedule.maxCatchUp} times were due (maxCatchUp)` : undefined;
    }
    return index < newest ? `a newer time was due as well (catchUp: ${schedule.catchUp})` : undefined;
  };
  const run: number[] = [];
  const missed: MissedTime[] = [];
  for (const [index, time] of times.entries()) {
    const reason = reasonFor(time, index);
    if (reason === undefined) run.push(time);
    else missed.push({ time, reason });
  }
  return { run, missed };
}

const hour = 3_600_000;

/** As durations are written in a manifest. */
function durationText(ms: number): string {
  for (const [unit, name] of [
    [24 * hour, 'd'],
    [hour, 'h'],
    [60_000, 'm'],
  ] as const) {
    if (ms >= unit && ms % unit === 0) return `${ms / unit}${name}`;
  }
  return `${ms / 1000}s`;
}
