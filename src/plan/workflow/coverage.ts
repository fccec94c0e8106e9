import { cronPattern } from './cron-pattern.ts';
import type { Demand } from './demand.ts';
import { type Horizon, minutesPerDay } from './horizon.ts';
import { patternTimes } from './pattern-times.ts';
import type { ScheduleEntry } from './schedule-entry.ts';

/** When the entries of a workflow start it. */
export interface Ticks {
  /** How often within the horizon. */
  readonly starts: number;
  /** Minutes since 1970 (UTC), ascending, also those of the day after the horizon. */
  readonly at: Int32Array;
  /** Index of the entry of each. */
  readonly entry: Int32Array;
  /** Index of the first start in or after a minute, counted from the begin of the horizon. */
  readonly next: Int32Array;
}

/** The starts of entries. */
export function ticksOf(entries: readonly ScheduleEntry[], horizon: Horizon): Ticks {
  const wide = { from: horizon.from, until: horizon.until + minutesPerDay };
  const times = entries.map((entry) => entryTimes(entry, wide));
  const sorted = new Float64Array(times.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const [index, each] of times.entries())
    for (const at of each) sorted[filled++] = at * mostEntries + index;
  sorted.sort();
  const at = new Int32Array(sorted.length);
  const entry = new Int32Array(sorted.length);
  // A loop: `Int32Array.from` takes twenty times as long.
  for (let index = 0; index < sorted.length; index += 1) {
    const both = sorted[index] ?? 0;
    at[index] = Math.floor(both / mostEntries);
    entry[index] = both % mostEntries;
  }
  const next = firstFrom(at, wide);
  return { starts: next[horizon.until - horizon.from] ?? 0, at, entry, next };
}

/** Two numbers are sorted as one: a time and the index of its entry. */
const mostEntries = 100_000;

function firstFrom(at: Int32Array, { from, until }: Horizon): Int32Array {
  const next = new Int32Array(until - from).fill(at.length);
  let filled = 0;
  for (let index = 0; index < at.length; index += 1) {
    const end = (at[index] ?? 0) - from + 1;
    while (filled < end) next[filled++] = index;
  }
  return next;
}

/** The due times of a demand, of those given, that no start serves in `room` minutes. */
export function unserved(
  dues: readonly number[],
  room: number,
  ticks: Ticks,
  horizon: Horizon,
): readonly number[] {
  return dues.filter((due) => {
    const tick = ticks.at[ticks.next[due - horizon.from] ?? 0];
    return tick === undefined || tick > due + room;
  });
}

/** Due times, and in how many minutes each must be served. */
export interface Served {
  readonly dues: readonly number[];
  readonly room: number;
}

/** Indices of the entries without which some due time that is served would not be. */
export function neededEntries(
  served: readonly Served[],
  ticks: Ticks,
  horizon: Horizon,
): ReadonlySet<number> {
  const { at, entry, next } = ticks;
  const other = nextOfOtherEntry(ticks);
  const needed = new Set<number>();
  for (const { dues, room } of served) {
    for (const due of dues) {
      const first = next[due - horizon.from] ?? 0;
      const second = at[other[first] ?? at.length];
      const isServed = first < at.length && (at[first] ?? 0) <= due + room;
      if (isServed && (second === undefined || second > due + room)) needed.add(entry[first] ?? 0);
    }
  }
  return needed;
}

/** The due times of a demand, ascending. */
export function demandTimes(demand: Demand, horizon: Horizon): readonly number[] {
  return patternTimes({ ...demand, minutes: [demand.minute] }, demand.zone, horizon);
}

function entryTimes(entry: ScheduleEntry, horizon: Horizon): readonly number[] {
  const pattern = cronPattern(entry.cron);
  return pattern === undefined ? [] : patternTimes(pattern, entry.timezone ?? 'UTC', horizon);
}

/** For each start the next one that comes from another entry. */
function nextOfOtherEntry({ entry }: Ticks): Int32Array {
  const next = new Int32Array(entry.length).fill(entry.length);
  for (let index = entry.length - 2; index >= 0; index -= 1) {
    next[index] = entry[index] === entry[index + 1] ? (next[index + 1] ?? entry.length) : index + 1;
  }
  return next;
}
