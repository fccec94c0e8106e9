import { describe, expect, test } from '@jest/globals';
import { Cron } from 'croner';
import fc from 'fast-check';
import { cronPattern } from '../../../../src/plan/workflow/cron-pattern.ts';
import { horizonAt } from '../../../../src/plan/workflow/horizon.ts';
import { patternTimes } from '../../../../src/plan/workflow/pattern-times.ts';
import { cronArbitrary, zoneArbitrary } from '../../../support/schedule-samples.ts';

const horizon = horizonAt(Date.UTC(2026, 10, 22));

describe('patternTimes', () => {
  test.each([
    ['30 3 * * *', 'Europe/Riga'],
    ['*/20 3 * * *', 'Europe/Riga'],
    ['30 2-5 * * 0', 'Europe/Riga'],
    ['15 2 * * *', 'Australia/Lord_Howe'],
    ['0 0 * * *', 'Africa/Cairo'],
    ['30 0 * * *', 'America/Santiago'],
    ['0 0 13 * 5', 'UTC'],
    ['0 0 */2 * 1', 'Asia/Kolkata'],
    ['7 5 29 2 *', 'America/St_Johns'],
  ])('gives the times of croner for %s in %s', (cron, timezone) => {
    expect(ours(cron, timezone)).toEqual(croners(cron, timezone));
  });

  test('gives the times of croner for any schedule in any zone', () => {
    fc.assert(
      fc.property(cronArbitrary, zoneArbitrary, (cron, timezone) => {
        expect(ours(cron, timezone)).toEqual(croners(cron, timezone));
      }),
      { numRuns: 25 },
    );
  });
});

function ours(cron: string, timezone: string): number[] {
  const pattern = cronPattern(cron);
  return pattern === undefined ? [] : patternTimes(pattern, timezone, horizon);
}

function croners(cron: string, timezone: string): number[] {
  const clock = new Cron(cron, { timezone, mode: '5-part', paused: true });
  const times: number[] = [];
  for (let at = clock.nextRun(new Date(horizon.from * 60_000 - 1)); at !== null; at = clock.nextRun(at)) {
    if (at.getTime() >= horizon.until * 60_000) break;
    times.push(at.getTime() / 60_000);
  }
  return times;
}
