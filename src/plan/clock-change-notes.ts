import { timesBetween } from '../manifest/cron.ts';
import type { CronEntry } from '../manifest/manifest.ts';
import type { ClockChange } from './clock-changes.ts';
import { wallClockText } from './local-time.ts';

/** A schedule this frequent has no single run that a clock change could make someone miss. */
const frequentPerDay = 24;
const day = 86_400_000;

/**
 * What a clock change does to a schedule, one sentence per wall-clock time in the hour that is missing
 * or comes twice. The times are those that the scheduler itself would use, so the notes cannot differ
 * from what happens.
 */
export function clockChangeNotes(entry: CronEntry, change: ClockChange): string[] {
  if (isFrequent(entry, change)) return [];
  return change.after > change.before ? gapNotes(entry, change) : overlapNotes(entry, change);
}

function isFrequent(entry: CronEntry, change: ClockChange): boolean {
  const start = change.at + change.before;
  return wallTimes(entry, start - day / 2, start + day / 2).length >= frequentPerDay;
}

function gapNotes(entry: CronEntry, change: ClockChange): string[] {
  const [start, end] = [change.at + change.before, change.at + change.after];
  const missing = wallTimes(entry, start, end);
  const regular = new Set(wallTimes(entry, end, end + (end - start)));
  const moved = timesBetween(entry, change.at - 1, change.at + (end - start) - 1, frequentPerDay)
    .map((at) => at + change.after)
    .filter((wall) => !regular.has(wall));
  return missing.map((wall, index) => {
    const actual = moved[Math.min(index, moved.length - 1)];
    const then = actual === undefined ? 'there is no run for it' : `runs at ${clock(actual)}`;
    return `${date(wall)}: ${clock(wall)} does not exist (clocks go forward), ${then}`;
  });
}

function overlapNotes(entry: CronEntry, change: ClockChange): string[] {
  const [start, end] = [change.at + change.after, change.at + change.before];
  const length = end - start;
  const runs = new Set(
    timesBetween(entry, change.at - length - 1, change.at + length - 1, 2 * frequentPerDay),
  );
  return wallTimes(entry, start, end).map((wall) => {
    const first = runs.has(wall - change.before);
    const second = runs.has(wall - change.after);
    const then = first && second ? 'runs twice' : `runs once, the ${first ? 'first' : 'second'} time`;
    return `${date(wall)}: ${clock(wall)} comes twice (clocks go back), ${then}`;
  });
}

/** The wall-clock times that the expression names, from `start` to before `end`, whether they exist or not. */
function wallTimes(entry: CronEntry, start: number, end: number): number[] {
  return timesBetween({ cron: entry.cron, timezone: 'UTC' }, start - 1, end - 1, 2 * frequentPerDay);
}

function date(wall: number): string {
  return wallClockText(wall).slice(0, 10);
}

function clock(wall: number): string {
  return wallClockText(wall).slice(11, 16);
}
