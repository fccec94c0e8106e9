import { describe, expect, test } from '@jest/globals';
import { annotationsOf } from '../../../src/report/annotations.ts';
import { diagnostic, failedRun, run } from './samples.ts';

describe('annotationsOf', () => {
  test('marks the place of a finding, with columns only on one line', () => {
    const sameLine = diagnostic({ column: 5, endLine: 3, endColumn: 9, hint: 'did you mean `x`?' });
    const severalLines = diagnostic({ line: 4, column: 5, endLine: 6, endColumn: 2, severity: 'warning' });
    expect(annotationsOf([sameLine, severalLines], []).shown).toEqual([
      {
        level: 'error',
        title: 'unknown-key',
        message: 'The key `shedule` is not known.\ndid you mean `x`?',
        file: 'jobs/sales/orders/datajob.yaml',
        startLine: 3,
        endLine: 3,
        startColumn: 5,
        endColumn: 9,
      },
      {
        level: 'warning',
        title: 'unknown-key',
        message: 'The key `shedule` is not known.',
        file: 'jobs/sales/orders/datajob.yaml',
        startLine: 4,
        endLine: 6,
      },
    ]);
  });

  test('puts errors first and counts what GitHub would not show', () => {
    const warnings = Array.from({ length: 12 }, (_, line) =>
      diagnostic({ line: line + 1, severity: 'warning' }),
    );
    const errors = Array.from({ length: 11 }, (_, line) => diagnostic({ line: line + 1 }));
    const { shown, omitted } = annotationsOf([...warnings, ...errors], []);
    expect(shown.map((each) => each.level)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
    ]);
    expect(omitted).toEqual({ errors: 1, warnings: 2 });
  });

  test('tells the same once', () => {
    expect(annotationsOf([diagnostic(), diagnostic()], []).shown).toHaveLength(1);
  });

  test('a failed step is told at its line of SQL, and the failure of the run is not told again', () => {
    const { shown } = annotationsOf([], [failedRun()]);
    expect(shown).toEqual([
      {
        level: 'error',
        title: 'orders-daily: step 10_load failed',
        message: 'syntax error at or near "gruop"\n(user error, rule sql-syntax)\nlook at the word before',
        file: 'jobs/sales/orders/10_load.sql',
        startLine: 7,
        endLine: 7,
        startColumn: 1,
        endColumn: 1,
      },
    ]);
  });

  test('a run that failed outside of its steps is told as a whole', () => {
    const error = { class: 'platform', rule: 'connection', message: 'no answer' } as const;
    const { shown } = annotationsOf([], [run({ status: 'failed', error, steps: [] })]);
    expect(shown).toEqual([
      {
        level: 'error',
        title: 'orders-daily failed',
        message: 'no answer\n(platform error, rule connection)',
      },
    ]);
  });

  test('checks are errors or warnings by their severity; those that passed are silent', () => {
    const check = { id: 'orders.id unique', type: 'unique', failing: 2, total: 9 } as const;
    const checks = [
      { ...check, severity: 'error', status: 'failed' },
      { ...check, severity: 'warn', status: 'failed' },
      { ...check, severity: 'error', status: 'passed' },
    ] as const;
    const { shown } = annotationsOf([], [run({ checks })]);
    expect(shown.map((each) => [each.level, each.message])).toEqual([
      ['error', 'failed: 2 of 9 rows'],
      ['warning', 'failed: 2 of 9 rows (severity warn)'],
    ]);
  });
});
