import type { Schedule } from '../manifest/manifest.ts';
import type { SchedulePreview } from '../plan/schedule-preview.ts';
import { formatDuration } from './human-time.ts';

/** What happens when runs take longer than the time between two starts; undefined while they do not. */
export function overlapWarning(
  { concurrency, catchUp }: Pick<Schedule, 'concurrency' | 'catchUp'>,
  { shortestGapMs, measured }: SchedulePreview,
): string | undefined {
  if (shortestGapMs === undefined || measured === undefined || measured.longestMs <= shortestGapMs) {
    return undefined;
  }
  const runs = `Runs took up to ${formatDuration(measured.longestMs)} (median ${formatDuration(measured.medianMs)})`;
  const starts = `starts are ${formatDuration(shortestGapMs)} apart`;
  const then = concurrency === 'forbid' ? whileWaiting[catchUp] : meanwhile[concurrency];
  return `${runs}; ${starts}: with \`concurrency: ${concurrency}\` ${then}.`;
}

/** As `due` decides: a time waits while another run of the job is going on. */
const whileWaiting: Readonly<Record<Schedule['catchUp'], string>> = {
  last: 'a start waits for the run before it, and of the times that pass meanwhile only the last one runs',
  all: 'a start waits for the run before it, and the job falls behind its schedule',
  none: 'a start waits for the run before it, and is missed when that takes longer than `startWithin`',
};

const meanwhile = {
  allow: 'two runs of it work on the same tables at once',
  replace: 'a start cancels the run before it, so a long run never ends',
};
