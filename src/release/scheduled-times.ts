import { timesBetween } from '../manifest/cron.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { pausedUntil } from './pause.ts';
import type { Reign } from './reigns.ts';

/**
 * Scheduled times in (afterMs, untilMs], ascending and unique, each under the release of its time and
 * outside its pause. At most about `limit`, the newest ones; at least half of that when there are more.
 */
export function scheduledTimes(
  reigns: readonly Reign[],
  range: { readonly afterMs: number; readonly untilMs: number; readonly limit: number },
): number[] {
  const times: number[] = [];
  for (const reign of [...reigns].reverse()) {
    const limit = range.limit - times.length;
    const until = Math.min(range.untilMs, reign.until);
    const after = Math.max(range.afterMs, startOfReign(reign));
    if (limit <= 0 || until <= range.afterMs) break;
    times.unshift(...newestTimes(reign.manifest, after, until, limit));
  }
  return times;
}

/**
 * The scheduled time (ms UTC) before this one, where the interval of a run begins; undefined without a
 * cron, and when there is none in the eight years before.
 */
export function timeBefore(manifest: Manifest, time: number): number | undefined {
  const crons = manifest.schedule?.crons ?? [];
  for (let span = hour; crons.length > 0 && span < 8.1 * year; span *= 2) {
    const before = crons.flatMap((cron) => timesBetween(cron, time - span, time - 1, 100_000));
    if (before.length > 0) return before.reduce((a, b) => Math.max(a, b));
  }
  return undefined;
}

const hour = 3_600_000;
const year = 365 * 24 * hour;

// A time at the end of a pause is not paused any more.
function startOfReign(reign: Reign): number {
  const pause = reign.manifest.schedule === undefined ? undefined : pausedUntil(reign.manifest.schedule);
  return pause === undefined ? reign.from : Math.max(reign.from, pause - 1);
}

// Cron can only be asked forwards, so the window grows backwards until it holds enough.
function newestTimes(manifest: Manifest, after: number, until: number, limit: number): number[] {
  const crons = manifest.schedule?.crons ?? [];
  if (crons.length === 0 || after >= until) return [];
  let newest: number[] = [];
  for (let span = Math.max(60_000, limit * 30_000); ; span *= 2) {
    const from = Math.max(after, until - span);
    const found = crons.flatMap((cron) => timesBetween(cron, from, until, limit + 1));
    const unique = [...new Set(found)].sort((a, b) => a - b);
    if (crons.length === 1 ? unique.length > limit : found.length > limit) return newest;
    newest = unique;
    if (from === after) return newest;
  }
}
