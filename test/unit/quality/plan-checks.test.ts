import { expect, test } from '@jest/globals';
import type { Check } from '../../../src/manifest/check.ts';
import { planChecks } from '../../../src/quality/plan-checks.ts';
import { dialectOf } from '../../../src/sql/dialects.ts';

const origin = { file: 'datajob.yaml', line: 1, column: 1 };
const common = { id: 'c', severity: 'error', origin, sqlOrigin: origin, table: 't' };
const check = (assertion: Partial<Check>) => ({ ...common, ...assertion }) as Check;
const plan = (...checks: Check[]) => planChecks(checks, dialectOf('postgres'), {});

test('a table is scanned once, other queries follow, those in SQL last', () => {
  const { measurements } = plan(
    check({ type: 'sql', sql: 'select 1' }),
    check({ type: 'unique', columns: ['a'] }),
    check({ type: 'not_null', column: 'a' }),
    check({ type: 'row_count' }),
    check({ type: 'not_null', column: 'a', table: 'T' }),
    check({ type: 'not_null', column: 'a', table: '"T"' }),
  );
  expect(measurements.map(({ checks }) => checks.map(({ type }) => type))).toEqual([
    ...[['not_null', 'row_count', 'not_null'], ['not_null'], ['unique'], ['sql']],
  ]);
});

test.each([
  [{ values: ["L'V", 1, true] }, `cast("a" as text) not in ('L''V', '1', 'true')`],
  [{ values: [1, -2.5] }, `"a" not in (1, (-2.5))`],
  [{ values: [true] }, `"a" not in (true)`],
  [{ values: [] }, `"a" is not null`],
  [{ values: ['\0', 'x'] }, `cast("a" as text) not in ('x')`],
  [{ values: [Number.NaN] }, `"a" is not null`],
])('accepted values %j are asked as %s', (over, condition) => {
  const { measurements } = plan(check({ type: 'accepted_values', column: 'a', ...over } as Partial<Check>));
  expect(measurements[0]?.statement.text).toBe(
    `select count(*), count(case when ${condition} then 1 end) from "t"`,
  );
});

test('a query is counted as a subquery, and its places lead back to the text of the check', () => {
  const sql = '-- head\n select a, nope from t -- tail';
  const [measurement] = plan(check({ type: 'sql', sql })).measurements;
  const { text } = measurement?.statement ?? { text: '' };
  expect(text).toBe('select count(*) from (\nselect a, nope from t\n) as failing_rows');
  expect(measurement?.originalOffset?.(text.indexOf('nope'))).toBe(sql.indexOf('nope'));
  expect(measurement?.originalOffset?.(0)).toBe(sql.indexOf('select'));
});

test.each([
  ['', undefined, /no SQL/],
  ['select 1; select 2', 10, /second statement/],
  [' update t set a = 1', 1, /only reads.*update/],
  ['(((', 0, /only reads/],
  ['select :nope', 7, /no parameter for :nope/],
])('«%s» is no check, which is told at its place', (sql, offset, message) => {
  const { problems, measurements } = plan(check({ type: 'sql', sql }));
  expect(measurements).toEqual([]);
  expect(problems).toMatchObject([{ message: expect.stringMatching(message) }]);
  expect(problems[0]?.offset).toBe(offset);
});
