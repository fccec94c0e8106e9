import { ticksOf, unserved } from './coverage.ts';
import type { Demand } from './demand.ts';
import { type Horizon, minutesPerDay } from './horizon.ts';
import { mergeTicks, type Tick } from './merge-ticks.ts';
import { minuteCrowd } from './minute-crowd.ts';
import type { ScheduleEntry } from './schedule-entry.ts';
import { zoneClock } from './zone-clock.ts';

/**
 * The entries of ticks, mended for the hours that a clock change leaves out or repeats. There, single times of
 * day and lists follow different rules (see `patternTimes`), so ticks in them may have to stand alone; where that
 * is not enough, the week of the change gets a start by UTC.
 */
export function mendClockChanges(
  planned: readonly Tick[],
  open: readonly Waiting[],
  kept: readonly ScheduleEntry[],
  horizon: Horizon,
): readonly ScheduleEntry[] {
  const left = (entries: readonly ScheduleEntry[]): readonly Missing[] => {
    const ticks = ticksOf([...kept, ...entries], horizon);
    return open.flatMap(({ demand, dues }) =>
      unserved(dues, demand.room, ticks, horizon).map((due) => ({ due, room: demand.room })),
    );
  };
  const joined = mergeTicks(planned, () => false);
  const missing = left(joined);
  if (missing.length === 0) return joined;
  const apart = mergeTicks(planned, (tick) => isDisturbed(tick, horizon));
  const missingApart = left(apart);
  const [entries, rest] = missingApart.length < missing.length ? [apart, missingApart] : [joined, missing];
  return rest.length === 0 ? entries : [...entries, ...extraEntries(rest)];
}

/** Demands with their due times. */
export interface Waiting {
  readonly demand: Demand;
  readonly dues: readonly number[];
}

interface Missing {
  readonly due: number;
  readonly room: number;
}

/** Whether the time of day is left out or repeated on some day of the horizon. */
function isDisturbed({ zone, minute }: Tick, horizon: Horizon): boolean {
  const clock = zoneClock(zone, horizon);
  return clock.slice(1).some((span, index) => {
    const walls = [span.from + span.offset, span.from + (clock[index]?.offset ?? 0)];
    const first = Math.min(...walls);
    const length = Math.max(...walls) - first;
    return (minute - (first % minutesPerDay) + minutesPerDay) % minutesPerDay < length;
  });
}

/** By UTC, on the seven dates between which a clock change moves from year to year. */
function extraEntries(missing: readonly Missing[]): ScheduleEntry[] {
  const entries = new Map<string, ScheduleEntry>();
  for (const { due, room } of missing) {
    const at = new Date(bestMinute(due, room) * 60_000);
    const cron = `${at.getUTCMinutes()} ${at.getUTCHours()} ${weekOfMonth(at)} ${at.getUTCMonth() + 1} *`;
    entries.set(cron, { cron });
  }
  return [...entries.values()];
}

function bestMinute(due: number, room: number): number {
  let best = due;
  const badness = (minute: number): number => minuteCrowd(minute) + minute - due;
  for (let minute = due; minute <= due + room; minute += 1)
    if (badness(minute) < badness(best)) best = minute;
  return best;
}

/** «The last Sunday» moves between the last seven days of a month, «the second» between 8 and 14. */
function weekOfMonth(date: Date): string {
  const day = date.getUTCDate();
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  if (day > length - 7) return `${length - 6}-${length}`;
  const first = Math.floor((day - 1) / 7) * 7 + 1;
  return `${first}-${first + 6}`;
}
