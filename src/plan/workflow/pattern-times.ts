import { type CronPattern, matchingDays } from './cron-pattern.ts';
import { type Horizon, minutesPerDay } from './horizon.ts';
import { type ClockSpan, zoneClock } from './zone-clock.ts';

/**
 * The instants of a pattern in a zone within the horizon, ascending, in minutes since 1970 (UTC). The rule for
 * clock changes is croner's, by which jobs are started: a single time of day that does not exist comes when the
 * clocks have gone forward, one that comes twice is meant the first time; times of a list, range or step are
 * left out and come twice. GitHub documents the first half of that rule for its own `timezone`, and is silent
 * about the rest.
 */
export function patternTimes(
  pattern: Pick<CronPattern, 'days' | 'minutes' | 'fixed'>,
  zone: string,
  horizon: Horizon,
): number[] {
  const clock = zoneClock(zone, horizon);
  const days = daysOf(pattern, clock);
  const times: number[] = [];
  for (const [index, span] of clock.entries()) {
    const before = clock[index - 1];
    const walls = wallSpan(span, before);
    for (const day of days) {
      const midnight = day * minutesPerDay;
      if (midnight >= walls.until || midnight + minutesPerDay <= walls.from) continue;
      for (const minute of pattern.minutes) {
        const at = instantOf(midnight + minute, pattern.fixed, span, walls);
        if (at !== undefined && at >= horizon.from && at < horizon.until) times.push(at);
      }
    }
  }
  return times;
}

interface Walls {
  /** Where the wall clock stands, or would stand without the change, when the span begins. */
  readonly from: number;
  readonly until: number;
  readonly start: number;
  /** What the wall clock showed when the span before ended. */
  readonly shown: number;
}

function wallSpan(span: ClockSpan, before: ClockSpan | undefined): Walls {
  const start = span.from + span.offset;
  const shown = before === undefined ? start : span.from + before.offset;
  return { start, shown, from: Math.min(start, shown), until: span.until + span.offset };
}

function instantOf(wall: number, fixed: boolean, span: ClockSpan, walls: Walls): number | undefined {
  if (wall < walls.from || wall >= walls.until) return undefined;
  if (wall < walls.start) return fixed ? span.from : undefined;
  return fixed && wall < walls.shown ? undefined : wall - span.offset;
}

/** Days are the same for all zones but for the ends, so they are worked out once. */
function daysOf(pattern: Pick<CronPattern, 'days'>, clock: readonly ClockSpan[]) {
  const first = Math.floor((clock[0]?.from ?? 0) / minutesPerDay) - 1;
  const last = Math.ceil((clock.at(-1)?.until ?? 0) / minutesPerDay) + 2;
  const key = `${pattern.days.key} ${first} ${last}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const days = matchingDays(pattern.days, first, last);
  remembered.set(key, days);
  return days;
}

const remembered = new Map<string, readonly number[]>();
const mostRemembered = 2000;
