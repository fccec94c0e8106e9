import { describe, expect, test } from '@jest/globals';
import { previousTime } from '../../../src/run/interval.ts';

const before = (crons: readonly string[], time: string, timezone = 'UTC') => {
  const entries = crons.map((cron) => ({ cron, timezone }));
  const found = previousTime(entries, Date.parse(time));
  return found === undefined ? undefined : new Date(found).toISOString();
};

describe('previousTime', () => {
  test.each([
    ['every minute', ['* * * * *'], '2026-11-22T06:15:00Z', '2026-11-22T06:14:00.000Z'],
    ['daily', ['15 6 * * *'], '2026-11-22T06:15:00Z', '2026-11-21T06:15:00.000Z'],
    ['monthly', ['0 0 1 * *'], '2026-03-01T00:00:00Z', '2026-02-01T00:00:00.000Z'],
    ['in leap years', ['0 0 29 2 *'], '2028-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['the later of two', ['0 6 * * *', '0 18 * * *'], '2026-11-22T06:00:00Z', '2026-11-21T18:00:00.000Z'],
    ['between two times', ['0 6 * * *'], '2026-11-22T09:30:00Z', '2026-11-22T06:00:00.000Z'],
  ])('%s', (_, crons, time, expected) => {
    expect(before(crons, time)).toBe(expected);
  });

  test('knows daylight saving', () => {
    expect(before(['0 6 * * *'], '2026-03-29T03:00:00Z', 'Europe/Riga')).toBe('2026-03-28T04:00:00.000Z');
  });

  test('is unknown without a schedule', () => {
    expect(before([], '2026-11-22T06:15:00Z')).toBeUndefined();
  });
});
