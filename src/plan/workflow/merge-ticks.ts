import { type CronDays, cronDays } from './cron-pattern.ts';
import type { ScheduleEntry } from './schedule-entry.ts';

/** A start at a time of day, in minutes, on some days. */
export interface Tick {
  readonly zone: string;
  readonly days: CronDays;
  readonly minute: number;
}

/** Cron expressions are rectangles: some minutes of some hours on some days. */
interface Rectangle {
  readonly zone: string;
  readonly days: CronDays;
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
}

/**
 * Few entries that start at just these ticks, sorted by zone and time. Ticks for which `apart` holds are joined
 * with nothing, so that each is one single time of day (see `CronPattern.fixed`).
 */
export function mergeTicks(ticks: readonly Tick[], apart: (tick: Tick) => boolean): readonly ScheduleEntry[] {
  const single = ticks.map((tick) => ({ tick, rectangle: rectangleOf(tick) }));
  const alone = single.filter(({ tick }) => apart(tick)).map(({ rectangle }) => rectangle);
  let joined = single.filter(({ tick }) => !apart(tick)).map(({ rectangle }) => rectangle);
  joined = joinBy(joined, ({ zone, hours, minutes }) => `${zone}|${hours}|${minutes}`, uniteDays);
  joined = joinBy(joined, ({ zone, minutes, days }) => `${zone}|${minutes}|${days.key}`, uniteHours);
  joined = joinBy(joined, ({ zone, hours, days }) => `${zone}|${hours}|${days.key}`, uniteMinutes);
  const lone = joinBy(alone, ({ zone, hours, minutes }) => `${zone}|${hours}|${minutes}`, uniteDays);
  return [...joined, ...lone].sort(byTime).map(entryOf);
}

function rectangleOf({ zone, days, minute }: Tick): Rectangle {
  return { zone, days, hours: [Math.floor(minute / 60)], minutes: [minute % 60] };
}

type Unite = (a: Rectangle, b: Rectangle) => Rectangle | undefined;

function joinBy(
  rectangles: readonly Rectangle[],
  keyOf: (rectangle: Rectangle) => string,
  unite: Unite,
): Rectangle[] {
  const groups = new Map<string, Rectangle[]>();
  for (const rectangle of rectangles) {
    const group = groups.get(keyOf(rectangle)) ?? [];
    groups.set(keyOf(rectangle), group);
    let merged = rectangle;
    for (let index = group.length - 1; index >= 0; index -= 1) {
      const other = group[index];
      const united = other && unite(other, merged);
      if (united === undefined) continue;
      merged = united;
      group.splice(index, 1);
    }
    group.push(merged);
  }
  return [...groups.values()].flat();
}

/** Days that differ in one field only; another union is not what a cron expression can say. */
const uniteDays: Unite = (a, b) => {
  const [one, other] = [a.days, b.days];
  if (one.key === other.key) return a;
  if (includes(one, other)) return a;
  if (includes(other, one)) return b;
  const sameMonths = `${one.months}` === `${other.months}`;
  if (sameMonths && one.ofMonth === undefined && other.ofMonth === undefined) {
    return { ...a, days: cronDays({ ...one, ofWeek: union(one.ofWeek, other.ofWeek) }) };
  }
  if (sameMonths && one.ofWeek === undefined && other.ofWeek === undefined) {
    return { ...a, days: cronDays({ ...one, ofMonth: union(one.ofMonth, other.ofMonth) }) };
  }
  return undefined;
};

/** Every day holds all others. */
function includes(days: CronDays, others: CronDays): boolean {
  return days.key === '* * *' && others.key !== days.key;
}

const uniteHours: Unite = (a, b) => ({ ...a, hours: union(a.hours, b.hours) ?? [] });
const uniteMinutes: Unite = (a, b) => ({ ...a, minutes: union(a.minutes, b.minutes) ?? [] });

/** `undefined` stands for all values. */
function union(
  a: readonly number[] | undefined,
  b: readonly number[] | undefined,
): readonly number[] | undefined {
  return a === undefined || b === undefined ? undefined : [...new Set([...a, ...b])].sort((x, y) => x - y);
}

function byTime(a: Rectangle, b: Rectangle): number {
  if (a.zone !== b.zone) return a.zone === 'UTC' || (b.zone !== 'UTC' && a.zone < b.zone) ? -1 : 1;
  const first = ({ hours, minutes }: Rectangle): number => (hours[0] ?? 0) * 60 + (minutes[0] ?? 0);
  return first(a) - first(b) || (a.days.key < b.days.key ? -1 : 1);
}

function entryOf({ zone, days, hours, minutes }: Rectangle): ScheduleEntry {
  const fields = [fieldText(minutes, 60, 0), fieldText(hours, 24, 0), ...daysText(days)];
  return { cron: fields.join(' '), ...(zone === 'UTC' ? {} : { timezone: zone }) };
}

function daysText({ ofMonth, months, ofWeek }: CronDays): string[] {
  return [ofMonth, months, ofWeek].map((values, index) =>
    values === undefined ? '*' : fieldText(values, index === 1 ? 12 : Number.POSITIVE_INFINITY, 1),
  );
}

/** `*`, `7-57/10`, `0-5,7,9-23`. */
function fieldText(values: readonly number[], all: number, first: number): string {
  if (values.length === all && values[0] === first) return '*';
  return stepText(values) ?? rangesText(values);
}

function stepText(values: readonly number[]): string | undefined {
  const [begin = 0, second = 0] = values;
  const step = second - begin;
  const even = values.every((value, index) => value === begin + index * step);
  return values.length >= 4 && step > 1 && even ? `${begin}-${values.at(-1)}/${step}` : undefined;
}

function rangesText(values: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const value of values) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === value - 1) last[1] = value;
    else ranges.push([value, value]);
  }
  return ranges
    .map(([from, to]) => (to === from ? `${from}` : to === from + 1 ? `${from},${to}` : `${from}-${to}`))
    .join(',');
}
