import type { CronEntry, Schedule } from '../../manifest/manifest.ts';
import { type CronDays, type CronPattern, cronPattern } from './cron-pattern.ts';
import { type Horizon, minutesPerDay } from './horizon.ts';
import { toUtc } from './hourly-pattern.ts';
import { zoneClock } from './zone-clock.ts';

/** A job's schedule in production. */
export interface ScheduledJob {
  readonly job: string;
  readonly schedule: Pick<Schedule, 'crons' | 'catchUp' | 'startWithinMs'>;
}

/** A time of day at which something is due on some days, and how long a start may take to come. */
export interface Demand {
  readonly zone: string;
  readonly days: CronDays;
  /** Minute of the day in the zone. */
  readonly minute: number;
  /** See `CronPattern`. */
  readonly fixed: boolean;
  /** Minutes after the due time in which a start counts; 0 means in that very minute. */
  readonly room: number;
  /** A job that asks for it. */
  readonly job: string;
}

/**
 * How long a job may wait when its manifest has no `startWithin`. Such a job never counts as `missed`; an hour
 * is soon enough for most, and lets jobs of the same hour share a start.
 */
export const usualStartWithinMs = 3_600_000;

/** GitHub starts no workflow more often. */
export const shortestGap = 5;

/**
 * What the schedules ask for, each thing once. A due time must be served before the next one of the same job
 * comes, since the newer one would take its place (`catchUp`). Of times that follow each other faster than GitHub
 * starts workflows, only those are kept that it can serve.
 */
export function demandsOf(jobs: readonly ScheduledJob[], horizon: Horizon): readonly Demand[] {
  const seen = new Set<unknown>();
  const demands = new Map<string, Demand>();
  for (const { job, schedule } of jobs) {
    if (seen.has(schedule)) continue;
    seen.add(schedule);
    const key = JSON.stringify([schedule.crons, schedule.startWithinMs, schedule.catchUp === 'all']);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const demand of scheduleDemands(job, schedule, horizon)) {
      const same = `${demand.zone} ${demand.days.key} ${demand.minute} ${demand.fixed}`;
      const known = demands.get(same);
      if (known === undefined || demand.room < known.room) demands.set(same, demand);
    }
  }
  return [...demands.values()];
}

interface Times {
  readonly zone: string;
  readonly pattern: CronPattern;
  /** Those of the pattern that GitHub can serve. */
  readonly kept: readonly number[];
}

function scheduleDemands(job: string, schedule: ScheduledJob['schedule'], horizon: Horizon): Demand[] {
  const crons = schedule.crons.flatMap((entry) => timesOf(entry, horizon) ?? []);
  const startWithin = Math.floor((schedule.startWithinMs ?? usualStartWithinMs) / 60_000);
  return crons.flatMap(({ zone, pattern, kept }, index) => {
    const nexts = schedule.catchUp === 'all' ? undefined : gaps(crons, index, horizon);
    return kept.map((minute, at) => {
      const room = Math.min(startWithin, (nexts?.[at] ?? minutesPerDay) - 1);
      return { zone, days: pattern.days, minute, fixed: pattern.fixed, room, job };
    });
  });
}

function timesOf({ cron, timezone }: CronEntry, horizon: Horizon): Times | undefined {
  const written = cronPattern(cron);
  if (written === undefined) return undefined;
  const { zone, pattern } = toUtc({ zone: timezone, pattern: written }, horizon);
  return { zone, pattern, kept: servable(pattern.minutes) };
}

/** Those minutes of the day that are far enough from the one kept before, also around midnight. */
export function servable(minutes: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const minute of minutes) {
    const last = kept.at(-1);
    const first = kept[0];
    if (last !== undefined && minute - last < shortestGap) continue;
    if (first !== undefined && first + minutesPerDay - minute < shortestGap) continue;
    kept.push(minute);
  }
  return kept;
}

/** For each kept time of one cron, how long until any of the crons comes next, on whatever day. */
function gaps(crons: readonly Times[], index: number, horizon: Horizon): number[] {
  const own = crons[index];
  if (own === undefined) return [];
  const others = crons.flatMap((other) =>
    shifts(own.zone, other.zone, horizon).map((shift) =>
      other.kept.map((minute) => modulo(minute + shift)).sort((a, b) => a - b),
    ),
  );
  return own.kept.map((minute) => Math.min(...others.map((minutes) => gapAfter(minute, minutes))));
}

function gapAfter(minute: number, sorted: readonly number[]): number {
  const next = sorted[firstAbove(sorted, minute)];
  return next === undefined ? (sorted[0] ?? minute) + minutesPerDay - minute : next - minute;
}

function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What can lie between the wall clocks of two zones, in minutes. */
function shifts(zone: string, other: string, horizon: Horizon): readonly number[] {
  if (zone === other) return [0];
  const offsets = (name: string) => new Set(zoneClock(name, horizon).map(({ offset }) => offset));
  const others = [...offsets(other)];
  return [...new Set([...offsets(zone)].flatMap((mine) => others.map((theirs) => mine - theirs)))];
}

function modulo(minute: number): number {
  return ((minute % minutesPerDay) + minutesPerDay) % minutesPerDay;
}
