import { describe, expect, test } from '@jest/globals';
import type { CronEntry, Schedule } from '../../../src/manifest/manifest.ts';
import { schedulePreviewer } from '../../../src/plan/schedule-preview.ts';

const preview = schedulePreviewer(Date.parse('2026-11-22T12:00:00Z'));

function schedule(...crons: CronEntry[]): Schedule {
  return { crons, concurrency: 'forbid', catchUp: 'last', maxCatchUp: 100 };
}

describe('schedulePreviewer', () => {
  test("shows the next five runs in the schedule's zone and in UTC", () => {
    const { text, next } = preview(schedule({ cron: '15 6 * * *', timezone: 'Europe/Riga' }));
    expect(text).toBe('06:15 every day (Europe/Riga)');
    expect(next).toHaveLength(5);
    expect(next[0]).toEqual({ local: '2026-11-23T06:15:00+02:00', utc: '2026-11-23T04:15:00.000Z' });
    expect(next[4]).toEqual({ local: '2026-11-27T06:15:00+02:00', utc: '2026-11-27T04:15:00.000Z' });
  });

  test('merges several expressions in order of time, each in its own zone', () => {
    const { text, next } = preview(
      schedule(
        { cron: '0 8 * * *', timezone: 'Asia/Kolkata' },
        { cron: '0 1 * * *', timezone: 'America/New_York' },
      ),
    );
    expect(text).toBe('08:00 every day (Asia/Kolkata); 01:00 every day (America/New_York)');
    expect(next.map((run) => run.local)).toEqual([
      '2026-11-23T08:00:00+05:30',
      '2026-11-23T01:00:00-05:00',
      '2026-11-24T08:00:00+05:30',
      '2026-11-24T01:00:00-05:00',
      '2026-11-25T08:00:00+05:30',
    ]);
  });

  test('says what happens to a run in the hour that does not exist or comes twice', () => {
    const { notes } = preview(schedule({ cron: '30 3 * * *', timezone: 'Europe/Riga' }));
    expect(notes).toEqual([
      '2027-03-28: 03:30 does not exist (clocks go forward), runs at 04:00',
      '2027-10-31: 03:30 comes twice (clocks go back), runs once, the first time',
    ]);
  });

  test('knows a clock change of half an hour', () => {
    const { notes } = preview(schedule({ cron: '15 2 * * *', timezone: 'Australia/Lord_Howe' }));
    expect(notes).toContain('2027-10-03: 02:15 does not exist (clocks go forward), runs at 02:30');
  });

  test('says nothing about runs that no clock change touches', () => {
    expect(preview(schedule({ cron: '15 6 * * *', timezone: 'Europe/Riga' })).notes).toEqual([]);
    expect(preview(schedule({ cron: '30 3 * * *', timezone: 'UTC' })).notes).toEqual([]);
    // 28 March 2027 is a Sunday.
    expect(preview(schedule({ cron: '30 3 * * 1', timezone: 'Europe/Riga' })).notes).toEqual([]);
    expect(preview(schedule({ cron: '*/15 * * * *', timezone: 'Europe/Riga' })).notes).toEqual([]);
  });

  test('tells that a schedule is paused, until when and why', () => {
    const paused = {
      ...schedule({ cron: '0 0 1 * *', timezone: 'UTC' }),
      paused: { until: '2026-12-24', reason: 'source is down' },
    };
    expect(preview(paused).text).toBe(
      '00:00 on day 1 of every month (UTC), paused until 2026-12-24 (source is down)',
    );
  });

  test.each([
    ['0 6 * * 1-5', '06:00 from Monday to Friday (UTC)'],
    ['5 6 * * 1,7', '06:05 on Monday, Sunday (UTC)'],
    ['*/5 * * * *', 'every 5 minutes (UTC)'],
    ['* * * * *', 'every minute (UTC)'],
    ['7 * * * *', '07 minutes past every hour (UTC)'],
    ['*/7 * * * *', 'cron "*/7 * * * *" (UTC)'],
    ['0 6 13 * 5', 'cron "0 6 13 * 5" (UTC)'],
    ['0 6 * 2 *', 'cron "0 6 * 2 *" (UTC)'],
    ['0 6 * * MON', 'cron "0 6 * * MON" (UTC)'],
    ['0 0-6 * * 1', 'cron "0 0-6 * * 1" (UTC)'],
  ])('puts %s into words only where that is safe', (cron, text) => {
    expect(preview(schedule({ cron, timezone: 'UTC' })).text).toBe(text);
  });
});

describe('facts of a schedule', () => {
  test('tells how many runs a month has on average, and the shortest time between two', () => {
    const daily = preview(schedule({ cron: '15 6 * * *', timezone: 'Europe/Riga' }));
    expect(daily).toMatchObject({ runsPerMonth: 30.4, shortestGapMs: 23 * 3_600_000 });
    expect(preview(schedule({ cron: '0 4 1 1 *', timezone: 'UTC' })).runsPerMonth).toBe(0.1);
    expect(preview(schedule({ cron: '*/10 * * * *', timezone: 'UTC' }))).toMatchObject({
      runsPerMonth: 4380,
      shortestGapMs: 600_000,
      warnings: [],
    });
  });

  test.each([
    ['0 6 * * *', 'Europe/Riga', ', for example `7 6 * * *`.'],
    ['0,30 * * * *', 'UTC', ''],
    ['0 * * * *', 'UTC', ', for example `7 * * * *`.'],
    ['30 8 * * *', 'Asia/Kolkata', ''],
  ])('warns of `%s` in %s, which starts on the full hour', (cron, timezone, end) => {
    expect(preview(schedule({ cron, timezone })).warnings).toEqual([expect.stringMatching(/full hour/)]);
    expect(preview(schedule({ cron, timezone })).warnings[0]).toContain(end);
  });

  test.each([
    ['0 8 * * *', 'Asia/Kolkata'],
    ['*/10 * * * *', 'UTC'],
    ['7 6 * * *', 'UTC'],
  ])('does not warn of `%s` in %s', (cron, timezone) => {
    expect(preview(schedule({ cron, timezone })).warnings).toEqual([]);
  });
});
