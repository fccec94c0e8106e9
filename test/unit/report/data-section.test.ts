import { expect, test } from '@jest/globals';
import type { TableDiff } from '../../../src/quality/diff/table-diff.ts';
import { commentMarkdown } from '../../../src/report/comment.ts';
import { readReport } from '../../../src/report/read-report.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { summaryMarkdown } from '../../../src/report/summary.ts';
import { tableDiffLines } from '../../../src/report/table-diff-text.ts';
import { passedReport } from '../../support/sample-report.ts';
import { run } from './samples.ts';

const orders: TableDiff = {
  job: 'orders-daily',
  table: 'analytics.orders',
  status: 'changed',
  schema: {
    added: [{ name: 'note', type: 'text' }],
    removed: [],
    retyped: [{ name: 'amount', before: 'integer', after: 'numeric(9,2)' }],
  },
  rows: { before: 10, after: 11, added: 2, removed: 1, changed: 3 },
  columns: [
    { name: 'amount', changed: 3, nulls: { before: 0, after: 1 }, min: { before: '10', after: null } },
    { name: 'id', distinct: { before: 6400, after: 6464, approximate: true } },
  ],
  notes: ['Not compared: loaded_at.'],
};

function reportWith(diff: readonly TableDiff[]) {
  const report = passedReport();
  return report.stage === undefined ? report : { ...report, stage: { ...report.stage, diff } };
}

test('a comment has one small table per table, with rows, columns and what moved', () => {
  const text = commentMarkdown(reportWith([orders]), [], {});
  expect(text).toContain('📊 Data: 1 of 1 table changed against staging');
  expect(text).toContain(
    '✏️ `analytics.orders` by `orders-daily`: **changed**, 10 &#8594; 11 rows: 2 added, 1 removed, 3 changed',
  );
  expect(text).toContain(
    '- Column `amount` is numeric(9,2), it was integer.\n- Column `note` (text) is new.',
  );
  expect(text).toContain('| `amount` | 3 | 0 → 1 |  | 10 → — |');
  expect(text).toContain('| `id` |  |  | ≈6400 → 6464 |  |');
  expect(text).toContain('<sub>Not compared: loaded&#95;at.</sub>');
});

test('a comment shows a few changed tables openly, folds more, and names jobs whose tables are not compared', () => {
  const same: TableDiff = {
    ...orders,
    status: 'same',
    columns: [],
    notes: [],
    rows: { before: 7, after: 7 },
  };
  const few = reportWith([orders, same]);
  const text = commentMarkdown(few, [], {});
  expect(text).toContain('#### 📊 Data: 1 of 2 tables changed against staging');
  expect(text).toContain('= `analytics.orders` by `orders-daily`: **same**, 7 rows');
  expect(text).not.toContain('Not compared, because');
  const many = commentMarkdown(reportWith([orders, orders, orders, orders]), [], {});
  expect(many).toContain('<summary>📊 Data: 4 of 4 tables');
  const runs = [run({ job: 'sums', status: 'failed' })];
  const failed = few.stage === undefined ? few : { ...few, stage: { ...few.stage, runs } };
  expect(commentMarkdown(failed, [], {})).toContain(
    '<sub>Not compared, because the run failed: the tables of `sums`.</sub>',
  );
});

test('tables that changed come first, and columns beyond twelve are counted in a comment but not in the summary', () => {
  const columns = Array.from({ length: 20 }, (_, index) => ({ name: `c${index}`, changed: 1 }));
  const same: TableDiff = { ...orders, table: 'quiet', status: 'same', columns: [], notes: [] };
  const report = reportWith([same, { ...orders, columns }]);
  const comment = commentMarkdown(report, [], {});
  expect(comment.indexOf('`quiet`')).toBeGreaterThan(comment.indexOf('`analytics.orders`'));
  expect(comment).toContain('`c11`');
  expect(comment).not.toContain('`c12`');
  expect(comment).toContain('… and 8 more columns');
  expect(summaryMarkdown(report)).toContain('`c19`');
});

test('a thousand tables never make the comment too long, and what they hold is no markup', () => {
  const hostile = '</details><b>@team</b> | `x`';
  const diffs = Array.from({ length: 1000 }, (_, index) => ({
    ...orders,
    table: `${hostile}${index}`,
    columns: [{ name: hostile, max: { before: hostile, after: hostile } }],
    notes: [hostile],
  }));
  const text = commentMarkdown(reportWith(diffs), [], {});
  expect(text.length).toBeLessThan(65_000);
  expect(text).not.toContain('<b>');
  expect(text).not.toMatch(/@team/);
});

test('a report with a diff is read again as it was written, and another shape is refused', () => {
  const report = reportWith([orders]);
  expect(readReport(JSON.stringify(report))).toEqual({ report });
  const odd = reportWith([{ ...orders, rows: { before: -1 } }]);
  expect(readReport(JSON.stringify(odd))).toHaveProperty('problem');
});

test('a terminal gets a line per table and one per column', () => {
  expect(tableDiffLines([orders], plainStyle)).toEqual([
    '  data: analytics.orders changed, 10 → 11 rows: 2 added, 1 removed, 3 changed',
    '    Column `amount` is numeric(9,2), it was integer.',
    '    Column `note` (text) is new.',
    '    amount: 3 values changed, nulls 0 → 1, least 10 → none',
    '    id: different values 6400 → 6464',
    '    Not compared: loaded_at.',
  ]);
});
