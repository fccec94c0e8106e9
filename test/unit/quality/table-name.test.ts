import { describe, expect, test } from '@jest/globals';
import { foldedName, quoteTable } from '../../../src/quality/table-name.ts';
import { dialectOf } from '../../../src/sql/dialects.ts';
import type { TypedValue } from '../../../src/sql/typed-value.ts';

const values: Record<string, TypedValue> = {
  target: { type: 'identifier', value: 'Analytics.Orders' },
  mode: { type: 'enum', value: 'full load' },
  text: { type: 'string', value: 'orders' },
};
const postgres = dialectOf('postgres');
const quote = (text: string) => quoteTable(text, values, postgres);

test.each([
  ['orders', '"orders"'],
  ['Analytics.ORDERS', '"analytics"."orders"'],
  ['"Analytics"."ORDERS"', '"Analytics"."ORDERS"'],
  ['sales."a.b ""c"""', '"sales"."a.b ""c"""'],
  ['sales.my-table', '"sales"."my-table"'],
  ['Ärzte', '"Ärzte"'],
  ['select', '"select"'],
  ['x; drop table y', '"x; drop table y"'],
  [`\${{ params.target }}`, '"Analytics"."Orders"'],
  [`raw.\${{params.target}}.x`, '"raw"."Analytics"."Orders"."x"'],
])('the table %s is %s', (text, sql) => {
  expect(quote(text)).toEqual({ sql });
});

describe('no table is', () => {
  test.each([
    ...['', ' ', '.', 'a.', '.a', 'a..b', '"a', 'a"b', '""', 'a."b"c', ' a', 'a ', 'a. b'],
    ...[`\${{ params.nope }}`, `\${{ params.mode }}`, `\${{ params.text }}`, `\${{ params.toString }}`],
    `x\${{ params.target }}"`,
  ])('«%s»', (text) => {
    expect(quote(text)).toEqual({ problem: expect.any(String) });
  });
});

test.each([
  ['id', '"id"'],
  ['ID', '"id"'],
  ['"ID"', '"ID"'],
  ['Order Id', '"Order Id"'],
  ['a"b', '"a""b"'],
  ['a.b', '"a.b"'],
])('the column %s is %s', (text, sql) => {
  expect(postgres.quoteName(foldedName(text, postgres))).toBe(sql);
});
