import { type ClockFamily, clockFamilies } from './clock-family.ts';
import { ticksOf, unserved } from './coverage.ts';
import type { Demand } from './demand.ts';
import type { Horizon } from './horizon.ts';
import { mendClockChanges } from './mend-clock-changes.ts';
import { type OpenDemand, openDemand } from './open-demand.ts';
import { planTicks } from './plan-ticks.ts';
import type { ScheduleEntry } from './schedule-entry.ts';

/**
 * The fewest starts that serve the demands together with the entries that are kept, in few entries. Several ways
 * are tried: one family of zones or another first, and a start every hour or half-hour of UTC before all else,
 * which wins where a lot is due.
 */
export function planEntries(
  demands: readonly Demand[],
  kept: readonly ScheduleEntry[],
  horizon: Horizon,
): readonly ScheduleEntry[] {
  const all = demands.map((demand) => openDemand(demand, horizon));
  const plans =
    openWith(all, kept, horizon).length === 0 ? [planOf(kept, horizon)] : plansFor(all, kept, horizon);
  const most = Math.min(...plans.map(({ starts }) => starts)) * worthOrder;
  const orderly = plans.filter(({ entries, starts }) => entries.length <= mostEntries && starts <= most);
  const choice = orderly.length > 0 ? orderly : plans;
  return choice.reduce((best, other) => (isBetter(other, best) ? other : best)).entries;
}

/** More entries than this are taken only where they save a third of the starts. */
const mostEntries = 30;
const worthOrder = 1.5;

interface Plan {
  readonly entries: readonly ScheduleEntry[];
  readonly starts: number;
}

function plansFor(
  all: readonly OpenDemand[],
  kept: readonly ScheduleEntry[],
  horizon: Horizon,
): readonly Plan[] {
  const bases = [[], ...(all.length < fewDemands ? [] : regular)].map((base) => [...kept, ...base]);
  return bases.flatMap((base, index) => {
    const open = openWith(all, base, horizon);
    return orders(open, horizon)
      .slice(0, index === 0 ? mostOrders : 1)
      .map((order) => {
        const planned = planTicks(open, order, { kept: base, horizon });
        return planOf([...base, ...mendClockChanges(planned, open, base, horizon)], horizon);
      });
  });
}

/** Ways to start all through the day; worth a try only when there is much to do. */
const regular: readonly (readonly ScheduleEntry[])[] = ['7', '7,37', '7,27,47'].map((minutes) => [
  { cron: `${minutes} * * * *` },
]);
const fewDemands = 16;
const mostOrders = 4;

function planOf(entries: readonly ScheduleEntry[], horizon: Horizon): Plan {
  return { entries, starts: ticksOf(entries, horizon).starts };
}

function isBetter(one: Plan, other: Plan): boolean {
  return (
    one.starts < other.starts || (one.starts === other.starts && one.entries.length < other.entries.length)
  );
}

function openWith(all: readonly OpenDemand[], entries: readonly ScheduleEntry[], horizon: Horizon) {
  const ticks = ticksOf(entries, horizon);
  return all.filter(({ dues, room }) => unserved(dues, room, ticks, horizon).length > 0);
}

/** The largest family first, and each of some others first; one empty order when nothing is open. */
function orders(open: readonly OpenDemand[], horizon: Horizon): readonly (readonly ClockFamily[])[] {
  const zones = open.map(({ demand }) => demand.zone);
  const sized = clockFamilies(zones, horizon).map((family) => ({
    family,
    size: zones.filter((zone) => family.zones.has(zone)).length,
  }));
  const bySize = sized.sort((a, b) => b.size - a.size).map(({ family }) => family);
  if (bySize.length === 0) return [[]];
  return bySize.map((family) => [family, ...bySize.filter((other) => other !== family)]);
}
