import { type ClockChange, clockChanges } from '../clock-changes.ts';
import { localTime } from '../local-time.ts';
import { type Horizon, minutesPerDay } from './horizon.ts';

/** A time without a clock change in one zone; minutes since 1970 (UTC), `until` left out. */
export interface ClockSpan {
  readonly from: number;
  readonly until: number;
  /** Wall clock minus UTC, in minutes. */
  readonly offset: number;
}

const minute = 60_000;
const day = minute * minutesPerDay;
const week = 7 * day;

/** The spans of a zone from a day before the horizon to a day after it, in order; there is at least one. */
export function zoneClock(zone: string, horizon: Horizon): readonly ClockSpan[] {
  const from = horizon.from - minutesPerDay;
  const until = horizon.until + minutesPerDay;
  const key = `${zone} ${from} ${until}`;
  const known = clocks.get(key);
  if (known !== undefined) return known;
  const changes = changesBetween(zone, from * minute, until * minute);
  const starts = [from, ...changes.map(({ at }) => at / minute)];
  const local = localTime(zone);
  const spans = starts.map((start, index) => ({
    from: start,
    until: starts[index + 1] ?? until,
    offset: Math.round(local.offset(start * minute) / minute),
  }));
  if (clocks.size >= mostRemembered) clocks.clear();
  clocks.set(key, spans);
  return spans;
}

/** Week by week, because asking day by day takes long; no zone changes its clocks twice in a week. */
function changesBetween(zone: string, from: number, until: number): readonly ClockChange[] {
  const local = localTime(zone);
  const found: ClockChange[] = [];
  for (let start = from; start < until; start += week) {
    const end = Math.min(start + week, until);
    if (local.offset(start) !== local.offset(end))
      found.push(...clockChanges(zone, start, (end - start) / day));
  }
  return found;
}

/** Zones change rarely and asking `Intl` takes long. */
const clocks = new Map<string, readonly ClockSpan[]>();
const mostRemembered = 700;
