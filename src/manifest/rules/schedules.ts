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
  const { cron, timezone, paused } = schedule;
  if (typeof cron === 'string') reportCron(cron, [...path, 'cron'], report);
  else if (cron !== undefined) checkEntries(cron, [...path, 'cron'], report);
  if (timezone !== undefined) reportTimezone(timezone, [...path, 'timezone'], report);
  if (paused?.until !== undefined) checkPause(paused.until, [...path, 'paused', 'until'], report);
}

function checkEntries(
  entries: readonly { cron: string; timezone?: string }[],
  path: DocumentPath,
  report: Report,
): void {
  for (const [index, entry] of entries.entries()) {
    reportCron(entry.cron, [...path, index, 'cron'], report);
    if (entry.timezone !== undefined) reportTimezone(entry.timezone, [...path, index, 'timezone'], report);
  }
}

function reportCron(cron: string, path: DocumentPath, report: Report): void {
  const finding = checkCron(cron, 'UTC');
  if (finding !== undefined) report({ ...finding, path });
}

function reportTimezone(timezone: string, path: DocumentPath, report: Report): void {
  const finding = checkTimezone(timezone);
  if (finding !== undefined) report({ code: 'bad-timezone', ...finding, path });
}

function checkPause(until: string, path: DocumentPath, report: Report): void {
  if (until.includes('T') ? isTimestamp(until) : isCalendarDay(until)) return;
  report({
    code: 'bad-pause',
    message: `\`${until}\` is not in the calendar. Write a day such as \`2026-12-24\`, or a time with its zone.`,
    path,
  });
}
