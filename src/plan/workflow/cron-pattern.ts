import { readCronFields } from '../../manifest/cron-fields.ts';
import { minutesPerDay } from './horizon.ts';

/** A cron expression, taken apart into days and times of day. */
export interface CronPattern {
  readonly days: CronDays;
  /** Minutes of the day, ascending. */
  readonly minutes: readonly number[];
  /** One single time of day without `*` and `/`: on the day of a clock change it comes exactly once. */
  readonly fixed: boolean;
}

/** On which days. Equal days have the same `key`. */
export interface CronDays {
  /** The three day fields in a form of their own, such as `1,15 * *`. */
  readonly key: string;
  /** `*` is undefined. With both day fields given, either is enough. */
  readonly ofMonth: readonly number[] | undefined;
  readonly months: readonly number[] | undefined;
  /** 0 is Sunday. */
  readonly ofWeek: readonly number[] | undefined;
}

/** Undefined for what is no cron expression; validation tells that elsewhere. */
export function cronPattern(cron: string): CronPattern | undefined {
  const known = patterns.get(cron);
  if (known !== undefined) return known;
  const fields = readCronFields(cron);
  if (typeof fields === 'string') return undefined;
  const minutesOfHour = ascending(fields.minutes);
  const pattern = {
    days: cronDays({
      ofMonth: fields.anyDayOfMonth ? undefined : fields.daysOfMonth,
      months: fields.months,
      ofWeek: fields.anyDayOfWeek ? undefined : fields.daysOfWeek,
    }),
    minutes: ascending(fields.hours).flatMap((hour) => minutesOfHour.map((minute) => hour * 60 + minute)),
    fixed: fields.fixed,
  };
  if (patterns.size >= mostRemembered) patterns.clear();
  patterns.set(cron, pattern);
  return pattern;
}

/** Days from their fields; fields that hold everything become `*` where that means the same. */
export function cronDays(fields: Omit<CronDays, 'key'>): CronDays {
  const ofWeek = fields.ofWeek && ascending(fields.ofWeek.map((day) => day % 7));
  const ofMonth = fields.ofMonth && ascending(fields.ofMonth);
  const months = fields.months?.length === 12 ? undefined : fields.months && ascending(fields.months);
  const everyDay = ofMonth?.length === 31 || ofWeek?.length === 7;
  const days = everyDay ? { ofMonth: undefined, ofWeek: undefined } : { ofMonth, ofWeek };
  return { ...days, months, key: [days.ofMonth, months, days.ofWeek].map(listText).join(' ') };
}

/** The days of the span, counted from 1970 as the zone's own calendar has them. */
export function matchingDays(days: CronDays, from: number, until: number): readonly number[] {
  const found: number[] = [];
  for (let day = from; day < until; day += 1) {
    const date = new Date(day * minutesPerDay * 60_000);
    if (days.months !== undefined && !days.months.includes(date.getUTCMonth() + 1)) continue;
    const ofMonth = days.ofMonth?.includes(date.getUTCDate());
    const ofWeek = days.ofWeek?.includes(date.getUTCDay());
    if (ofMonth === undefined && ofWeek === undefined ? true : ofMonth || ofWeek) found.push(day);
  }
  return found;
}

function listText(values: readonly number[] | undefined): string {
  return values === undefined ? '*' : values.join(',');
}

function ascending(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

const patterns = new Map<string, CronPattern>();
const mostRemembered = 20_000;
