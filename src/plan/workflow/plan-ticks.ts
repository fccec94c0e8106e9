import { type ClockFamily, inZone, type ShiftedDemand } from './clock-family.ts';
import { neededEntries, ticksOf, unserved } from './coverage.ts';
import { type CronDays, cronDays } from './cron-pattern.ts';
import { type Horizon, minutesPerDay } from './horizon.ts';
import { mergeTicks, type Tick } from './merge-ticks.ts';
import type { OpenDemand } from './open-demand.ts';
import { everyDay, planWeek } from './plan-week.ts';
import type { ScheduleEntry } from './schedule-entry.ts';
import { stabWindows } from './stab-windows.ts';

/** What planning begins with. */
export interface PlanBase {
  /** Entries that stay. */
  readonly kept: readonly ScheduleEntry[];
  readonly horizon: Horizon;
}

/**
 * Ticks for the demands that the kept entries leave open, one family of zones after the other, each using what
 * the ones before it have brought; then the days of the month. The hours of clock changes are not looked at.
 */
export function planTicks(
  all: readonly OpenDemand[],
  order: readonly ClockFamily[],
  base: PlanBase,
): readonly Tick[] {
  const planned: Tick[] = [];
  const weekly = (zone: string) => (open: OpenDemand) =>
    inZone(open.demand, zone, open.room, base.horizon) ?? [];
  let open = all;
  for (const { zone, zones } of order) {
    const own = open.filter(({ demand }) => zones.has(demand.zone));
    const mine: ShiftedDemand[] = own.flatMap(weekly(zone));
    if (mine.length === 0) continue;
    const others = open.filter(({ demand }) => !zones.has(demand.zone)).flatMap(weekly(zone));
    const week = planWeek(mine, others, gridOf(planned));
    planned.push(...week.map(({ minute, days }) => ({ zone, minute, days: weekDays(days) })));
    const done = new Set(mine.map(({ demand }) => demand));
    open = stillOpen(open, planned, base).filter(({ demand }) => !done.has(demand));
  }
  for (let group = nextGroup(open); group.length > 0; group = nextGroup(open)) {
    planned.push(...planDays(group, gridOf(planned)));
    const done = new Set(group);
    open = stillOpen(open, planned, base).filter((each) => !done.has(each));
  }
  return withoutNeedless(planned, all, base);
}

function stillOpen(open: readonly OpenDemand[], planned: readonly Tick[], { kept, horizon }: PlanBase) {
  if (open.length === 0) return open;
  const ticks = ticksOf([...kept, ...mergeTicks(planned, () => false)], horizon);
  return open.filter(({ dues, room }) => unserved(dues, room, ticks, horizon).length > 0);
}

function gridOf(ticks: readonly Tick[]): ReadonlySet<number> {
  return new Set(ticks.map(({ minute }) => minute % 60));
}

function weekDays(days: number): CronDays {
  const ofWeek = days === everyDay ? undefined : [0, 1, 2, 3, 4, 5, 6].filter((day) => (days >> day) & 1);
  return cronDays({ ofMonth: undefined, months: undefined, ofWeek });
}

/** The demands of one zone on the same days of the month, of the most frequent days first. */
function nextGroup(open: readonly OpenDemand[]): readonly OpenDemand[] {
  const groups = new Map<string, OpenDemand[]>();
  for (const each of open) {
    const key = `${each.demand.zone} ${each.demand.days.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const weight = (group: readonly OpenDemand[]): number => group[0]?.dues.length ?? 0;
  const sorted = [...groups].sort(([a, one], [b, other]) => weight(other) - weight(one) || (a < b ? -1 : 1));
  return sorted[0]?.[1] ?? [];
}

function planDays(group: readonly OpenDemand[], grid: ReadonlySet<number>): readonly Tick[] {
  const [first] = group;
  if (first === undefined) return [];
  const { zone, days } = first.demand;
  const windows = group.map(({ demand, room }) => ({
    start: demand.minute,
    end: Math.min(demand.minute + room, minutesPerDay - 1),
  }));
  const minutes = stabWindows(windows, { price: () => 1, welcome: [], grid, tries: 60 });
  return minutes.map((minute) => ({ zone, days, minute }));
}

/** Ticks that later ones have made needless go, the costliest first. */
function withoutNeedless(planned: readonly Tick[], all: readonly OpenDemand[], { kept, horizon }: PlanBase) {
  let ticks = planned;
  for (let round = 0; round < mostRounds; round += 1) {
    const entries = ticks.flatMap((tick) => mergeTicks([tick], () => true));
    const starts = ticksOf([...entries, ...kept], horizon);
    const needed = neededEntries(all, starts, horizon);
    const counts = new Map<number, number>();
    for (const entry of starts.entry) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    const needless = ticks.map((_, index) => index).filter((index) => !needed.has(index));
    const [costliest] = needless.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
    if (costliest === undefined) return ticks;
    ticks = ticks.filter((_, index) => index !== costliest);
  }
  return ticks;
}

const mostRounds = 40;
