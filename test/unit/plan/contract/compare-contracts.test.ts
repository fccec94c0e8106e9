import { describe, expect, test } from '@jest/globals';
import { compareContracts } from '../../../../src/plan/contract/compare-contracts.ts';
import { type ContractParts, readOrders } from '../../../support/contracts.ts';

function contract(parts: ContractParts) {
  const { contract: found, diagnostics } = readOrders(parts);
  if (found === undefined) throw new Error(JSON.stringify(diagnostics));
  return found;
}

const compare = (before: ContractParts, after: ContractParts) =>
  compareContracts(contract(before), contract(after)).map(
    ({ breaks, text }) => `${breaks === undefined ? '' : `${breaks}: `}${text}`,
  );
const columns = (before: string, after: string) => {
  const text = (yaml: string) =>
    yaml === '' ? '- name: id' : `- name: id\n- { name: c${yaml === '-' ? '' : `, ${yaml}`} }`;
  return compare({ columns: text(before) }, { columns: text(after) });
};
const integer = 'logicalType: integer';
const options = (text: string) => `${integer}, logicalTypeOptions: { ${text} }`;
const rule = (text: string) => `quality: [{ ${text} }]`;
const valid = (values: string, more = 'mustBe: 0') =>
  rule(`metric: invalidValues, ${more}, arguments: { validValues: [${values}] }`);

describe('a column', () => {
  test.each<[string, string, string, string[]]>([
    ['removed', '-', '', ['readers: Column `c` is gone']],
    ['added', '', '-', ['Column `c` is new']],
    ['added with rules', '', 'required: true, unique: true', ['Column `c` is new']],
    [
      'of another type',
      integer,
      'logicalType: string',
      ['readers: The type of `c` changes from `integer` to `string`'],
    ],
    [
      'narrowed',
      'logicalType: number',
      integer,
      ['writers: The type of `c` is narrowed from `number` to `integer`'],
    ],
    [
      'widened',
      integer,
      'logicalType: number',
      ['readers: The type of `c` is widened from `integer` to `number`'],
    ],
    [
      'shortened',
      'physicalType: varchar(20)',
      'physicalType: varchar(10)',
      ['writers: The type of `c` is narrowed from `varchar(20)` to `varchar(10)`'],
    ],
    [
      'limited',
      'physicalType: varchar',
      'physicalType: varchar(10)',
      ['writers: The type of `c` is narrowed from `varchar` to `varchar(10)`'],
    ],
    [
      'lengthened',
      'physicalType: varchar(10)',
      'physicalType: text',
      ['The type of `c` is widened from `varchar(10)` to `text`'],
    ],
    [
      'of less digits',
      'physicalType: "numeric(10,2)"',
      'physicalType: "numeric(10,4)"',
      ['writers: The type of `c` is narrowed from `numeric(10,2)` to `numeric(10,4)`'],
    ],
    [
      'of less bytes',
      'physicalType: bigint',
      'physicalType: int',
      ['writers: The type of `c` is narrowed from `bigint` to `int`'],
    ],
    [
      'of more bytes',
      'physicalType: smallint',
      'physicalType: int',
      ['The type of `c` is widened from `smallint` to `int`'],
    ],
    ['by another word', 'physicalType: int', 'physicalType: integer', []],
    [
      'with a zone',
      'physicalType: timestamp',
      'physicalType: timestamptz',
      ['readers: The type of `c` changes from `timestamp` to `timestamptz`'],
    ],
    [
      'without its type',
      integer,
      '-',
      ['readers: The type of `c` is not promised any more, it was `integer`'],
    ],
    ['with a type now', '-', integer, ['writers: The type of `c` is promised now: `integer`']],
    [
      'a list that becomes an object',
      'logicalType: array',
      'logicalType: object',
      ['readers: The type of `c` changes from `array` to `object`'],
    ],
    [
      'with other words for people',
      'description: a',
      'description: b, tags: [x], classification: public',
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(columns(before, after)).toEqual(expected);
  });

  test('renamed is one that goes and one that comes', () => {
    expect(compare({ columns: '- name: a' }, { columns: '- name: b' })).toEqual([
      'readers: Column `a` is gone',
      'Column `b` is new',
    ]);
  });
});

describe('a rule', () => {
  test.each<[string, string, string, string[]]>([
    ['required added', '-', 'required: true', ['writers: It is new that `c` has a value']],
    [
      'required given up',
      'required: true',
      '-',
      ['readers: It is not promised any more that `c` has a value'],
    ],
    ['unique added', '-', 'unique: true', ['writers: It is new that `c` is unique']],
    ['unique given up', 'unique: true', '-', ['readers: It is not promised any more that `c` is unique']],
    ['written in another way', 'required: true', rule('metric: nullValues, mustBe: 0'), []],
    [
      'of nulls looser',
      'required: true',
      rule('metric: nullValues, mustBeLessThan: 1, unit: percent'),
      ['readers: The rule that `c` has a value is looser'],
    ],
    [
      'of nulls stricter',
      rule('metric: nullValues, mustBeLessThan: 9'),
      'required: true',
      ['writers: The rule that `c` has a value is stricter'],
    ],
    [
      'only warns now',
      'required: true',
      rule('metric: nullValues, mustBe: 0, severity: warning'),
      ['readers: It is not promised any more that `c` has a value'],
    ],
    [
      'warned until now',
      rule('metric: nullValues, mustBe: 0, severity: warning'),
      'required: true',
      ['writers: It is new that `c` has a value'],
    ],
    ['that warns, new', '-', rule('metric: nullValues, mustBe: 0, severity: info'), []],
    ['range added', integer, options('minimum: 0'), ['writers: It is new that `c` lies within bounds']],
    [
      'range narrowed',
      options('minimum: 0, maximum: 9'),
      options('minimum: 1, maximum: 9'),
      ['writers: The rule that `c` lies within bounds is stricter'],
    ],
    [
      'range without its bound',
      options('minimum: 0'),
      options('exclusiveMinimum: 0'),
      ['writers: The rule that `c` lies within bounds is stricter'],
    ],
    [
      'range widened',
      options('minimum: 0, maximum: 9'),
      options('minimum: 0'),
      ['The rule that `c` lies within bounds is looser'],
    ],
    [
      'range moved',
      options('minimum: 0, maximum: 9'),
      options('minimum: 1, maximum: 10'),
      ['writers: The rule that `c` lies within bounds is another one, which may refuse more'],
    ],
    [
      'of dates stricter',
      'logicalType: date, logicalTypeOptions: { minimum: "2020-01-01" }',
      'logicalType: date, logicalTypeOptions: { minimum: "2021-01-01" }',
      ['writers: The rule that `c` lies within bounds is stricter'],
    ],
    [
      'a value less',
      valid('a, b'),
      valid('a'),
      ['writers: The rule that `c` has accepted values only is stricter'],
    ],
    ['a value more', valid('a'), valid('a, b'), ['The rule that `c` has accepted values only is looser']],
    [
      'other values',
      valid('a, b'),
      valid('b, c'),
      ['writers: The rule that `c` has accepted values only is another one, which may refuse more'],
    ],
    ['values in another order', valid('a, b'), valid('b, a'), []],
    [
      'threshold lower',
      valid('a', 'mustBeLessThan: 9'),
      valid('a', 'mustBeLessThan: 5'),
      ['writers: The rule that `c` has accepted values only is stricter'],
    ],
    [
      'threshold in another unit',
      valid('a', 'mustBeLessThan: 9'),
      valid('a', 'mustBeLessThan: 9, unit: percent'),
      ['writers: The rule that `c` has accepted values only is another one, which may refuse more'],
    ],
    [
      'by another operator that means the same',
      valid('a', 'mustBe: 0'),
      valid('a', 'mustBeLessOrEqualTo: 0'),
      [],
    ],
    [
      'pattern changed',
      rule('metric: invalidValues, mustBe: 0, arguments: { pattern: "^a$" }'),
      rule('metric: invalidValues, mustBe: 0, arguments: { pattern: "^b$" }'),
      ['writers: The rule that `c` matches its pattern is another one, which may refuse more'],
    ],
    ['given up', options('minimum: 0'), integer, ['It is not promised any more that `c` lies within bounds']],
    [
      'query changed',
      rule('id: q, type: sql, query: select 1, mustBe: 1'),
      rule('id: q, type: sql, query: select 2, mustBe: 1'),
      ['writers: The rule that `analytics.orders.q` holds is another one, which may refuse more'],
    ],
    [
      'with another name',
      rule('id: a, metric: nullValues, mustBe: 0'),
      rule('id: b, metric: nullValues, mustBe: 0'),
      [],
    ],
    ['of a column that is gone', 'required: true', '', ['readers: Column `c` is gone']],
  ])('%s', (_, before, after, expected) => {
    expect(columns(before, after)).toEqual(expected);
  });

  test.each<[string, string, string, string[]]>([
    [
      'fewer rows allowed',
      'mustBeGreaterThan: 10',
      'mustBeGreaterThan: 5',
      ['The rule that the table has the right number of rows is looser'],
    ],
    [
      'more rows wanted',
      'mustBeGreaterThan: 10',
      'mustBeGreaterThan: 50',
      ['writers: The rule that the table has the right number of rows is stricter'],
    ],
    [
      'two bounds for one',
      'mustBeGreaterOrEqualTo: 1',
      'mustBeBetween: [1, 9]',
      ['writers: The rule that the table has the right number of rows is stricter'],
    ],
    ['the same in other words', 'mustBeGreaterOrEqualTo: 1', 'mustBeGreaterOrEqualTo: 1, description: x', []],
  ])('of the table: %s', (_, before, after, expected) => {
    const table = (text: string) => ({
      table: `quality: [{ metric: rowCount, ${text} }]`,
      columns: '- name: id',
    });
    expect(compare(table(before), table(after))).toEqual(expected);
  });

  test('another primary key breaks both sides', () => {
    const key = (a: boolean, b: boolean) => ({
      columns: `- { name: a, primaryKey: ${a} }\n- { name: b, primaryKey: ${b} }`,
    });
    expect(compare(key(true, false), key(true, true))).toEqual([
      'readers: It is not promised any more that `a` is unique',
      'writers: It is new that `b` has a value',
      'writers: It is new that `a`, `b` is unique',
    ]);
  });

  test('what is broken is placed where it is written, or at the table when it is gone', () => {
    const before = { columns: '- name: a\n- name: b' };
    const after = { columns: '- name: a\n  required: true' };
    expect(compareContracts(contract(before), contract(after))).toMatchObject([
      { columns: ['b'], line: 7, column: 11 },
      { columns: ['a'], line: 10, column: 19 },
    ]);
  });
});
