import { describe, expect, test } from '@jest/globals';
import { boundedReport } from '../../../src/action/bounded-report.ts';
import type { Performed } from '../../../src/action/performer.ts';
import { isCheck, reportOf } from '../../../src/action/report-of.ts';
import type { PlanParity } from '../../../src/report/report.ts';
import { createMasker } from '../../../src/run/mask.ts';
import { githubEvent } from '../../support/github-event.ts';
import { bigReport, samplePlan, sampleReport } from '../../support/sample-report.ts';

const event = githubEvent({
  name: 'pull_request',
  payload: { pull_request: { number: 12, head: { sha: 'h' } } },
});
const facts = { event, workspace: '.', at: '2026-11-22T14:00:00.000Z', mask: (text: string) => text };

describe('the verdict', () => {
  test.each([
    ['what passed', [done('plan', true)], 'passed'],
    ['a command that failed', [done('plan', true), done('stage', false)], 'failed'],
    ['a plan as approved', [done('parity', true, { status: 'same', differences: [] })], 'passed'],
    ['another plan', [done('parity', true, { status: 'differs', differences: ['x'] })], 'attention'],
    [
      'no plan to compare with',
      [done('parity', true, { status: 'unknown', differences: ['x'] })],
      'attention',
    ],
    [
      'another plan that needs approval',
      [done('parity', false, { status: 'differs', differences: [] })],
      'failed',
    ],
  ] as const)('on %s', (_, performed, verdict) => {
    expect(reportOf({ performed, notes: [] }, facts).verdict).toBe(verdict);
  });

  test.each([
    ['bug', 'crashed'],
    ['cancelled', 'cancelled'],
    ['git', 'failed'],
  ] as const)('on a problem of code %s is %s, with what was found before', (code, verdict) => {
    const problem = { code, message: 'It broke.', hint: 'Mend it.', details: [] };
    const report = reportOf({ performed: [done('plan', true)], notes: [], problem }, facts);
    expect(report).toMatchObject({ verdict, plan: samplePlan });
    expect(report.sentence).toContain('It broke. Mend it.');
  });
});

test('secrets are hidden in every text, in all the forms in which they may appear', () => {
  const password = 'p@ss/word';
  const mask = createMasker([`postgres://me:${encodeURIComponent(password)}@host/db`]);
  const leak = `${password} ${encodeURIComponent(password)} ${Buffer.from(password).toString('base64')}`;
  const problem = { code: 'database' as const, message: leak, details: [] };
  const performed = [{ ...done('plan', true), sentence: leak, report: { plan: samplePlan } }];
  const text = JSON.stringify(reportOf({ performed, notes: [leak], problem }, { ...facts, mask }));
  for (const form of leak.split(' ')) expect(text).not.toContain(form.slice(0, 8));
});

test('a secret that is a word of ours does not make the report unreadable', () => {
  const mask = createMasker(['pull_request', 'failed', samplePlan.hash]);
  const report = reportOf({ performed: [done('plan', false)], notes: [] }, { ...facts, mask });
  expect(report).toMatchObject({ event: 'pull_request', verdict: 'failed', plan: { hash: samplePlan.hash } });
});

describe('a report that is too large', () => {
  test('keeps errors, says that parts are left off, and stays a report', () => {
    const report = bigReport(2_000, (index) => `${'long text '.repeat(100)}${index}`);
    const limit = 1_000_000;
    const bounded = boundedReport(report, limit);
    expect(Buffer.byteLength(JSON.stringify(bounded))).toBeLessThanOrEqual(limit);
    expect(bounded).toMatchObject({ verdict: report.verdict, head: report.head });
    expect(bounded.notes.at(-1)).toContain('left off');
    expect(bounded.plan?.changes.length).toBeGreaterThan(0);
  });

  test('one that fits is left alone', () => {
    expect(boundedReport(sampleReport())).toEqual(sampleReport());
  });
});

test('commands that judge a change make a report, others do not', () => {
  expect([isCheck(['validate', 'plan']), isCheck(['promote']), isCheck([])]).toEqual([true, false, false]);
});

function done(command: Performed['command'], passed: boolean, parity?: PlanParity): Performed {
  const common = { command, passed, sentence: `${command} is done.`, json: {}, markdown: '' };
  const report = parity === undefined ? { plan: samplePlan } : { parity };
  return { ...common, diagnostics: [], runs: [], report };
}
