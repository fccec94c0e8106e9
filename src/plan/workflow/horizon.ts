/** The time that schedules are looked at, in whole minutes since 1970 (UTC): `until` is left out. */
export interface Horizon {
  readonly from: number;
  readonly until: number;
}

const minute = 60_000;
/** A year and a month: every clock change of a zone comes once at least, wherever in the month it is asked. */
const days = 397;

/**
 * The coming year as seen at `now` (ms UTC). It begins with the month, so that the answer does not change from
 * one hour to the next.
 */
export function horizonAt(now: number): Horizon {
  const date = new Date(now);
  const from = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / minute;
  return { from, until: from + days * minutesPerDay };
}

export const minutesPerDay = 1440;

/** Starts in a month of average length, of those in the whole horizon. */
export function perMonth(starts: number, { from, until }: Horizon): number {
  return Math.round((starts * 365.25 * minutesPerDay) / 12 / (until - from));
}
