import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/plan/plan.ts';
import { planText, shortCommit, shortDigest } from '../../../src/report/plan-text.ts';
import { ansiStyle, plainStyle } from '../../../src/report/style.ts';

const plan: Plan = {
  base: 'a'.repeat(40),
  head: 'working tree',
  changes: [
    {
      job: 'orders',
      kind: 'added',
      files: Array.from({ length: 10 }, (_, index) => `f${index}`),
      reason: 'new job',
      schedule: {
        text: '06:15 every day (Europe/Riga)',
        next: [{ local: '2026-11-23T06:15:00+02:00', utc: '2026-11-23T04:15:00.000Z' }],
        crons: [{ cron: '15 6 * * *', timezone: 'Europe/Riga' }],
        notes: ['On 28 March 03:15 does not exist.'],
        runsPerMonth: 30.4,
        warnings: ['Runs took longer than the time between two starts.'],
        measured: { runs: 20, medianMs: 240_000, longestMs: 840_000 },
      },
    },
    { job: 'new-name', from: 'old-name', kind: 'renamed', files: [], reason: 'another name' },
    { job: 'gone', kind: 'removed', files: [], reason: 'its folder was removed' },
    { job: 'customers', kind: 'changed', files: ['a.sql'], reason: 'SQL of step 10_load' },
  ],
  downstream: ['orders-monthly', 'orders-yearly'],
  diagnostics: [],
};

describe('planText', () => {
  test('shows each change with its reason, files and next runs', () => {
    expect(planText(plan, plainStyle).split('\n')).toEqual([
      'aaaaaaaaaaaa → working tree: 4 jobs: 1 added, 1 changed, 1 renamed, 1 removed',
      '  + orders added: new job',
      '      f0, f1, f2, f3, f4, f5, f6, f7 and 2 more',
      '      06:15 every day (Europe/Riga), 30.4 runs a month; the last 20 took 4 min (median), at most 14 min',
      '        2026-11-23 06:15 +02:00  2026-11-23 04:15 UTC',
      '      note: On 28 March 03:15 does not exist.',
      '      note: Runs took longer than the time between two starts.',
      '  > new-name (was old-name) renamed: another name',
      '  - gone removed: its folder was removed',
      '  ~ customers changed: SQL of step 10_load',
      '      a.sql',
      '  then run after them: orders-monthly, orders-yearly',
    ]);
  });

  test('shows removals in red', () => {
    expect(planText(plan, ansiStyle)).toContain(ansiStyle.red('- gone'));
  });

  test('says so when no job changes', () => {
    expect(planText({ ...plan, changes: [] }, plainStyle)).toBe(
      'aaaaaaaaaaaa → working tree: no job changes.',
    );
  });
});

test('ids are shortened, names are not', () => {
  expect(shortCommit('main')).toBe('main');
  expect(shortDigest(`sha256:${'b'.repeat(64)}`)).toBe('sha256:bbbbbbbbbbbb');
});
