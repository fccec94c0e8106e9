import { describe, expect, test } from '@jest/globals';
import { type AlertFacts, alertMail } from '../../../src/report/alert-text.ts';
import { sampleRecord, sampleResult } from '../../support/release-samples.ts';

const failure = {
  class: 'user',
  rule: 'sql-missing-column',
  message: 'column "amont" does not exist',
  file: 'jobs/orders/10_load.sql',
  line: 3,
  column: 8,
  hint: 'did you mean "amount"?',
} as const;

const failedFacts: AlertFacts = {
  event: 'failure',
  job: 'orders',
  team: 'sales',
  runbook: 'https://wiki.example.com/orders',
  run: sampleRecord({
    status: 'failed',
    owner: { host: 'runner', pid: 1, startedAt: '1', url: 'https://ci.example.com/runs/7' },
    result: sampleResult({
      status: 'failed',
      error: failure,
      errorClass: 'user',
      steps: [{ name: '10_load', kind: 'sql', status: 'failed', durationMs: 5, attempts: 1, error: failure }],
    }),
  }),
  incident: {
    id: 'i',
    job: 'orders',
    team: 'sales',
    openedAt: '2026-01-01T06:15:00.000Z',
    event: 'failure',
    runs: 3,
    message: '',
  },
  lastLines: ['loading', 'stopped'],
};

describe('the mail about a failure', () => {
  const { subject, text } = alertMail(failedFacts);

  test('says in its subject which job failed, who must act and why', () => {
    expect(subject).toBe('[datajob] orders failed: user error (sql-missing-column)');
  });

  test.each([
    'team sales',
    'column "amont" does not exist',
    'user error, rule sql-missing-column',
    '10_load (sql)',
    'jobs/orders/10_load.sql:3:8',
    '2026-01-01 06:15 UTC, 3 failed runs',
    '2026-01-02 06:15 UTC',
    'run-1',
    'c'.repeat(40),
    'https://wiki.example.com/orders',
    'https://ci.example.com/runs/7',
    'loading\n  stopped',
    'did you mean "amount"?',
    'datajob rollback orders',
    'datajob run orders --env production --scheduled-time 2026-01-02T06:15:00.000Z',
  ])('holds %j', (part) => {
    expect(text).toContain(part);
  });

  test('lists the checks that failed with what they expected', () => {
    const check = { id: 'orders.amount', type: 'sql', severity: 'error', status: 'failed' } as const;
    const result = sampleResult({
      status: 'failed',
      checks: [
        { ...check, expected: '0 rows', actual: '2 rows' },
        { ...check, id: 'fine', status: 'passed' },
      ],
    });
    const mail = alertMail({ ...failedFacts, run: sampleRecord({ result }) });
    expect(mail.text).toContain('orders.amount: expected 0 rows, found 2 rows');
    expect(mail.text).not.toContain('fine');
  });

  test('stays short and harmless whatever a step writes', () => {
    const lastLines = Array.from({ length: 500 }, () => `\u001b[31m${'z'.repeat(5_000)}`);
    const error = {
      ...failure,
      message: 'm'.repeat(1_000_000),
      rule: `r\r\nBcc: all@example.com${'!'.repeat(500)}`,
    };
    const run = sampleRecord({ result: sampleResult({ status: 'failed', error }) });
    const mail = alertMail({ ...failedFacts, run, lastLines });
    expect(mail.text.length).toBeLessThan(20_000);
    expect(mail.text).not.toContain('\u001b');
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.subject.length).toBeLessThanOrEqual(150);
  });
});

describe('the other mails', () => {
  test('a recovery says since when it had failed', () => {
    const { subject, text } = alertMail({
      ...failedFacts,
      event: 'recovery',
      run: sampleRecord(),
      lastLines: [],
    });
    expect(subject).toBe('[datajob] orders works again');
    expect(text).toContain('Was failing since  2026-01-01 06:15 UTC, 3 failed runs');
    expect(text).not.toContain('What to do next');
  });

  test('missed times are listed with their reasons, the newest twenty', () => {
    const missed = Array.from({ length: 25 }, (_, hour) => {
      return { time: Date.parse('2026-01-02T00:00:00Z') + hour * 3_600_000, reason: 'not started in time' };
    });
    const { subject, text } = alertMail({
      event: 'missed',
      job: 'orders',
      team: 'sales',
      missed,
      lastLines: [],
    });
    expect(subject).toBe('[datajob] orders missed 25 runs');
    expect(text).toContain('(5 more before these)');
    expect(text).toContain('2026-01-03 00:00 UTC: not started in time');
  });

  test('a late run says whether it is still going on', () => {
    const finishBy = '2026-01-02T07:00:00.000Z';
    const facts: AlertFacts = { event: 'late', job: 'orders', team: 'sales', finishBy, lastLines: [] };
    const running = alertMail({ ...facts, run: sampleRecord({ status: 'running' }) });
    expect(running.subject).toBe('[datajob] orders is late');
    expect(running.text).toContain('2026-01-02 07:00 UTC; the run is not finished');
    const done = alertMail({ ...facts, run: sampleRecord({ finishedAt: '2026-01-02T07:30:00.000Z' }) });
    expect(done.text).toContain('finished after that');
  });
});
