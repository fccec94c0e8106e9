import { describe, expect, test } from '@jest/globals';
import { assertionOf, readOrders } from '../../../support/contracts.ts';

const table = 'analytics.orders';
const column = 'c';
const onColumn = { table, column };

/** The checks of a column `c` beside the one of its presence. */
function checksOfColumn(yaml: string, apiVersion = 'v3.1.0') {
  const { contract, diagnostics } = readOrders({
    apiVersion,
    columns: `- name: c\n  ${yaml.replaceAll('\n', '\n  ')}`,
  });
  expect(diagnostics).toEqual([]);
  return (contract?.checks ?? []).filter(({ type }) => type !== 'schema').map(assertionOf);
}

describe('what a column promises becomes checks', () => {
  test.each<[string, Record<string, unknown>[]]>([
    ['required: true', [{ type: 'not_null', ...onColumn }]],
    ['required: false', []],
    ['unique: true', [{ type: 'unique', table, columns: ['c'] }]],
    [
      'primaryKey: true',
      [
        { type: 'not_null', ...onColumn },
        { type: 'unique', table, columns: ['c'] },
      ],
    ],
    [
      'primaryKey: true\nrequired: true\nunique: true',
      [
        { type: 'not_null', ...onColumn },
        { type: 'unique', table, columns: ['c'] },
      ],
    ],
    [
      'logicalType: integer\nlogicalTypeOptions: { minimum: 1, maximum: 9 }',
      [{ type: 'range', ...onColumn, min: 1, max: 9 }],
    ],
    [
      'logicalType: number\nlogicalTypeOptions: { exclusiveMinimum: 0, maximum: 1.5 }',
      [{ type: 'range', ...onColumn, min: 0, max: 1.5, exclusive: ['min'] }],
    ],
    [
      'logicalType: date\nlogicalTypeOptions: { minimum: "2020-01-01" }',
      [{ type: 'range', ...onColumn, min: '2020-01-01' }],
    ],
    [
      'logicalType: integer\nlogicalTypeOptions: { format: i16, multipleOf: 5 }',
      [
        { type: 'range', ...onColumn, min: '-32768', max: '32767' },
        { type: 'expression', ...onColumn, sql: 'mod({property}, 5) = 0' },
      ],
    ],
    [
      'logicalType: string\nlogicalTypeOptions: { minLength: 2, maxLength: 3 }',
      [
        { type: 'expression', ...onColumn, sql: '{length} >= 2' },
        { type: 'expression', ...onColumn, sql: '{length} <= 3' },
      ],
    ],
    [
      'logicalType: string\nlogicalTypeOptions: { pattern: "^[A-Z]{2}$" }',
      [{ type: 'pattern', ...onColumn, regex: '[A-Z]{2}' }],
    ],
    [
      'logicalType: string\nlogicalTypeOptions: { pattern: "^a|b" }',
      [{ type: 'pattern', ...onColumn, regex: 'a(.|\\n)*|(.|\\n)*b(.|\\n)*' }],
    ],
    ['logicalType: string\nlogicalTypeOptions: { format: password }', []],
    ['quality: [{ metric: nullValues, mustBe: 0 }]', [{ type: 'not_null', ...onColumn }]],
    [
      'quality: [{ metric: nullValues, mustBeLessThan: 1, unit: percent, severity: warning }]',
      [{ type: 'not_null', ...onColumn, severity: 'warn', mustBeLessThan: 1, unit: 'percent' }],
    ],
    [
      'quality: [{ metric: missingValues, arguments: { missingValues: [null, "", N/A, "it\'s"] }, mustBe: 0 }]',
      [
        {
          type: 'expression',
          ...onColumn,
          sql: "{property} is not null and {property} not in ('', 'N/A', 'it''s')",
        },
      ],
    ],
    [
      'quality: [{ metric: missingValues, arguments: { missingValues: [-1] }, mustBe: 0 }]',
      [{ type: 'expression', ...onColumn, sql: '{property} not in (-1)' }],
    ],
    [
      'quality: [{ metric: invalidValues, arguments: { validValues: [kg, lb] }, mustBeLessThan: 5 }]',
      [{ type: 'accepted_values', ...onColumn, values: ['kg', 'lb'], mustBeLessThan: 5 }],
    ],
    [
      'quality: [{ metric: invalidValues, arguments: { pattern: "^[0-9]+$" }, mustBe: 0 }]',
      [{ type: 'pattern', ...onColumn, regex: '[0-9]+' }],
    ],
    ['quality: [{ metric: duplicateValues, mustBe: 0 }]', [{ type: 'unique', table, columns: ['c'] }]],
    [
      'quality: [{ type: sql, query: "select max({property}) from {object}", mustBeBetween: [1, 2] }]',
      [
        {
          type: 'sql',
          sql: 'select max({property}) from {object}',
          measures: onColumn,
          mustBeBetween: [1, 2],
        },
      ],
    ],
    ['quality: [{ type: text, description: The customer said so. }]', []],
  ])('%s', (yaml, expected) => {
    expect(checksOfColumn(yaml)).toEqual(expected);
  });

  test.each<[string, Record<string, unknown>[]]>([
    ['quality: [{ rule: nullCheck }]', [{ type: 'not_null', ...onColumn }]],
    [
      'quality: [{ rule: duplicateCount, mustBeLessThan: 10 }]',
      [{ type: 'unique', table, columns: ['c'], mustBeLessThan: 10 }],
    ],
    [
      'quality: [{ rule: validValues, validValues: [a, b] }]',
      [{ type: 'accepted_values', ...onColumn, values: ['a', 'b'] }],
    ],
    [
      'logicalType: number\nlogicalTypeOptions: { minimum: 0, exclusiveMinimum: true }',
      [{ type: 'range', ...onColumn, min: 0, exclusive: ['min'] }],
    ],
  ])('v3.0: %s', (yaml, expected) => {
    expect(checksOfColumn(yaml, 'v3.0.2')).toEqual(expected);
  });
});

describe('what a table promises becomes checks', () => {
  const columns = '- name: tenant\n- name: id\n- { name: parent, physicalName: parent_id }';
  const checks = (yaml: string, more = {}) => {
    const { contract, diagnostics } = readOrders({ table: yaml, columns, ...more });
    expect(diagnostics).toEqual([]);
    return (contract?.checks ?? []).map(assertionOf).slice(1);
  };

  test('rows are counted, and keys of several columns are unique', () => {
    const rules = [
      '{ metric: rowCount, mustBeGreaterThan: 10 }',
      '{ metric: duplicateValues, mustBe: 0, arguments: { properties: [tenant, parent] } }',
    ];
    expect(checks(`quality: [${rules.join(', ')}]`)).toEqual([
      { type: 'row_count', table, mustBeGreaterThan: 10 },
      { type: 'unique', table, columns: ['tenant', 'parent_id'] },
    ]);
  });

  test('relationships lead to other tables of the contract, by names or by identifiers', () => {
    const others =
      '- name: customers\n  id: customers_tbl\n  properties: [{ name: id, id: id_pk }, { name: tenant }]';
    const yaml = [
      'relationships:',
      '  - { from: orders.parent, to: orders.id }',
      '  - { from: [orders.tenant, orders.parent], to: [customers.tenant, customers.id] }',
    ].join('\n');
    expect(checks(yaml, { others })).toEqual([
      { type: 'relationships', table, columns: ['parent_id'], to: table, keys: ['id'] },
      {
        type: 'relationships',
        table,
        columns: ['tenant', 'parent_id'],
        to: 'analytics.customers',
        keys: ['tenant', 'id'],
      },
    ]);
    const byId = '- name: parent\n  relationships: [{ to: schema/customers_tbl/properties/id_pk }]';
    expect(readOrders({ columns: byId, others }).contract?.checks.map(assertionOf)).toContainEqual({
      type: 'relationships',
      table,
      columns: ['parent'],
      to: 'analytics.customers',
      keys: ['id'],
    });
  });

  test('the columns of a key are in the order of their positions', () => {
    const key =
      '- { name: line, primaryKey: true, primaryKeyPosition: 2 }\n- { name: id, primaryKey: true, primaryKeyPosition: 1 }';
    const { contract } = readOrders({ columns: key });
    expect(contract?.key).toEqual(['id', 'line']);
    expect(contract?.checks.map(({ id }) => id)).toEqual([
      'analytics.orders.schema',
      'analytics.orders.not_null.id',
      'analytics.orders.not_null.line',
      'analytics.orders.unique.id-line',
    ]);
  });

  test.each([
    ['logicalType: string', 'text'],
    ['logicalType: timestamp', 'datetime'],
    ['logicalType: timestamp\n  logicalTypeOptions: { timezone: true }', 'timestamptz'],
    ['logicalType: number\n  physicalType: numeric(9, 2)', 'numeric(9, 2)'],
    ['logicalType: number\n  physicalType: NUMBER', 'NUMBER'],
    ['logicalType: string\n  physicalType: VARIANT', 'text'],
    ['physicalType: varchar(2)', 'varchar(2)'],
    ['logicalType: object', undefined],
  ])('a column with %s is expected to hold %s', (yaml, type) => {
    const { contract } = readOrders({ columns: `- name: c\n  ${yaml}` });
    expect(contract?.checks.map(assertionOf)[0]).toEqual({
      type: 'schema',
      table,
      columns: [{ name: 'c', ...(type !== undefined && { type }) }],
      extra: 'allow',
      order: 'any',
    });
  });

  test('every check is placed where its promise is written, and its SQL where it begins', () => {
    const { contract } = readOrders({
      columns:
        '- name: c\n  required: true\n  quality:\n    - type: sql\n      query: |\n        select 1\n      mustBe: 1',
    });
    expect(contract?.checks[1]?.origin).toMatchObject({
      file: 'jobs/orders/orders.odcs.yaml',
      line: 10,
      column: 19,
    });
    const query = contract?.checks[2];
    expect(query?.type === 'sql' && query.sqlOrigin).toMatchObject({ line: 14, column: 15 });
  });

  test.each([
    ['pii', true],
    ['PII', true],
    ['personal', true],
    ['sensitive personal data', true],
    ['non-personal', false],
    ['restricted', false],
    ['impersonal', false],
  ])('classification %s: personal %s', (classification, personal) => {
    const { contract } = readOrders({ columns: `- { name: c, classification: ${classification} }` });
    expect(contract?.personal).toEqual(personal ? ['c'] : []);
  });
});
