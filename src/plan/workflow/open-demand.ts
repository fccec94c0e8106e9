import { demandTimes } from './coverage.ts';
import type { Demand } from './demand.ts';
import type { Horizon } from './horizon.ts';

/** A demand with all that planning asks of it again and again. */
export interface OpenDemand {
  readonly demand: Demand;
  readonly dues: readonly number[];
  /** Minutes after the due time at which a start may be planned. */
  readonly room: number;
}

/** How late GitHub usually is, in minutes: a start is planned that much before it would be too late, if there is room. */
export const usualDelay = 15;

/** A demand ready for planning. What must start within minutes leaves no time for a delay: then the first are best. */
export function openDemand(demand: Demand, horizon: Horizon): OpenDemand {
  const { room } = demand;
  const planned = room >= usualDelay + shortestRoom ? room - usualDelay : Math.min(room, shortestRoom);
  return { demand, dues: demandTimes(demand, horizon), room: planned };
}

const shortestRoom = 5;
