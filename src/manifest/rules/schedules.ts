import { checkCron } from '../cron.ts';
import { isCalendarDay, isTimestamp } from '../parameter-value.ts';
import type { DocumentPath, RawOverride, RawSchedule } from '../raw.ts';
import type { ManifestRule, Report } from '../rule.ts';
import { checkTimezone } from '../timezone.ts';

/** Schedules can be understood, run at some time, and pause until a real day. */
export const schedules: ManifestRule = (subject, report) => {
  const { schedule, environments } = subject.raw;
  if (schedule !== undefined) checkSchedule(schedule, ['schedule'], report);
  if (environments === undefined) return;
  for (const name of ['local', 'staging', 'production'] as const) {
    const override = environments[name]?.schedule;
    if (override === undefined) continue;
    const path = ['environments', name, 'schedule'];
    checkSchedule(override, path, report);
    if (schedule === undefined && !Array.isArray(override) && override.cron === undefined) {
      report({
        code: 'schedule-without-cron',
        message: 'The manifest has no `schedule` to change here. Give this one a `cron`.',
        path,
        part: 'key',
      });
    }
  }
};

function checkSchedule(
  schedule: RawSchedule | NonNullable<RawOverride['schedule']>,
  path: DocumentPath,
  report: Report,
): void {
  if (Array.isArray(schedule)) {
    checkEntries(schedule, path, report);
    return;
  }
  const { cron, paused } = schedule;
  if (cron !== undefined && typeof cron !== 'string') {
    checkEntries(cron, [...path, 'cron'], report);
    checkEntry(undefined, schedule.timezone, path, report);
  } else checkEntry(cron, schedule.timezone, path, report);
  if (typeof paused === 'object' && paused.until !== undefined) {
    checkPause(paused.until, [...path, 'paused', 'until'], report);
  }
}

function checkEntries(
  entries: readonly { cron: string; timezone?: string }[],
  path: DocumentPath,
  report: Report,
): void {
  for (const [index, { cron, timezone }] of entries.entries()) {
    checkEntry(cron, timezone, [...path, index], report);
  }
}

function checkEntry(
  cron: string | undefined,
  timezone: string | undefined,
  path: DocumentPath,
  report: Report,
): void {
  const badCron = cron === undefined ? undefined : checkCron(cron, 'UTC');
  if (badCron !== undefined) report({ ...badCron, path: [...path, 'cron'] });
  const badZone = timezone === undefined ? undefined : checkTimezone(timezone);
  if (badZone !== undefined) report({ code: 'bad-timezone', ...badZone, path: [...path, 'timezone'] });
}

function checkPause(until: string, path: DocumentPath, report: Report): void {
  if (until.includes('T') ? isTimestamp(until) : isCalendarDay(until)) return;
  report({
    code: 'bad-pause',
    message: `\`${until}\` is not in the calendar. Write a day such as \`2026-12-24\`, or a time with its zone.`,
    path,
  });
}
