import { expect, test } from '@jest/globals';
import type { LogicalType } from '../../../src/manifest/column-types.ts';
import { groupByRows, planCheck, scanStatement } from '../../../src/quality/plan-checks.ts';
import { dialectOf } from '../../../src/sql/dialects.ts';
import { checksOf } from '../../support/checks.ts';

const relation = (type: LogicalType = 'text') => ({
  name: 't',
  sql: '"t"',
  dialect: dialectOf('postgres'),
  columns: [
    { name: 'a', type },
    { name: 'b', type: 'text' as const },
  ],
});
const planAll = (yaml: string, type?: LogicalType, values = {}) =>
  checksOf(yaml).map((check) => {
    const relations = check.type === 'sql' ? [] : [relation(type)];
    return planCheck(check, relations, { dialect: dialectOf('postgres'), values, now: 0 });
  });
const scanned = (yaml: string, type?: LogicalType) => {
  const [group] = groupByRows(planAll(`  - { table: t, ${yaml} }`, type));
  return group === undefined ? '' : scanStatement(group.rows, group.scanned).text;
};

test('a table is scanned once for each condition, those of all rows first', () => {
  const groups = groupByRows(
    planAll(`
  - { table: t, where: a > 1, not_null: b }
  - { table: t, not_null: [a, b], unique: a, row_count: { mustBe: 1 } }
  - { table: t, accepted_values: { column: a, values: [x] } }
  - { table: t, where: a > 1, expression: b <> '' }
  - { sql: select 1 }`),
  );
  const types = groups.map(({ scanned, queried }) => [
    scanned.map(({ check }) => check.type),
    queried.map(({ check }) => check.type),
  ]);
  expect(types).toEqual([
    [['not_null', 'not_null', 'row_count', 'accepted_values'], ['unique']],
    [[], ['sql']],
    [['not_null', 'expression'], []],
  ]);
});

test.each<[string, LogicalType, string]>([
  [`values: ["L'V", 1, true]`, 'text', `cast("a" as text) collate "C" not in ('L''V', '1', 'true')`],
  ['values: [1, -2.5]', 'decimal', '"a" not in (1, (-2.5))'],
  ['values: [1, x]', 'integer', '"a" not in (1)'],
  ['values: [true]', 'boolean', '"a" not in (true)'],
  ['values: [x]', 'integer', '"a" is not null'],
  [String.raw`values: ["\0", x]`, 'text', `cast("a" as text) collate "C" not in ('x')`],
])('accepted values %s of %s are asked as %s', (values, type, condition) => {
  expect(scanned(`accepted_values: { column: a, ${values} }`, type)).toBe(
    `select count(*), count(case when ${condition} then 1 end) from "t"`,
  );
});

test.each<[string, LogicalType, RegExp]>([
  ['range: { column: a, min: 1 }', 'text', /holds text, which has no range/],
  ['range: { column: a, min: 1 }', 'date', /bounds are a date or a time, not 1/],
  [`range: { column: a, min: '2026-01-01' }`, 'integer', /bounds are a number, not 2026-01-01/],
  ['pattern: { column: a, regex: x }', 'timestamp', /A pattern needs text/],
  ['freshness: { column: a, mustBeLessThan: 1h }', 'integer', /needs dates or times/],
  ['not_null: nope', 'text', /t has no column nope\. It has a, b\./],
  ['where: (a, not_null: a', 'text', /never closed/],
  ['expression: "a > 1) or (1 = 1"', 'text', /closes nothing/],
  [`expression: "a > 'x"`, 'text', /never closed/],
  ['expression: "a = :nope"', 'text', /no parameter for :nope/],
])('%s cannot be asked of a column of %s', (yaml, type, message) => {
  expect(() => scanned(yaml, type)).toThrow(message);
});

test('a query is counted as a subquery, and its places lead back to the text of the check', () => {
  const sql = '-- head\n select a, nope from t -- tail';
  const [item] = planAll(`  - { sql: ${JSON.stringify(sql)} }`);
  const plan = item?.plan;
  if (plan?.how !== 'query') throw new Error('A query of its own was expected.');
  expect(plan.text).toBe('select count(*) from (\nselect a, nope from t\n) as failing_rows');
  const text = plan.part?.text ?? '';
  expect(plan.part?.originalOffset(text.indexOf('nope'))).toBe(sql.indexOf('nope'));
  expect(plan.part?.originalOffset(0)).toBe(sql.indexOf('select'));
});

test.each([
  [' ', undefined, /no SQL/],
  ['select 1; select 2', 10, /second statement/],
  [' update t set a = 1', 1, /only reads.*update/],
  ['(((', 0, /only reads/],
  ['select :nope', 7, /no parameter for :nope/],
])('«%s» is no check, which is told at its place', (sql, offset, message) => {
  const make = () => planAll(`  - { sql: ${JSON.stringify(sql)} }`);
  expect(make).toThrow(message);
  expect(make).toThrow(expect.objectContaining({ offset }));
});

test('parameters are put into conditions as literals', () => {
  const values = {
    least: { type: 'number' as const, value: -2 },
    name: { type: 'string' as const, value: "x'; --" },
  };
  const [item] = planAll('  - { table: t, where: "b <> :name", expression: a > :least }', 'integer', values);
  const [group] = groupByRows(item === undefined ? [] : [item]);
  expect(group === undefined ? '' : scanStatement(group.rows, group.scanned).text).toBe(
    `select count(*), count(case when not (\na > (-2)\n) then 1 end) from "t" where (\nb <> 'x''; --'\n)`,
  );
});
