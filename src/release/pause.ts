import { timesAfter } from '../manifest/cron.ts';
import type { Schedule } from '../manifest/manifest.ts';

/**
 * Until when a schedule is paused, in ms UTC: `undefined` when it is not, Infinity when no end is given.
 * A date ends the pause at its first moment in the zone of the schedule (of its first cron).
 */
export function pausedUntil(schedule: Schedule): number | undefined {
  const { paused } = schedule;
  if (paused === undefined) return undefined;
  if (paused.until === undefined) return Number.POSITIVE_INFINITY;
  const date = /^(\d{4}-\d{2}-\d{2})$/.exec(paused.until)?.[1];
  const instant = date === undefined ? Date.parse(paused.until) : startOfDay(date, schedule);
  // Validation refuses what is neither; should it come here all the same, pausing is the safe side.
  return Number.isNaN(instant) ? Number.POSITIVE_INFINITY : instant;
}

// Midnight may not exist where clocks change at midnight; the cron rules choose the first moment after it.
function startOfDay(date: string, schedule: Schedule): number {
  const midnightUtc = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnightUtc)) return Number.NaN;
  const [, month, day] = date.split('-').map(Number);
  const timezone = schedule.crons[0]?.timezone ?? 'UTC';
  // No zone is more than 15 hours away from UTC, so this is the right year too.
  const [start] = timesAfter({ cron: `0 0 ${day} ${month} *`, timezone }, midnightUtc - widestOffset, 1);
  return start ?? midnightUtc;
}

const widestOffset = 16 * 3_600_000;
