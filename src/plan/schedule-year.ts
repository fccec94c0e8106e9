import { timesBetween } from '../manifest/cron.ts';
import type { CronEntry } from '../manifest/manifest.ts';
import { type ClockChange, clockChanges } from './clock-changes.ts';
import { localTime } from './local-time.ts';

/** The starts of a schedule within the coming 365 days. */
export interface ScheduleYear {
  readonly starts: number;
  /** How many of them are on a full hour of UTC. */
  readonly onFullHour: number;
  /** Between two starts, in ms; absent with fewer than two. */
  readonly shortestGapMs?: number;
}

/**
 * Counts the starts as seen from `now` (ms UTC). Dates and times of day come from the scheduler itself, one
 * after the other only on the days of a clock change: every minute of a year is half a million times.
 */
export function scheduleYears(now: number): (crons: readonly CronEntry[]) => ScheduleYear {
  const remembered = memory(now);
  return (crons) => {
    const times = crons.flatMap((entry) => startsOf(entry, now, remembered));
    const sorted = Float64Array.from(times).sort();
    let starts = 0;
    let onFullHour = 0;
    let shortest = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (const at of sorted) {
      // A time that two expressions name is one run.
      if (at === last) continue;
      starts += 1;
      if (at % hour === 0) onFullHour += 1;
      shortest = Math.min(shortest, at - last);
      last = at;
    }
    return { starts, onFullHour, ...(Number.isFinite(shortest) ? { shortestGapMs: shortest } : {}) };
  };
}

const hour = 3_600_000;
const day = 24 * hour;
const year = 365 * day;

/** What many schedules have in common. */
interface Memory {
  /** Midnights of the dates that the three date fields name, as wall-clock times. */
  dates(fields: string): readonly number[];
  /** Times of a day that the first two fields name, in ms since its midnight. */
  times(fields: string): readonly number[];
  zone(name: string): Zone;
}

interface Zone {
  /** At `now`, in ms. */
  readonly offset: number;
  readonly changes: readonly ClockChange[];
}

function memory(now: number): Memory {
  // A zone may be a day ahead or behind.
  const [from, until] = [Math.floor(now / day) * day - 2 * day, now + year + 2 * day];
  const utc = (cron: string, after: number, end: number): readonly number[] =>
    timesBetween({ cron, timezone: 'UTC' }, after, end, 2000);
  return {
    dates: remember((fields) => utc(`0 0 ${fields}`, from - 1, until)),
    times: remember((fields) => utc(`${fields} * * *`, from - 1, from + day - 1).map((at) => at - from)),
    zone: remember((name) => ({
      offset: localTime(name).offset(now),
      changes: clockChanges(name, now, 367),
    })),
  };
}

function startsOf(entry: CronEntry, now: number, { dates, times, zone }: Memory): number[] {
  const [minute, hours, ...date] = entry.cron.trim().split(/\s+/);
  const ofDay = times(`${minute} ${hours}`);
  const { offset, changes } = zone(entry.timezone);
  const odd = changes.map(oddDays);
  const found: number[] = [];
  for (const midnight of dates(date.join(' '))) {
    if (odd.some(({ from, until }) => midnight >= from && midnight < until)) continue;
    const passed = odd.filter(({ until }) => midnight >= until).length;
    const shift = passed === 0 ? offset : (changes[passed - 1]?.after ?? offset);
    for (const time of ofDay) found.push(midnight + time - shift);
  }
  for (const [index, { before, after }] of changes.entries()) {
    const days = odd[index];
    if (days === undefined) continue;
    found.push(...timesBetween(entry, days.from - before - 1, days.until - after - 1, 4000));
  }
  return found.filter((at) => at > now && at <= now + year);
}

/** The wall-clock days that a clock change touches: from a midnight to before another one. */
function oddDays({ at, before, after }: ClockChange): { readonly from: number; readonly until: number } {
  const [first, last] = [Math.min(at + before, at + after), Math.max(at + before, at + after)];
  return { from: Math.floor(first / day) * day, until: (Math.floor(last / day) + 1) * day };
}

function remember<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}
