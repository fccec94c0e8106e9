import { describe, expect, test } from '@jest/globals';
import { commentMarkdown } from '../../../src/report/comment.ts';
import { readReport } from '../../../src/report/read-report.ts';
import { runText } from '../../../src/report/run-text.ts';
import { sparkline } from '../../../src/report/sparkline.ts';
import { stageText } from '../../../src/report/stage-text.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { summaryMarkdown } from '../../../src/report/summary.ts';
import type { CheckResult } from '../../../src/run/result.ts';
import { passedReport } from '../../support/sample-report.ts';
import { run } from './samples.ts';

const baseline = {
  environment: 'production',
  runId: 'r1',
  at: '2026-11-21T06:15:00.000Z',
  status: 'failed',
  value: 2,
  unit: 'rows',
  actual: '2 failing rows of 40',
  trend: [0, 0, null, 0, 2],
} as const;
const failed = (own: Partial<CheckResult> = {}): CheckResult => ({
  ...{ id: 'ids', type: 'not_null', severity: 'error', status: 'failed', key: 'k1', unit: 'rows' },
  ...{ value: 2, failing: 2, expected: 'no failing rows', actual: '2 failing rows of 41' },
  failure: {
    class: 'user',
    rule: 'check-failed',
    message: 'Null.',
    file: 'jobs/orders/datajob.yaml',
    line: 7,
  },
  ...own,
});
const waiver = { owner: 'ana@example.com', reason: 'source | down', until: '2026-12-24', daysLeft: 32 };
const known = failed({ standing: 'known', baseline });
const worse = failed({ id: 'names', standing: 'worse', value: 9, actual: '9 failing rows of 41', baseline });
const waived = failed({ id: 'mails', standing: 'waived', waiver, baseline });
const passedBase = {
  ...baseline,
  status: 'passed',
  value: 0,
  trend: [0],
  actual: 'no failing rows of 40',
} as const;
const fresh = failed({ id: 'fresh', standing: 'new', baseline: passedBase });
const { failure: _, ...holds } = failed({ id: 'amounts', status: 'passed', value: 0, baseline });
const expired = failed({ id: 'late', standing: 'expired', waiver: { ...waiver, daysLeft: 0 } });
const quiet = { id: 'quiet', type: 'unique', severity: 'error', status: 'passed' } as const;

function reportWith(...checks: readonly CheckResult[]) {
  const report = passedReport();
  if (report.stage === undefined) return report;
  return { ...report, stage: { ...report.stage, runs: [run({ job: 'orders', checks })] } };
}

describe('a pull request', () => {
  test('lists what failed before, with its trend, folded, and neither as error nor as warning', () => {
    const report = reportWith(known, waived, quiet);
    const text = commentMarkdown(report, [], {});
    expect(text).toContain(
      '<details><summary>🧾 Checks against the base: 1 known debt, 1 with a waiver; none blocks</summary>',
    );
    expect(text).toContain(
      '| 🧾&nbsp;known | `orders` | `ids` | 2 failing rows of 41 | it was 2 failing rows of 40 in production, 2026-11-21 06:15 UTC | ▁▁·▁██ … ?, 0, 2, 2 |',
    );
    expect(text).toMatch(
      /waived until 2026-12-24 \(32 days left; ana.{1,20}example\.com: source .{1,8} down\)/,
    );
    expect(text).not.toContain('⚠️ 1 warning');
    expect(text).not.toContain('❌');
    expect(text).not.toContain('`quiet`');
    expect(summaryMarkdown(report)).toContain(
      '#### 🧾 Checks against the base: 1 known debt, 1 with a waiver; none blocks',
    );
  });

  test('shows first, and openly, what is new or worse', () => {
    const text = commentMarkdown(reportWith(holds, known, fresh, expired, worse), [], {});
    expect(text).toContain(
      '#### 🧾 Checks against the base: 1 worse, 1 new, 1 with an ended waiver, 1 known debt, 1 mended; 3 block',
    );
    const order = ['`names`', '`fresh`', '`late`', '`ids`', '`amounts`'].map((id) =>
      text.indexOf(`\`orders\` | ${id}`),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
    expect(text).toContain('#### ❌ 3 errors');
    expect(text).toContain('its waiver ended on 2026-12-24');
    expect(text).toContain('| 🧹&nbsp;mended | `orders` | `amounts` | passed | it was 2 failing rows of 40');
    expect(text).toContain('| 📈&nbsp;worse,<br>**blocks** | `orders` | `names` |');
  });

  test('says when a waiver of the base is gone, and when one is not needed', () => {
    const gone = failed({ standing: 'new', baseline: { ...baseline, waived: true } });
    const needless = { ...quiet, id: 'needless', waiver };
    const over = { ...quiet, id: 'over', waiver: { ...waiver, daysLeft: 0 } };
    const stricter = failed({ id: 'strict', standing: 'new', baseline: { ...baseline, warned: true } });
    const text = commentMarkdown(reportWith(gone, stricter, needless, over), [], {});
    expect(text).toContain('the waiver that it had on the base is gone');
    expect(text).toContain('it only warned on the base: it was 2 failing rows of 40');
    expect(text).toContain('holds, and has a waiver until 2026-12-24');
    expect(text).toContain('holds; its waiver ended on 2026-12-24: take it out');
  });

  test('is a report of the right shape with all of it', () => {
    const report = reportWith(known, worse, waived, fresh, holds, expired);
    expect(readReport(JSON.stringify(report))).toEqual({ report });
  });
});

test('a pull request lists all waivers of the workspace, also of jobs that it does not run', () => {
  const listed = { job: 'churn', check: 'ids', owner: 'ana', reason: 'source | down', until: '2026-12-24' };
  const waivers = [
    { ...listed, daysLeft: 0 },
    { ...listed, job: 'orders', daysLeft: 1 },
  ];
  const report = passedReport({ validation: { jobs: 48, diagnostics: [], waivers } });
  for (const text of [commentMarkdown(report, [], {}), summaryMarkdown(report)]) {
    expect(text).toContain('<summary>✋ 2 waivers of checks in this workspace, 1 of them ended</summary>');
    expect(text).toContain('| `churn` | `ids` | ⌛&nbsp;ended 2026-12-24 | ana | source &#124; down |');
    expect(text).toContain('| `orders` | `ids` | 2026-12-24<br>1 day left | ana |');
  }
  expect(readReport(JSON.stringify(report))).toEqual({ report });
  expect(commentMarkdown(passedReport(), [], {})).not.toContain('waiver');
});

test('a terminal shows the same', () => {
  const one = run({ job: 'orders', environment: 'pr-12', checks: [known, holds, quiet] });
  const stage = {
    environment: 'pr-12',
    jobs: [one],
    evidence: [],
    diff: [],
    passed: true,
    diagnostics: [],
    notes: [],
  };
  const text = stageText(stage, plainStyle);
  expect(text).toContain(
    '  ! check ids failed: expected no failing rows, found 2 failing rows of 41; known debt: it was 2 failing rows of 40 in production, 2026-11-21 06:15 UTC\n      ▁▁·▁██ … ?, 0, 2, 2\n',
  );
  expect(text).toContain('  ✓ check amounts (mended: it was 2 failing rows of 40');
  expect(text).not.toContain('quiet');
  expect(text).toMatch(
    /Stage pr-12 passed: 1 of 1 run succeeded; 1 failure of checks is known and blocks nothing$/,
  );
  expect(runText(one, plainStyle)).toContain('3 checks, 2 passed\n  ! check ids failed');
});

test('bars grow from nothing to the most, and what is not known is a dot', () => {
  expect(sparkline([0, 1, 7])).toBe('▁▂█');
  expect(sparkline([5, 5])).toBe('██');
  expect(sparkline([0, null, 0])).toBe('▁·▁');
  expect(sparkline([-7, 0])).toBe('▁█');
  expect(sparkline([])).toBe('');
});
