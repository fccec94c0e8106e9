import { describe, expect, test } from '@jest/globals';
import { schedulePreviewer } from '../../../src/plan/schedule-preview.ts';
import { overlapWarning } from '../../../src/report/overlap-warning.ts';
import { scheduleFacts } from '../../../src/report/schedule-facts.ts';
import { sampleSchedule } from '../../support/release-samples.ts';

const minute = 60_000;
const preview = schedulePreviewer(Date.parse('2026-11-22T12:00:00Z'))(sampleSchedule('*/10 * * * *'));
const slow = { ...preview, measured: { runs: 20, medianMs: 4 * minute, longestMs: 14 * minute } };

describe('overlapWarning', () => {
  test.each([
    [
      'forbid',
      'last',
      'a start waits for the run before it, and of the times that pass meanwhile only the last one runs',
    ],
    ['forbid', 'all', 'a start waits for the run before it, and the job falls behind its schedule'],
    [
      'forbid',
      'none',
      'a start waits for the run before it, and is missed when that takes longer than `startWithin`',
    ],
    ['allow', 'last', 'two runs of it work on the same tables at once'],
    ['replace', 'last', 'a start cancels the run before it, so a long run never ends'],
  ] as const)('with %s and catchUp %s', (concurrency, catchUp, then) => {
    expect(overlapWarning({ concurrency, catchUp }, slow)).toBe(
      `Runs took up to 14 min (median 4 min); starts are 10 min apart: with \`concurrency: ${concurrency}\` ${then}.`,
    );
  });

  test('says nothing while runs are short enough, or nothing is known', () => {
    const schedule = { concurrency: 'forbid', catchUp: 'last' } as const;
    const quick = { ...preview, measured: { runs: 3, medianMs: minute, longestMs: 10 * minute } };
    expect(overlapWarning(schedule, quick)).toBeUndefined();
    expect(overlapWarning(schedule, preview)).toBeUndefined();
    const { shortestGapMs: _, ...once } = slow;
    expect(overlapWarning(schedule, once)).toBeUndefined();
  });
});

test('facts of a schedule in one phrase', () => {
  expect(scheduleFacts(preview)).toBe('4380 runs a month');
  expect(scheduleFacts(slow)).toBe('4380 runs a month; the last 20 took 4 min (median), at most 14 min');
  expect(scheduleFacts({ ...slow, runsPerMonth: 1, measured: { ...slow.measured, runs: 1 } })).toBe(
    '1 run a month; the last one took 14 min',
  );
});
