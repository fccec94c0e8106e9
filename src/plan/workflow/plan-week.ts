import { minutesPerDay } from './horizon.ts';
import { stabWindows, type Window } from './stab-windows.ts';

/** A time of day on some days of the week; of demands with how many minutes a start may come later. */
export interface WeekDemand {
  /** Bit 0 is Sunday. */
  readonly days: number;
  readonly minute: number;
  readonly room: number;
}

export interface WeekTick {
  readonly days: number;
  readonly minute: number;
}

export const everyDay = 127;

/**
 * The fewest starts in a week that serve all demands. Days with the most in common come first, and what is
 * there already is used for the others. `welcome` demands are served where it costs nothing.
 */
export function planWeek(
  demands: readonly WeekDemand[],
  welcome: readonly WeekDemand[],
  grid: ReadonlySet<number>,
): readonly WeekTick[] {
  const cut = dayBegin(demands);
  const toLine = (demand: WeekDemand): Timed => onLine(demand, cut);
  const [pending, others] = [demands.map(toLine), welcome.map(toLine)];
  const chosen = new Map<number, number>();
  const minutesOfHour = new Set(grid);
  const tries = new Set(demands.map(({ days }) => days)).size > 12 ? 6 : 60;
  for (let days = commonest(pending); days !== undefined; days = commonest(pending)) {
    const group = days;
    const minutes = stabWindows(
      pending.filter((demand) => demand.days === group),
      {
        price: (minute) => bits(group & ~(chosen.get(minute) ?? 0)),
        welcome: unite([...pending.filter((demand) => demand.days !== group), ...others], group),
        grid: minutesOfHour,
        tries,
      },
    );
    for (const minute of minutes) {
      chosen.set(minute, (chosen.get(minute) ?? 0) | group);
      minutesOfHour.add(minute % 60);
    }
    for (const demand of [...pending, ...others]) {
      for (const minute of minutes) {
        if (demand.start <= minute && minute <= demand.end) demand.days &= ~group;
      }
    }
  }
  return [...chosen].map(([minute, days]) =>
    minute < minutesPerDay ? { minute, days } : { minute: minute - minutesPerDay, days: rotate(days, 1) },
  );
}

/** How many days of the week. */
export function bits(days: number): number {
  let count = 0;
  for (let rest = days; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

/** Each day becomes the one `by` days later. */
export function rotate(days: number, by: number): number {
  const turn = ((by % 7) + 7) % 7;
  return ((days << turn) | (days >> (7 - turn))) & everyDay;
}

interface Timed extends Window {
  days: number;
}

/** The time of day at which the fewest demands wait; the line of a day is cut there. */
function dayBegin(demands: readonly WeekDemand[]): number {
  const waiting = new Int32Array(minutesPerDay);
  for (const { minute, room } of demands) {
    for (let at = minute + 1; at <= minute + room; at += 1) {
      waiting[at % minutesPerDay] = (waiting[at % minutesPerDay] ?? 0) + 1;
    }
  }
  return waiting.indexOf(Math.min(...waiting));
}

/** On a line of one day from the cut; what lies before the cut belongs to the day before. */
function onLine({ minute, room, days }: WeekDemand, cut: number): Timed {
  const early = minute < cut;
  const start = early ? minute + minutesPerDay : minute;
  return {
    start,
    end: Math.min(start + room, cut + minutesPerDay - 1),
    days: early ? rotate(days, -1) : days,
  };
}

/** The days that most demands share, the largest number of days first. */
function commonest(pending: readonly Timed[]): number | undefined {
  let best: number | undefined;
  for (const { days } of pending) {
    if (days === 0) continue;
    const more = best === undefined || bits(days) > bits(best) || (bits(days) === bits(best) && days < best);
    if (more) best = days;
  }
  return best;
}

function unite(demands: readonly Timed[], days: number): (Window & { saves: number })[] {
  const united = new Map<string, Window & { saves: number }>();
  for (const { start, end, days: own } of demands) {
    const saves = bits(own & days);
    if (saves === 0) continue;
    const key = `${start} ${end}`;
    const known = united.get(key);
    if (known === undefined || known.saves < saves) united.set(key, { start, end, saves });
  }
  return [...united.values()];
}
