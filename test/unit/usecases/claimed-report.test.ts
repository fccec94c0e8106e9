import { expect, test } from '@jest/globals';
import type { Report } from '../../../src/report/report.ts';
import { claimedReport } from '../../../src/usecases/claimed-report.ts';
import { passedReport, sampleReport } from '../../support/sample-report.ts';

const run = {
  id: 77,
  attempt: 1,
  head: 'a'.repeat(40),
  source: 5,
  workflow: 'datajob',
  endedAt: '2026-11-22T10:00:00.000Z',
};
const claimed = (report: Report) => claimedReport(report, 12, { run, workspace: '.' });

test('findings and plan are taken over, the rest is told by GitHub or left off', () => {
  const report = claimed(sampleReport({ workspace: 'x', event: 'push', url: 'https://evil.example' }));
  const { validation, plan } = sampleReport();
  expect(report).toEqual({
    version: 1,
    pr: 12,
    head: run.head,
    workspace: '.',
    workflow: 'datajob',
    event: 'pull_request',
    at: run.endedAt,
    verdict: 'failed',
    sentence: expect.stringMatching(/^Its own workflow reports .*No step was run\.$/),
    fork: true,
    validation,
    plan,
    notes: [expect.stringContaining('nobody has checked it')],
  });
});

test.each<[Partial<Report>, RegExp]>([
  [{ verdict: 'passed' }, /\d jobs: .*; no findings\. No step was run\.$/],
  [{ verdict: 'cancelled' }, /was cancelled\.$/],
  [{ verdict: 'crashed' }, /datajob itself failed; its run says how\.$/],
  [{ verdict: 'failed' }, /Its run says why it failed\.$/],
])('its own sentence is never said in our name: %j', (own, sentence) => {
  const report = claimed(passedReport({ ...own, sentence: 'Approved by everybody.' }));
  expect(report.sentence).toMatch(sentence);
  expect(JSON.stringify(report)).not.toContain('Approved');
});
