import type { SchedulePreview } from '../plan/schedule-preview.ts';
import { count, formatDuration } from './human-time.ts';

/** How often a schedule starts and how long that takes, in one phrase: `30.4 runs a month; the last 20 took …`. */
export function scheduleFacts({ runsPerMonth, measured }: SchedulePreview): string {
  const often = `${count(runsPerMonth, 'run')} a month`;
  if (measured === undefined) return often;
  const { runs, medianMs, longestMs } = measured;
  const longest = formatDuration(longestMs);
  if (runs === 1) return `${often}; the last one took ${longest}`;
  return `${often}; the last ${runs} took ${formatDuration(medianMs)} (median), at most ${longest}`;
}
