import type { Manifest } from '../manifest/manifest.ts';
import { forEnvironment } from '../workspace/for-environment.ts';
import type { Release } from './release.ts';

/** A release and the time during which it was the one that production runs: after `from` (ms UTC), up to `until`. */
export interface Reign {
  /** As production runs it, with the overrides of that environment. */
  readonly manifest: Manifest;
  readonly from: number;
  /** Infinity for the present release. */
  readonly until: number;
}

/**
 * The reigns of a job, oldest first. A time that passed under an older release is judged by the schedule
 * and the pause of that release: a new schedule must not make up times that it never had.
 */
export function reignsOf(release: Release): readonly Reign[] {
  let until = Number.POSITIVE_INFINITY;
  const reigns: Reign[] = [];
  for (const past of [release, ...release.history]) {
    const from = Math.min(Date.parse(past.promotedAt), until);
    // While the job was removed, nobody expected it to run.
    const retired = 'retiredAt' in past ? Date.parse(past.retiredAt ?? '') : Number.NaN;
    const end = Number.isNaN(retired) ? until : Math.min(retired, until);
    reigns.push({ manifest: forEnvironment(past.manifest, 'production'), from, until: end });
    until = from;
  }
  return reigns.reverse();
}
