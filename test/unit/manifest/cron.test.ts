import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkCron, timesAfter, timesBetween } from '../../../src/manifest/cron.ts';

const utc = (iso: string): number => Date.parse(iso);
const iso = (times: readonly number[]): string[] => times.map((time) => new Date(time).toISOString());

describe('checkCron', () => {
  test.each([
    '15 6 * * *',
    '*/5 0-6,22 1 JAN-mar mon,FRI',
    '0 0 29 2 *',
    '0 0 31 2 1',
    '0 0 * * 7',
    '59 23 31 12 0',
  ])('takes %s', (cron) => {
    expect(checkCron(cron, 'Europe/Riga')).toBeUndefined();
  });

  test.each(['0 0 30 2 *', '0 0 31 4,6,9,11 *', '0 0 30,31 feb *'])('says that %s never runs', (cron) => {
    expect(checkCron(cron, 'UTC')?.code).toBe('never-runs');
  });

  test.each([
    '@daily',
    '* * * *',
    '0 * * * * *',
    '60 * * * *',
    '* 24 * * *',
    '* * 0 * *',
    '* * * 13 *',
    '* * * * 8',
  ])('refuses %s', (cron) => {
    expect(checkCron(cron, 'UTC')?.code).toBe('bad-cron');
  });

  test.each([
    '* * L * *',
    '* * 15W * *',
    '* * ? * *',
    '* * * * 1#2',
    '1/5 * * * *',
    '*/61 * * * *',
    '5-1 * * * *',
  ])('refuses %s, which other engines read differently or not at all', (cron) => {
    expect(checkCron(cron, 'UTC')?.code).toBe('bad-cron');
  });

  test.each(['Europe/Rgia', 'europe/riga', '+02:00', 'Mars', ''])('refuses the zone %j', (zone) => {
    expect(checkCron('0 5 * * *', zone)?.code).toBe('bad-timezone');
  });

  test('offers the zone that was meant', () => {
    expect(checkCron('0 5 * * *', 'Europe/Rgia')?.hint).toBe('did you mean `Europe/Riga`?');
    expect(checkCron('0 5 * * *', 'utc')?.hint).toBe('did you mean `UTC`?');
  });

  test('whatever it takes has a next time, and whatever it says never runs has none', () => {
    const number = (min: number, max: number) => fc.integer({ min, max }).map(String);
    const field = (min: number, max: number) =>
      fc.oneof(
        fc.constant('*'),
        number(min, max),
        fc.tuple(number(min, max), number(min, max)).map(([from, to]) => `${from}-${to}`),
        fc.tuple(number(min, max), number(min, max)).map(([a, b]) => `${a},${b}`),
        number(0, max + 2).map((step) => `*/${step}`),
      );
    const cron = fc.tuple(field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 7));
    fc.assert(
      fc.property(cron, (fields) => {
        const text = fields.join(' ');
        const finding = checkCron(text, 'UTC');
        if (finding?.code === 'bad-cron') return;
        const next = timesAfter({ cron: text, timezone: 'UTC' }, utc('2026-01-01T00:00:00Z'), 1);
        expect(next).toHaveLength(finding === undefined ? 1 : 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('timesAfter', () => {
  const daily = { cron: '15 6 * * *', timezone: 'Europe/Riga' };

  test('leaves the moment it starts from out', () => {
    const times = timesAfter(daily, utc('2026-11-22T04:15:00Z'), 2);
    expect(iso(times)).toEqual(['2026-11-23T04:15:00.000Z', '2026-11-24T04:15:00.000Z']);
  });

  test('gives the same answer again, also when the first answer was changed', () => {
    const first = timesAfter(daily, utc('2026-11-22T04:15:00Z'), 2);
    first.pop();
    expect(timesAfter(daily, utc('2026-11-22T04:15:00Z'), 2)).toHaveLength(2);
  });

  test('moves a time that summer time skips to the next one, and runs a doubled one once', () => {
    const entry = { cron: '30 2 * * *', timezone: 'America/New_York' };
    expect(iso(timesAfter(entry, utc('2026-03-08T00:00:00Z'), 1))).toEqual(['2026-03-08T07:00:00.000Z']);
    const once = { cron: '30 1 * * *', timezone: 'America/New_York' };
    expect(iso(timesAfter(once, utc('2026-11-01T00:00:00Z'), 2))).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-02T06:30:00.000Z',
    ]);
  });
});

describe('timesBetween', () => {
  const hourly = { cron: '0 * * * *', timezone: 'UTC' };

  test('leaves the start out and takes the end in', () => {
    const times = timesBetween(hourly, utc('2026-01-01T00:00:00Z'), utc('2026-01-01T03:00:00Z'), 10);
    expect(iso(times)).toEqual([
      '2026-01-01T01:00:00.000Z',
      '2026-01-01T02:00:00.000Z',
      '2026-01-01T03:00:00.000Z',
    ]);
  });

  test('stops at the limit and gives nothing for an empty span', () => {
    expect(timesBetween(hourly, 0, utc('2026-01-01T00:00:00Z'), 3)).toHaveLength(3);
    expect(timesBetween(hourly, 1_000, 1_000, 3)).toEqual([]);
  });
});
