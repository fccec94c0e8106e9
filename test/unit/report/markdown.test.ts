import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/plan/plan.ts';
import { diagnosticsMarkdown, planMarkdown, runsMarkdown } from '../../../src/report/markdown.ts';
import { joinWithin } from '../../../src/report/markdown-budget.ts';
import { diagnostic, failedRun, run } from './samples.ts';

const plan: Plan = {
  base: 'a'.repeat(40),
  head: 'working tree',
  changes: [
    {
      job: 'orders-daily',
      kind: 'changed',
      files: ['jobs/sales/orders/10_load.sql'],
      reason: 'SQL of step 10_load',
      schedule: {
        text: 'at 06:15, Europe/Riga',
        next: [{ local: '2026-11-23T06:15:00+02:00', utc: '2026-11-23T04:15:00.000Z' }],
        crons: [{ cron: '15 6 * * *', timezone: 'Europe/Riga' }],
        notes: ['On 28 March 03:15 does not exist.'],
        runsPerMonth: 1,
        warnings: ['Runs took longer than the time between two starts.'],
        measured: { runs: 1, medianMs: 240_000, longestMs: 240_000 },
      },
    },
    { job: 'new-name', from: 'old-name', kind: 'renamed', files: [], reason: 'another name' },
  ],
  downstream: ['orders-monthly'],
  diagnostics: [],
};

describe('planMarkdown', () => {
  test('lists changes, the next runs and what follows', () => {
    const text = planMarkdown(plan);
    expect(text).toContain('`aaaaaaaaaaaa` → `working tree`: 2 jobs: 1 changed, 1 renamed');
    expect(text).toContain('| `orders-daily` | changed | SQL of step 10&#95;load |');
    expect(text).toContain('`old-name` → `new-name`');
    expect(text).toContain('2026-11-23 04:15 UTC');
    expect(text).toContain('- On 28 March 03:15 does not exist.');
    expect(text).toContain('Then run after them: `orders-monthly`');
  });

  test('says so when nothing changes', () => {
    expect(planMarkdown({ ...plan, changes: [], downstream: [] })).toContain('no job changes');
  });
});

describe('runsMarkdown', () => {
  test('shows why a run failed and where', () => {
    const text = runsMarkdown('Staging', [run(), failedRun({ job: 'broken' })]);
    expect(text).toContain('| `orders-daily` | `local` | succeeded | 4.2 s | 1 of 1 |');
    expect(text).toContain('syntax error at or near "gruop" at `jobs/sales/orders/10_load.sql:7:1`');
  });

  test('shows checks that did not hold, also those that could not be evaluated', () => {
    const check = { id: 'orders.unique', type: 'unique', severity: 'error' } as const;
    const failure = { class: 'user', rule: 'sql-missing-object', message: 'no such table' } as const;
    const checks = [
      { ...check, status: 'passed' },
      { ...check, status: 'failed', failing: 3 },
      { ...check, status: 'error', failure },
    ] as const;
    const text = runsMarkdown('Run', [run({ checks })]);
    expect(text).toContain('| 1 of 3 |');
    expect(text).toContain('- check `orders.unique` failed: 3 rows');
    expect(text).toContain('could not be evaluated: no such table');
  });

  test('is bounded however much there is', () => {
    const runs = Array.from({ length: 5000 }, (_, index) => failedRun({ job: `job-${index}` }));
    expect(runsMarkdown('Runs', runs).length).toBeLessThan(100_000);
    expect(diagnosticsMarkdown(Array.from({ length: 5000 }, () => diagnostic())).length).toBeLessThan(40_000);
    const sections = Array.from({ length: 100 }, () => 'x'.repeat(1000));
    const joined = joinWithin(sections, 10_000);
    expect(joined.length).toBeLessThanOrEqual(10_000);
    expect(joined).toMatch(/_\d+ more sections are left off here; the log has all._$/);
  });
});
