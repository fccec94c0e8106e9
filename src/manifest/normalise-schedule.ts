import { parseDuration } from './duration.ts';
import type { CronEntry, Schedule } from './manifest.ts';
import type { RawOverride, RawSchedule } from './raw.ts';

type WrittenSchedule = Extract<RawSchedule, { cron: unknown }>;
type WrittenChange = Exclude<NonNullable<RawOverride['schedule']>, readonly unknown[]>;

/** A schedule with its defaults; a list is short for `cron: [...]`. */
export function normaliseSchedule(raw: RawSchedule, timezone: string): Schedule {
  const written: WrittenSchedule = Array.isArray(raw) ? { cron: raw } : raw;
  const { concurrency, catchUp, maxCatchUp, startWithin, finishBy, paused } = written;
  const startWithinMs = startWithin === undefined ? undefined : parseDuration(startWithin);
  const finishByMs = finishBy === undefined ? undefined : parseDuration(finishBy);
  return {
    crons: normaliseCrons(written.cron, written.timezone ?? timezone),
    concurrency: concurrency ?? 'forbid',
    catchUp: catchUp ?? 'last',
    maxCatchUp: maxCatchUp ?? 100,
    ...(startWithinMs === undefined ? {} : { startWithinMs }),
    ...(finishByMs === undefined ? {} : { finishByMs }),
    ...(paused === undefined || paused === false ? {} : { paused: paused === true ? {} : paused }),
  };
}

/** A schedule as an environment changes it: key by key, a list replaces the times only. */
export function overrideSchedule(
  raw: RawSchedule | undefined,
  change: NonNullable<RawOverride['schedule']>,
  timezone: string,
): Schedule | undefined {
  const base: Partial<WrittenSchedule> = raw === undefined ? {} : Array.isArray(raw) ? { cron: raw } : raw;
  const changed: WrittenChange = Array.isArray(change) ? { cron: change } : change;
  const cron = changed.cron ?? base.cron;
  return cron === undefined ? undefined : normaliseSchedule({ ...base, ...changed, cron }, timezone);
}

function normaliseCrons(cron: WrittenSchedule['cron'], timezone: string): CronEntry[] {
  if (typeof cron === 'string') return [{ cron: cron.trim(), timezone }];
  return cron.map((entry) => ({ cron: entry.cron.trim(), timezone: entry.timezone ?? timezone }));
}
