import { describe, expect, test } from '@jest/globals';
import { progressText } from '../../../src/report/progress.ts';
import { runReason, runText } from '../../../src/report/run-text.ts';
import { plainStyle } from '../../../src/report/style.ts';
import type { RunEvent } from '../../../src/run/event.ts';
import { failedRun, run } from './samples.ts';

describe('runText', () => {
  test('is a table of the steps and one sentence', () => {
    expect(runText(run(), plainStyle)).toBe(
      [
        'STEP     KIND  STATUS     TIME   ROWS  ATTEMPTS',
        '10_load  sql   succeeded  85 ms  3',
        'orders-daily succeeded in 4.2 s (local, run 20261122T061500Z-k3f9a2)',
      ].join('\n'),
    );
  });

  test('tells a failure with its place, class, rule and hint', () => {
    expect(runText(failedRun(), plainStyle).split('\n').slice(2)).toEqual([
      'orders-daily failed in 4.2 s (local, run 20261122T061500Z-k3f9a2)',
      '  syntax error at or near "gruop"',
      '  at jobs/sales/orders/10_load.sql:7:1',
      '  (user error, rule sql-syntax)',
      '  hint: look at the word before',
    ]);
  });

  test('counts checks and shows those that did not hold', () => {
    const checks = [
      { id: 'a', type: 'unique', severity: 'error', status: 'passed' },
      { id: 'b', type: 'row_count', severity: 'error', status: 'failed', expected: '> 0', actual: '0 rows' },
    ] as const;
    const text = runText(run({ checks }), plainStyle);
    expect(text).toContain('2 checks, 1 passed');
    expect(text).toContain('✗ check b failed: expected > 0, found 0 rows');
  });

  test('shows failing rows of a check that asks for them, and says what is hidden', () => {
    const samples = {
      columns: ['id', 'note'],
      rows: [
        ['1', null],
        ['22', 'a\u001bb'],
      ],
      hidden: 2,
      omitted: 1,
    };
    const checks = [
      { id: 'b', type: 'not_null', severity: 'error', status: 'failed', failing: 2, samples },
    ] as const;
    expect(runText(run({ checks }), plainStyle).split('\n').slice(2, -1)).toEqual([
      '1 check, 0 passed',
      '  ✗ check b failed: 2 rows',
      '      id  note',
      '      1   null',
      '      22  a\\u{1b}b',
      '      2 columns hidden: personal; 1 more column',
    ]);
  });

  test('tells the alerts of a run in production before the last word', () => {
    const alert = {
      job: 'orders-daily',
      team: 'sales',
      event: 'failure',
      subject: 'orders-daily failed',
      text: 'What happened\n',
      to: ['sales@example.com'],
    } as const;
    const told = (mail: 'sent' | 'none') =>
      runText({ ...run(), alerts: [{ ...alert, mail }] }, plainStyle)
        .split('\n')
        .slice(2, -1);
    expect(told('sent')).toEqual(['Alert: orders-daily failed mailed to sales@example.com']);
    expect(told('none')).toEqual([
      'Alert: orders-daily failed no mail: nobody to send it to',
      '  | What happened',
    ]);
  });

  test('says why a run was skipped', () => {
    const skipped = run({ status: 'skipped', steps: [], reason: 'it has succeeded before' });
    expect(runText(skipped, plainStyle)).toContain('skipped in 4.2 s');
    expect(runReason(skipped)).toBe('it has succeeded before');
  });
});

describe('progressText', () => {
  const at = 0;
  const step = { at, step: '10_load', kind: 'sql' } as const;
  const failure = { class: 'platform', rule: 'connection', message: 'no answer\nfrom the server' } as const;
  const cases: readonly (readonly [string, RunEvent, string | undefined])[] = [
    [
      'the start',
      {
        type: 'run-started',
        at,
        runId: 'r1',
        job: 'a',
        environment: 'local',
        digest: 'd',
        scheduledTime: '2026-11-22T06:15:00.000Z',
      },
      'a in local (run r1, scheduled 2026-11-22 06:15 UTC)',
    ],
    [
      'waiting',
      { type: 'waiting', at, reason: 'another process has the file' },
      '  waiting: another process has the file',
    ],
    ['the first attempt', { type: 'attempt-started', at, attempt: 1 }, undefined],
    ['a further attempt', { type: 'attempt-started', at, attempt: 2 }, '  attempt 2 of the whole job'],
    ['a step', { type: 'step-started', ...step, attempt: 1 }, '  > 10_load (sql)'],
    ['output', { type: 'output', at, step: 's', stream: 'stdout', text: 'hello\n' }, '    s | hello'],
    ['a statement', { type: 'statement-finished', at, step: 's', index: 0, durationMs: 1 }, undefined],
    [
      'success',
      { type: 'step-succeeded', ...step, durationMs: 85, attempts: 1, rows: 1 },
      '  ✓ 10_load 85 ms, 1 row',
    ],
    [
      'failure',
      { type: 'step-failed', ...step, durationMs: 85, attempts: 1, failure },
      '  ✗ 10_load failed after 85 ms\n      no answer\n      from the server\n      (platform error, rule connection)',
    ],
    [
      'cancelling',
      { type: 'step-cancelled', ...step, durationMs: 85, attempts: 1 },
      '  - 10_load cancelled after 85 ms',
    ],
    ['skipping', { type: 'step-skipped', ...step, reason: 'x failed' }, '  - 10_load skipped: x failed'],
    [
      'a retry',
      { type: 'retry-scheduled', at, attempt: 2, delayMs: 30_000, failure },
      '  the job is tried again in 30.0 s (attempt 2): no answer from the server',
    ],
    ['taking back', { type: 'rolled-back', at, reason: 'a check failed' }, '  rolled back: a check failed'],
    ['the end', { type: 'run-finished', at, status: 'succeeded', durationMs: 1 }, undefined],
  ];

  test.each(cases)('says %s', (_, event, text) => {
    expect(progressText(event, plainStyle)).toBe(text);
  });

  test('a check that did not hold says what was seen', () => {
    const result = {
      id: 'c',
      type: 'unique',
      severity: 'warn',
      status: 'failed',
      failing: 2,
      total: 9,
    } as const;
    const text = progressText({ type: 'check-finished', at, result }, plainStyle);
    expect(text).toBe('  ! check c failed: 2 of 9 rows (severity warn)');
  });
});
