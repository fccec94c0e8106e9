import { Cron } from 'croner';
import { readCronFields } from './cron-fields.ts';
import type { CronEntry } from './manifest.ts';
import { checkTimezone } from './timezone.ts';

export interface CronFinding {
  readonly code: 'bad-cron' | 'bad-timezone' | 'never-runs';
  readonly message: string;
  readonly hint?: string;
}

/** Why a schedule cannot be used, or undefined when it can. */
export function checkCron(cron: string, timezone: string): CronFinding | undefined {
  const zone = checkTimezone(timezone);
  return checkExpression(cron) ?? (zone === undefined ? undefined : { code: 'bad-timezone', ...zone });
}

/** The next `count` times (ms UTC) after `fromMs`, which is itself left out. */
export function timesAfter(entry: CronEntry, fromMs: number, count: number): number[] {
  const key = `${entry.cron} | ${entry.timezone} | ${fromMs} | ${count}`;
  const known = memory.get(key);
  if (known !== undefined) return [...known];
  const times = clockOf(entry)
    .nextRuns(count, new Date(fromMs))
    .map((date) => date.getTime());
  if (memory.size >= maxRemembered) memory.clear();
  memory.set(key, times);
  return [...times];
}

/** The first `limit` times (ms UTC) after `afterMs` (left out) up to `untilMs` (included). */
export function timesBetween(entry: CronEntry, afterMs: number, untilMs: number, limit: number): number[] {
  const times: number[] = [];
  const clock = clockOf(entry);
  for (let from = afterMs; times.length < limit; ) {
    const next = clock.nextRun(new Date(from))?.getTime();
    if (next === undefined || next > untilMs) break;
    times.push(next);
    from = next;
  }
  return times;
}

const memory = new Map<string, number[]>();
const maxRemembered = 20_000;

// A parsed expression holds about 95 KB, so only some are kept; a workspace has few distinct ones.
const clocks = new Map<string, Cron>();
const maxClocks = 200;

function clockOf(entry: CronEntry): Cron {
  const key = `${entry.cron} | ${entry.timezone}`;
  const known = clocks.get(key);
  if (known !== undefined) return known;
  const clock = new Cron(entry.cron, { timezone: entry.timezone, mode: '5-part', paused: true });
  if (clocks.size >= maxClocks) clocks.clear();
  clocks.set(key, clock);
  return clock;
}

const expressions = new Map<string, CronFinding | 'fine'>();

function checkExpression(cron: string): CronFinding | undefined {
  let known = expressions.get(cron);
  if (known === undefined) {
    known = judgeExpression(cron) ?? 'fine';
    if (expressions.size < 100_000) expressions.set(cron, known);
  }
  return known === 'fine' ? undefined : known;
}

function judgeExpression(cron: string): CronFinding | undefined {
  const read = readCronFields(cron);
  if (typeof read === 'string') return { code: 'bad-cron', message: read };
  // With both day fields given, either is enough (POSIX), so a day of week always comes.
  const comes = read.months.some((month) => read.daysOfMonth.some((day) => day <= (monthDays[month] ?? 0)));
  if (comes || !read.anyDayOfWeek) return undefined;
  return {
    code: 'never-runs',
    message: `\`${cron}\` never runs: no month of the schedule has such a day.`,
  };
}

/** By month, 1-based; February as in leap years. */
const monthDays = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
