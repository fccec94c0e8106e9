import type { LoadedManifest } from '../manifest/load-manifest.ts';
import type { Waiver } from '../manifest/manifest.ts';
import { daysLeft, normaliseWaivers } from '../manifest/waivers.ts';

/** A waiver of a job. */
export interface JobWaiver extends Waiver {
  readonly job: string;
}

/** A waiver on a day. */
export interface ListedWaiver extends Omit<JobWaiver, 'timezone'> {
  /** 0 when it has ended. */
  readonly daysLeft: number;
}

/** The waivers of all jobs; those that end first come first. */
export function jobWaivers(manifests: readonly LoadedManifest[], timezone: string): readonly JobWaiver[] {
  const waivers = manifests.flatMap(({ name, facts }) => {
    if (facts === undefined || facts.waivers.length === 0) return [];
    const { waivers: written, schedule } = facts;
    const own = normaliseWaivers({ waivers: [...written], ...(schedule && { schedule }) }, timezone);
    return own.map((waiver) => ({ job: name, ...waiver }));
  });
  return waivers.sort((a, b) => order(a, b, 'until') || order(a, b, 'job') || order(a, b, 'check'));
}

/** The same with the days that are left; `now` in ms UTC. */
export function listWaivers(waivers: readonly JobWaiver[], now: number): readonly ListedWaiver[] {
  return waivers.map(({ timezone, ...waiver }) => ({
    ...waiver,
    daysLeft: Math.max(0, daysLeft({ until: waiver.until, timezone }, now)),
  }));
}

function order(a: JobWaiver, b: JobWaiver, key: 'until' | 'job' | 'check'): number {
  return a[key] < b[key] ? -1 : Number(a[key] > b[key]);
}
