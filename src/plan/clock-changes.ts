import { type LocalTime, localTime } from './local-time.ts';

/** An instant at which a zone's clocks are moved. */
export interface ClockChange {
  /** First instant with the new offset, ms UTC. */
  readonly at: number;
  /** Offsets in ms. Clocks go forward when `after` is greater. */
  readonly before: number;
  readonly after: number;
}

const day = 86_400_000;

/** The clock changes of an IANA zone within `days` days from an instant, to the second. */
export function clockChanges(zone: string, from: number, days: number): ClockChange[] {
  const local = localTime(zone);
  const changes: ClockChange[] = [];
  const start = Math.floor(from / 1000) * 1000;
  let before = local.offset(start);
  for (let n = 1; n <= days; n++) {
    const after = local.offset(start + n * day);
    if (after !== before) {
      changes.push({ at: firstInstantWith(local, start + n * day, before), before, after });
    }
    before = after;
  }
  return changes;
}

function firstInstantWith(local: LocalTime, end: number, before: number): number {
  let low = end - day;
  let high = end;
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (local.offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
