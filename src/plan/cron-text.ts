import type { Schedule } from '../manifest/manifest.ts';

/** A schedule in words, for example `06:15 every day (Europe/Riga)`; a rarer shape keeps its cron expression. */
export function scheduleText(schedule: Schedule): string {
  const times = schedule.crons.map(({ cron, timezone }) => `${cronText(cron)} (${timezone})`).join('; ');
  return schedule.paused === undefined ? times : `${times}, ${pauseText(schedule.paused)}`;
}

/** A POSIX cron expression in words where that is safe, else `cron "…"`. */
export function cronText(cron: string): string {
  const [minute = '', hour = '', date = '', month = '', weekday = ''] = cron.trim().split(/\s+/);
  const other = `cron "${cron.trim()}"`;
  if (month !== '*') return other;
  const days = daysText(date, weekday);
  if (days === undefined) return other;
  if (isNumber(minute) && isNumber(hour)) return `${two(hour)}:${two(minute)} ${days}`;
  if (days !== 'every day') return other;
  if (minute === '*' && hour === '*') return 'every minute';
  const step = /^\*\/(\d+)$/.exec(minute)?.[1];
  if (step !== undefined && hour === '*' && 60 % Number(step) === 0) return `every ${step} minutes`;
  if (isNumber(minute) && hour === '*') return `${two(minute)} minutes past every hour`;
  return other;
}

function daysText(date: string, weekday: string): string | undefined {
  if (date === '*' && weekday === '*') return 'every day';
  if (weekday === '*' && isNumber(date)) return `on day ${Number(date)} of every month`;
  if (date !== '*') return undefined;
  if (weekday === '1-5') return 'from Monday to Friday';
  const names = weekday.split(',').map((part) => (isNumber(part) ? weekdays[Number(part) % 7] : undefined));
  return names.includes(undefined) ? undefined : `on ${names.join(', ')}`;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `paused until 2026-12-24 (source is down)`. */
export function pauseText(pause: { readonly until?: string; readonly reason?: string }): string {
  const until = pause.until === undefined ? 'paused' : `paused until ${pause.until}`;
  return pause.reason === undefined ? until : `${until} (${pause.reason})`;
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

function two(text: string): string {
  return String(Number(text)).padStart(2, '0');
}
