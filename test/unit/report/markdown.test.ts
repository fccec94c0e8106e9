import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Plan } from '../../../src/plan/plan.ts';
import { diagnosticsMarkdown, planMarkdown, runsMarkdown } from '../../../src/report/markdown.ts';
import { joinWithin } from '../../../src/report/markdown-budget.ts';
import { code, codeBlock, escapeMarkdown } from '../../../src/report/markdown-escape.ts';
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

describe('escapeMarkdown', () => {
  test.each([
    ['@octocat', '&#64;&#8203;octocat'],
    ['#12', '&#35;&#8203;12'],
    ['a | b', 'a &#124; b'],
    ['<img src=x>', '&#60;img src&#61;x&#62;'],
    ['[a](javascript:x)', '&#91;a&#93;&#40;javascript&#58;x&#41;'],
    ['two\nlines', 'two lines'],
    ['https://evil.example', 'https&#58;//evil.example'],
    ['www.evil.example', 'www&#46;evil.example'],
  ])('%j becomes %j', (value, escaped) => {
    expect(escapeMarkdown(value)).toBe(escaped);
  });

  test('leaves no character that means something in Markdown or HTML, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (value) => {
        for (const escaped of [
          escapeMarkdown(value),
          code(value).slice('<code>'.length, -'</code>'.length),
        ]) {
          expect(escaped.replace(/&#\d+;/g, '')).not.toMatch(/[<>&@#`|*_~[\]()!\\$:\n]/);
        }
      }),
    );
  });

  test('a code block cannot be ended by its text', () => {
    expect(codeBlock('a\n````\nb')).toBe('`````\na\n````\nb\n`````');
  });
});

describe('planMarkdown', () => {
  test('lists changes, the next runs and what follows', () => {
    const text = planMarkdown(plan);
    expect(text).toContain(
      '<code>aaaaaaaaaaaa</code> → <code>working tree</code>: 2 jobs&#58; 1 changed, 1 renamed',
    );
    expect(text).toContain('| <code>orders-daily</code> | changed | SQL of step 10&#95;load |');
    expect(text).toContain('<code>old-name</code> → <code>new-name</code>');
    expect(text).toContain('2026-11-23 04&#58;15 UTC');
    expect(text).toContain('- On 28 March 03&#58;15 does not exist.');
    expect(text).toContain('Then run after them: <code>orders-monthly</code>');
  });

  test('says so when nothing changes', () => {
    expect(planMarkdown({ ...plan, changes: [], downstream: [] })).toContain('no job changes');
  });
});

describe('runsMarkdown', () => {
  test('shows why a run failed and where', () => {
    const text = runsMarkdown('Staging', [run(), failedRun({ job: 'broken' })]);
    expect(text).toContain('| <code>orders-daily</code> | <code>local</code> | succeeded | 4.2 s | 1 of 1 |');
    expect(text).toContain(
      'syntax error at or near &#34;gruop&#34; at <code>jobs/sales/orders/10&#95;load.sql&#58;7&#58;1</code>',
    );
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
    expect(text).toContain('- check <code>orders.unique</code> failed&#58; 3 rows');
    expect(text).toContain('could not be evaluated&#58; no such table');
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
