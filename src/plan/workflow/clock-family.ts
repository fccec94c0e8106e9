import type { Demand } from './demand.ts';
import { type Horizon, minutesPerDay } from './horizon.ts';
import { everyDay, rotate, type WeekDemand } from './plan-week.ts';
import { zoneClock } from './zone-clock.ts';

/** Zones whose clocks change at the same instants by the same amount: they are always equally far apart. */
export interface ClockFamily {
  /** The zone that stands for them. */
  readonly zone: string;
  readonly zones: ReadonlySet<string>;
}

/** The families of the zones in use; UTC stands for all that have no clock changes. Sorted by zone. */
export function clockFamilies(zones: Iterable<string>, horizon: Horizon): readonly ClockFamily[] {
  const families = new Map<string, string[]>();
  for (const zone of [...new Set(zones)].sort()) {
    const spans = zoneClock(zone, horizon);
    const changes = spans
      .slice(1)
      .map(({ from, offset }, index) => `${from}:${offset - (spans[index]?.offset ?? 0)}`);
    const key = changes.join(' ');
    families.set(key, [...(families.get(key) ?? []), zone]);
  }
  return [...families].map(([key, members]) => ({
    zone: key === '' ? 'UTC' : (members[0] ?? 'UTC'),
    zones: new Set(members),
  }));
}

/** A demand on days of the week as the wall clock of another zone has it. */
export interface ShiftedDemand extends WeekDemand {
  readonly demand: Demand;
}

/**
 * The demand in the zone, where it is on days of the week and one time of day of that zone serves it on all days
 * of the horizon; undefined else. `room` shrinks by how much the two zones' clocks move against each other.
 */
export function inZone(
  demand: Demand,
  zone: string,
  room: number,
  horizon: Horizon,
): ShiftedDemand | undefined {
  const days = weekdays(demand);
  if (days === undefined) return undefined;
  const shifts = clockShifts(demand.zone, zone, horizon);
  const [earliest, latest] = [Math.min(...shifts), Math.max(...shifts)];
  if (latest - earliest > room) return undefined;
  const minute = demand.minute + latest;
  const turn = Math.floor(minute / minutesPerDay);
  // On the same day whatever the shift, unless it is every day anyway.
  if (Math.floor((demand.minute + earliest) / minutesPerDay) !== turn && days !== everyDay) return undefined;
  return {
    demand,
    days: rotate(days, turn),
    minute: minute - turn * minutesPerDay,
    room: room - (latest - earliest),
  };
}

/** Bits of the days of the week, Sunday first; undefined where the day of the month or the month matters. */
function weekdays({ days: { ofMonth, months, ofWeek } }: Demand): number | undefined {
  if (ofMonth !== undefined || months !== undefined) return undefined;
  return ofWeek === undefined ? everyDay : ofWeek.reduce((sum, day) => sum | (1 << day), 0);
}

/**
 * What the wall clock of the second zone shows more than that of the first, in the course of the horizon. The hours
 * in which only one of two has changed are left out: whether a start serves them is checked by itself.
 */
function clockShifts(from: string, to: string, horizon: Horizon): readonly number[] {
  if (from === to) return [0];
  const key = `${from} ${to} ${horizon.from}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const [one, other] = [zoneClock(from, horizon), zoneClock(to, horizon)];
  const shifts = new Set<number>();
  for (const span of one) {
    for (const also of other) {
      const together = Math.min(span.until, also.until) - Math.max(span.from, also.from);
      if (together >= minutesPerDay) shifts.add(also.offset - span.offset);
    }
  }
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, [...shifts]);
  return [...shifts];
}

const remembered = new Map<string, readonly number[]>();
const mostRemembered = 2000;
