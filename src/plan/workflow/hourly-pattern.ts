import type { CronPattern } from './cron-pattern.ts';
import { type Horizon, minutesPerDay } from './horizon.ts';
import { zoneClock } from './zone-clock.ts';

interface Zoned {
  readonly zone: string;
  readonly pattern: CronPattern;
}

/**
 * A pattern of every hour of every day is the same in all zones that are whole hours apart, so it is taken as one
 * of UTC, where no clock change disturbs it. Others are given back as they are.
 */
export function toUtc(zoned: Zoned, horizon: Horizon): Zoned {
  const { zone, pattern } = zoned;
  if (zone === 'UTC' || pattern.days.key !== '* * *') return zoned;
  const minutesOfHour = [...new Set(pattern.minutes.map((minute) => minute % 60))];
  if (minutesOfHour.length * 24 !== pattern.minutes.length) return zoned;
  const offsets = new Set(zoneClock(zone, horizon).map(({ offset }) => offset));
  const shifted = [...offsets].map((offset) =>
    minutesOfHour.map((minute) => (((minute - offset) % 60) + 60) % 60).sort((a, b) => a - b),
  );
  const first = shifted[0] ?? [];
  if (shifted.some((minutes) => minutes.join() !== first.join())) return zoned;
  const hours = Array.from({ length: minutesPerDay / 60 }, (_, hour) => hour * 60);
  const minutes = hours.flatMap((hour) => first.map((minute) => hour + minute));
  return { zone: 'UTC', pattern: { ...pattern, minutes } };
}
