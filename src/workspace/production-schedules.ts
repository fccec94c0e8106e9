import type { LoadedManifest } from '../manifest/load-manifest.ts';
import type { Schedule } from '../manifest/manifest.ts';
import { normaliseSchedule, overrideSchedule } from '../manifest/normalise-schedule.ts';
import type { RawSchedule } from '../manifest/raw.ts';
import type { JobSchedule } from './workspace.ts';

/**
 * The schedules of production, from manifests without errors, sorted by job. Those of paused jobs are there, too:
 * they come back by themselves.
 */
export function productionSchedules(
  manifests: readonly LoadedManifest[],
  timezone: string,
): readonly JobSchedule[] {
  // Manifests with the same lines share what was read of them.
  const known = new Map<RawSchedule, Schedule>();
  const own = (raw: RawSchedule): Schedule => {
    const schedule = known.get(raw) ?? normaliseSchedule(raw, timezone);
    known.set(raw, schedule);
    return schedule;
  };
  const schedules = manifests.flatMap(({ name, facts }): JobSchedule[] => {
    const { schedule: raw, productionSchedule: change } = facts ?? {};
    const changed = change === undefined ? undefined : overrideSchedule(raw, change, timezone);
    const schedule = changed ?? (raw === undefined ? undefined : own(raw));
    return schedule === undefined ? [] : [{ job: name, schedule }];
  });
  return schedules.sort((a, b) => (a.job < b.job ? -1 : 1));
}
