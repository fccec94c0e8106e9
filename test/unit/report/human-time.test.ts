import { describe, expect, test } from '@jest/globals';
import {
  count,
  formatDuration,
  formatInstant,
  formatLocal,
  formatWeekday,
} from '../../../src/report/human-time.ts';

describe('formatDuration', () => {
  test.each([
    [0, '0 ms'],
    [85, '85 ms'],
    [999.4, '999 ms'],
    [1000, '1.0 s'],
    [4210, '4.2 s'],
    [59_949, '59.9 s'],
    [59_960, '1 min'],
    [192_000, '3 min 12 s'],
    [3_599_600, '1 h'],
    [7_500_000, '2 h 5 min'],
    [86_399_000, '1 d'],
    [273_600_000, '3 d 4 h'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

test('instants lose what nobody reads, and stay as they are when they are none', () => {
  expect(formatInstant('2026-11-22T06:15:00.000Z')).toBe('2026-11-22 06:15 UTC');
  expect(formatInstant('2026-11-22T06:15:09.250Z')).toBe('2026-11-22 06:15:09 UTC');
  expect(formatInstant('yesterday')).toBe('yesterday');
  expect(formatLocal('2026-11-23T06:15:00+02:00')).toBe('2026-11-23 06:15 +02:00');
  expect(formatLocal('soon')).toBe('soon');
});

test('count uses the plural for everything but one', () => {
  expect(count(1, 'job')).toBe('1 job');
  expect(count(0, 'job')).toBe('0 jobs');
  expect(count(2, 'copy', 'copies')).toBe('2 copies');
});

test('a wall-clock time as people say dates has its day of the week', () => {
  expect(formatWeekday('2026-11-23T06:15:00+02:00')).toBe('Mon 23 Nov 2026 06:15');
  expect(formatWeekday('2027-03-01T23:59:00Z')).toBe('Mon 1 Mar 2027 23:59');
  for (const text of ['soon', '2026-99-99T06:15:00+02:00']) expect(formatWeekday(text)).toBe(text);
});
