import { describe, expect, test } from '@jest/globals';
import { readOrders } from '../../../support/contracts.ts';

const found = (columns: string, more = {}) =>
  readOrders({ columns, ...more }).diagnostics.map(
    ({ code, severity, line, column, message }) => `${line}:${column} ${severity} ${code} ${message}`,
  );

describe('what cannot be checked is said, and stops nothing', () => {
  test.each([
    ['quality: [{ type: custom, engine: soda, implementation: x }]', 'it is written for soda'],
    ['quality: [{ metric: nullValues, mustBe: few }]', 'only numbers can be compared'],
    ['quality: [{ metric: nullValues, mustBe: 0, unit: days }]', 'a metric counts `rows` or `percent`'],
    ['quality: [{ metric: invalidValues, mustBe: 0 }]', 'it has neither `validValues` nor a `pattern`'],
    [
      'quality: [{ metric: invalidValues, mustBe: 0, arguments: { pattern: "(?=a)b" } }]',
      'its pattern cannot be used, for `(?=` (look-around',
    ],
    [
      'logicalType: string\n  logicalTypeOptions: { pattern: "(a" }',
      'its pattern cannot be used, for a `(` is never closed',
    ],
    [
      'logicalType: array\n  logicalTypeOptions: { minItems: 1 }',
      'only whole values are checked, not what is in an array',
    ],
    ['logicalType: object\n  properties: [{ name: street, required: true }]', 'it is about parts of a value'],
    ['logicalType: time\n  logicalTypeOptions: { minimum: "08:00:00" }', 'times of day have no range here'],
    ['relationships: [{ to: nowhere.id }]', 'this contract describes no `nowhere.id`'],
    ['relationships: [{ to: "other.yaml#/schema/a/properties/b" }]', 'is in another file'],
    [
      'quality: [{ metric: missingValues, mustBe: 0, arguments: { missingValues: ["\\\\N"] } }]',
      'databases read a backslash',
    ],
  ])('%s', (yaml, why) => {
    const lines = found(`- name: c\n  ${yaml}`);
    expect(lines).toEqual([
      expect.stringContaining('warning contract-rule-not-run This rule is not run by datajob: '),
    ]);
    expect(lines[0]).toContain(why);
  });

  test('a metric of a column is none of a table', () => {
    expect(found('- name: c', { table: 'quality: [{ metric: nullValues, mustBe: 0 }]' })).toEqual([
      '8:15 warning contract-rule-not-run This rule is not run by datajob: `nullValues` belongs to a column.',
    ]);
  });
});

describe('what cannot be meant is an error at its place', () => {
  test.each([
    ['requird: true', '10:9 error unknown-key Unknown key `requird`.'],
    ['logicalType: text', '10:22 error not-allowed `logicalType` must be one of'],
    ['quality: [{ metric: nullValues, mustBe: 0, mustBeLessThan: 2 }]', '10:52 error bad-threshold'],
    ['quality: [{ metric: nullValues }]', '10:19 error bad-threshold A rule says what its number must be'],
    ['quality: [{ metric: nullValues, mustBeBetween: [2, 1] }]', '10:41 error bad-threshold'],
    [
      'quality: [{ metric: nullValues, musBe: 0, mustBe: 0 }]',
      '10:41 error unknown-key Unknown key `musBe`.',
    ],
    ['quality: [{ type: custom, engine: soda }]', '10:19 error missing-key A rule of type `custom` needs'],
    ['quality: [{ mustBe: 0 }]', '10:19 error missing-key A rule with `mustBe` needs a `metric`'],
    ['quality: [{ type: text, query: select 1 }]', '10:19 error missing-key A rule with `query` needs'],
    ['quality: [{ type: sql, mustBe: 0 }]', '10:19 error missing-key A rule of type `sql` needs a `query`.'],
    ['logicalTypeOptions: { minimum: 1 }', '10:31 error not-allowed Options need a `logicalType`'],
    [
      'logicalType: boolean\n  logicalTypeOptions: { minimum: 1 }',
      '11:31 error not-allowed `minimum` says nothing about',
    ],
    [
      'logicalType: integer\n  logicalTypeOptions: { minimum: "1" }',
      '11:40 error bad-range `minimum` must be a number.',
    ],
    [
      'logicalType: date\n  logicalTypeOptions: { minimum: soon }',
      '11:40 error bad-range `minimum` must be a date',
    ],
    [
      'logicalType: integer\n  logicalTypeOptions: { minimum: 2, maximum: 1 }',
      '11:29 error bad-range The least value 2',
    ],
    [
      'relationships: [{ to: [orders.c, orders.c] }]',
      '10:31 error bad-relationship `to` names as many columns',
    ],
    ['relationships: [{ to: nothing }]', '10:31 error bad-format A reference is `table.column`'],
  ])('%s', (yaml, expected) => {
    expect(found(`- name: c\n  ${yaml}`)).toEqual([expect.stringContaining(expected)]);
  });

  test('a column that is described twice, by whatever name', () => {
    expect(found('- name: c\n- { name: b, physicalName: C }')).toEqual([
      '10:17 error duplicate-column The column `C` is described twice.',
    ]);
  });

  test.each([
    [
      'v2.2.2',
      'Version `v2.2.2` of the Open Data Contract Standard is not known here; v3.0.x and v3.1.x are.',
    ],
    [
      'v3.2.0',
      'Version `v3.2.0` of the Open Data Contract Standard is not known here; v3.0.x and v3.1.x are.',
    ],
  ])('version %s of the standard', (apiVersion, message) => {
    expect(found('- wrong: true', { apiVersion })).toEqual([
      `1:13 error unknown-contract-version ${message}`,
    ]);
  });

  test('relationships in version 3.0 of the standard, which has none', () => {
    const lines = found('- name: c\n  relationships: [{ to: orders.c }]', { apiVersion: 'v3.0.2' });
    expect(lines).toEqual([
      expect.stringMatching(/10:25 error not-allowed Relationships came with v3\.1\.0/),
    ]);
  });

  test('what version 3.0 of the standard leaves open is no error there', () => {
    const rules = '[{ type: sql, query: select 1 }, { mustBe: 1, further: x }]';
    const lines = found(`- name: c\n  quality: ${rules}`, { apiVersion: 'v3.0.2\nteam: [{ nick: ana }]' });
    expect(lines).toEqual([
      expect.stringContaining(
        'warning contract-rule-not-run This rule is not run by datajob: it does not say what',
      ),
      expect.stringContaining(
        'warning contract-rule-not-run This rule is not run by datajob: it names no metric',
      ),
    ]);
  });
});
