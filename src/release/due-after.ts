import { isPaused, type TickTime } from './due.ts';
import { pausedUntil } from './pause.ts';
import type { Reign } from './reigns.ts';

/**
 * Scheduled times for which all jobs in `after` have a record and this one has none, oldest first: the
 * times to look closer at, for only the content of a record says whether its run succeeded. Times
 * before the promotion that brought this `after` and times of a pause are left out; at most the newest
 * 100, so that upstream failures of long ago cost nothing.
 */
export function timesAfterUpstreams(
  reigns: readonly Reign[],
  recorded: ReadonlySet<number>,
  upstreams: readonly ReadonlySet<number>[],
  time: TickTime,
): number[] {
  const present = reigns.at(-1);
  const [first, ...others] = upstreams;
  if (present === undefined || first === undefined || isPaused(present, time.now)) return [];
  const since = sameAfterSince(reigns, present);
  return [...first]
    .filter((at) => at > since && at <= time.until && !recorded.has(at))
    .filter((at) => others.every((upstream) => upstream.has(at)) && !wasPaused(reigns, at))
    .sort((a, b) => a - b)
    .slice(-mostTimes);
}

const mostTimes = 100;

// A promotion between the upstream's run and ours must not lose the time.
function sameAfterSince(reigns: readonly Reign[], present: Reign): number {
  let since = present.from;
  for (const reign of [...reigns].reverse()) {
    if (!present.manifest.after.every((name) => reign.manifest.after.includes(name))) break;
    since = reign.from;
  }
  return since;
}

function wasPaused(reigns: readonly Reign[], at: number): boolean {
  const schedule = reigns.find((reign) => at > reign.from && at <= reign.until)?.manifest.schedule;
  const end = schedule === undefined ? undefined : pausedUntil(schedule);
  return end !== undefined && at < end;
}
