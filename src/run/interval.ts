import { timesBetween } from '../manifest/cron.ts';
import type { CronEntry } from '../manifest/manifest.ts';

/**
 * The scheduled time before `time` (both ms UTC): the start of the interval that a run covers.
 * `undefined` without a schedule, or when there was none in the five years before.
 */
export function previousTime(crons: readonly CronEntry[], time: number): number | undefined {
  const latest = crons
    .map((entry) => previousOf(entry, time))
    .filter((previous): previous is number => previous !== undefined);
  return latest.length === 0 ? undefined : Math.max(...latest);
}

const hour = 3_600_000;
// Ever longer looks back, so that a schedule of every minute is not counted through for years.
const windows = [2 * hour, 36 * hour, 8 * 24 * hour, 70 * 24 * hour, 370 * 24 * hour, 5 * 366 * 24 * hour];
const enough = 10_000;

function previousOf(entry: CronEntry, time: number): number | undefined {
  for (const window of windows) {
    const found = timesBetween(entry, time - window, time - 1, enough).at(-1);
    if (found !== undefined) return found;
  }
  return undefined;
}
