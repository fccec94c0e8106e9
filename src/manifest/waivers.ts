import type { Waiver } from './manifest.ts';
import { normaliseSchedule } from './normalise-schedule.ts';
import type { RawManifest } from './raw.ts';

/** The waivers of a manifest; their days begin in the time zone of the schedule's first cron. */
export function normaliseWaivers(
  { waivers, schedule }: Pick<RawManifest, 'waivers' | 'schedule'>,
  defaultTimezone: string,
): readonly Waiver[] {
  const written = schedule === undefined ? undefined : normaliseSchedule(schedule, defaultTimezone);
  const timezone = written?.crons[0]?.timezone ?? defaultTimezone;
  return (waivers ?? []).map(({ check, owner, reason, until }) => ({
    check,
    owner,
    reason,
    until,
    timezone,
  }));
}

/** Days on which a waiver still holds, today included; 0 or less from its day on. `now` in ms UTC. */
export function daysLeft({ until, timezone }: Pick<Waiver, 'until' | 'timezone'>, now: number): number {
  return Math.round((Date.parse(until) - Date.parse(todayIn(timezone, now))) / dayMs);
}

const dayMs = 86_400_000;

/** The date in a time zone, such as `2026-12-24`. */
function todayIn(timezone: string, now: number): string {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: timezone, calendar: 'gregory', numberingSystem: 'latn' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  });
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return [parts.get('year')?.padStart(4, '0'), parts.get('month'), parts.get('day')].join('-');
}
