import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { timesBetween } from '../../../src/manifest/cron.ts';
import type { CronEntry } from '../../../src/manifest/manifest.ts';
import { scheduleYears } from '../../../src/plan/schedule-year.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const day = 86_400_000;
const yearOf = scheduleYears(now);

describe('scheduleYears', () => {
  test.each([
    ['15 6 * * *', 365, 0, 23 * 60],
    ['* * * * *', 525_600, 8760, 1],
    ['0 * * * *', 8760, 8760, 60],
    ['0 0 29 2 *', 0, 0, undefined],
    ['0 0 1 1 *', 1, 1, undefined],
    ['*/20 8-17 * * *', 10_950, 3650, 20],
  ])('`%s` starts %i times', (cron, starts, onFullHour, gapMinutes) => {
    const timezone = cron === '15 6 * * *' ? 'Europe/Riga' : 'UTC';
    const shortest = gapMinutes === undefined ? {} : { shortestGapMs: gapMinutes * 60_000 };
    expect(yearOf([{ cron, timezone }])).toEqual({ starts, onFullHour, ...shortest });
  });

  test('a time that two expressions name is counted once', () => {
    const crons = ['0 6 * * *', '0 6,7 * * *'].map((cron) => ({ cron, timezone: 'UTC' }));
    expect(yearOf(crons)).toEqual({ starts: 730, onFullHour: 730, shortestGapMs: 3_600_000 });
  });

  test('counts what the scheduler would start, in every zone and over every clock change', () => {
    const zone = fc.constantFrom(
      'UTC',
      'Europe/Riga',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'America/Havana',
      'Pacific/Apia',
      'Africa/Casablanca',
    );
    const minute = fc.constantFrom('0', '30', '59', '*/30', '0,15,45');
    const hour = fc.constantFrom('0', '1', '2', '3', '*/6', '22-23', '0-3');
    const date = fc.constantFrom('* * *', '1 * *', '* * 0', '*/7 3,10 *', '13 * 5', '28-31 * *', '* * 1-5');
    const entry = fc.record({ minute, hour, date, timezone: zone }).map(
      (parts): CronEntry => ({
        cron: `${parts.minute} ${parts.hour} ${parts.date}`,
        timezone: parts.timezone,
      }),
    );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 2 }), (crons) => {
        const all = crons.flatMap((one) => timesBetween(one, now, now + 365 * day, 20_000));
        const times = [...new Set(all)].sort((a, b) => a - b);
        const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
        expect(yearOf(crons)).toEqual({
          starts: times.length,
          onFullHour: times.filter((at) => at % 3_600_000 === 0).length,
          ...(gaps.length === 0 ? {} : { shortestGapMs: Math.min(...gaps) }),
        });
      }),
      { numRuns: 60 },
    );
  });
});
