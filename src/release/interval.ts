import type { Manifest } from '../manifest/manifest.ts';
import { timeBefore } from './scheduled-times.ts';

/** The span of time that a run is for, in ms UTC: from the scheduled time before (left out) to its own. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * The interval of a scheduled run. A job without cron takes that of the first job in `after` that has
 * one, however far up. `manifestOf` gives a release's manifest as production runs it.
 */
export function intervalOf(
  job: string,
  time: number,
  manifestOf: (job: string) => Manifest | undefined,
): Interval | undefined {
  const seen = new Set([job]);
  // A set grows while it is walked, so this goes up breadth first and ends in a cycle too.
  for (const name of seen) {
    const manifest = manifestOf(name);
    const start = manifest === undefined ? undefined : timeBefore(manifest, time);
    if (start !== undefined) return { start, end: time };
    for (const upstream of manifest?.after ?? []) seen.add(upstream);
  }
  return undefined;
}
