import { describe, expect, test } from '@jest/globals';
import { commentMarkdown } from '../../../src/report/comment.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { summaryMarkdown } from '../../../src/report/summary.ts';
import { unitTestsText } from '../../../src/report/unit-test-text.ts';
import type { UnitTestResult } from '../../../src/usecases/unit-tests/unit-test-result.ts';
import { passedReport, sampleReport } from '../../support/sample-report.ts';

const at = { job: 'orders', file: 'orders/tests/a.yaml', line: 4, column: 5, durationMs: 12 };
const failed: UnitTestResult = {
  ...at,
  name: 'Orders are counted',
  status: 'failed',
  differences: [
    {
      table: 'analytics.orders',
      file: 'orders/tests/a.yaml',
      line: 9,
      column: 9,
      columns: ['country', 'orders', 'note'],
      matching: 3,
      missing: 1,
      unexpected: 1,
      changed: 1,
      rows: [
        {
          kind: 'changed',
          expected: ['LV', '2', null],
          actual: ['LV', '3', ''],
          differing: ['orders', 'note'],
        },
        { kind: 'missing', expected: ['EE', '1', 'null'] },
        { kind: 'unexpected', actual: ['Lithuania', '1', ' x'] },
      ],
    },
  ],
};
const cannot: UnitTestResult = {
  ...at,
  name: 'Years',
  status: 'cannot-run',
  step: '10_load',
  statement: "select to_char(day, 'YYYY')",
  reason: 'it is written for postgres, and the embedded engine is DuckDB',
  failure: {
    class: 'user',
    rule: 'sql-syntax',
    message: 'Catalog Error: no to_char',
    file: 'orders/10_load.sql',
    line: 2,
  },
};
const report = {
  jobs: 1,
  passed: 3,
  failed: 1,
  cannotRun: 1,
  notRun: 0,
  durationMs: 85,
  tests: [failed, cannot],
};

describe('unit tests in a terminal', () => {
  test('show expected rows above actual ones, aligned, with null and blanks told apart', () => {
    const text = unitTestsText({ ...report, diagnostics: [] }, plainStyle);
    expect(text).toBe(`✗ failed  orders › Orders are counted  orders/tests/a.yaml:4
    analytics.orders: 1 row differs, 1 missing, 1 unexpected; 3 as expected  orders/tests/a.yaml:9
                  country    orders  note
      expected    LV         2       null
      actual      LV         3       ''      ← orders, note
      missing     EE         1       'null'
      unexpected  Lithuania  1       ' x'

? cannot run here  orders › Years  orders/tests/a.yaml:4
    it is written for postgres, and the embedded engine is DuckDB
    select to_char(day, 'YYYY')
    Catalog Error: no to_char
    at orders/10_load.sql:2
    (user error, rule sql-syntax)

2 tests of 1 job in 85 ms: 3 passed, 1 failed, 1 cannot run here`);
  });
});

describe('unit tests on a pull request', () => {
  test('are shown with the rows that differ, and among the errors at their lines', () => {
    for (const text of [
      commentMarkdown(sampleReport({ tests: report }), [], {}),
      summaryMarkdown(sampleReport({ tests: report })),
    ]) {
      expect(text).toContain('🧪 Unit tests: 3 of 5 passed, 1 failed, 1 cannot run here in 85 ms');
      expect(text).toContain('| expected | LV | **2** | **null** |');
      expect(text).toContain('| actual | LV | **3** |');
      expect(text).toContain('orders/tests/a.yaml:9');
    }
  });

  test('are one line when all pass, and nothing where there are none', () => {
    const passed = { ...report, failed: 0, cannotRun: 0, tests: [] };
    expect(commentMarkdown(passedReport({ tests: passed }), [], {})).toContain(
      '🧪 Unit tests: 3 passed in 85 ms',
    );
    expect(commentMarkdown(passedReport(), [], {})).not.toContain('🧪');
  });
});
