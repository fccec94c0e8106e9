import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/ports/database.ts';
import { evaluateChecks } from '../../src/quality/run-checks.ts';
import type { CoreEngine } from '../../src/sql/dialect.ts';
import { checkContext, checksOf } from '../support/checks.ts';
import { openEngines } from '../support/engines.ts';
import { manualClock } from '../support/manual-clock.ts';
import { run } from '../support/statements.ts';

let engines: Awaited<ReturnType<typeof openEngines>>;
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => engines?.close());

const clock = manualClock('2026-11-22T12:00:00Z');

const setUp = [
  `create table t (id bigint, n double precision, r real, a decimal(20, 2), s varchar(20), "Größe ""x""" int, b boolean, d date, ts timestamp, tz timestamptz)`,
  `insert into t values
    (9007199254740993, 'NaN', 0.5, 1.50, 'LV', 1, true, date '1850-02-28', timestamp '2026-11-22 11:00:00', timestamptz '2026-11-22 11:30:00+00:00'),
    (9007199254740992, -0.0, 0.5, -2, 'lv', 2, false, date '2026-11-21', timestamp '2020-01-01 00:00:00', null),
    (3, 0.0, 100, 99999999999999999.99, 'é', 2, null, null, null, null),
    (3, 'infinity', null, null, '', null, null, null, null, null),
    (null, null, null, null, null, null, null, null, null, null)`,
  'create table nothing (id int, s varchar, ts timestamp)',
  'create table parents (id bigint, code varchar, x int)',
  `insert into parents values (3, 'LV', 1), (9007199254740992, 'é', 2), (null, null, null)`,
  'create table copied as select id, s, b from t',
  `create table other as select id, s, b from t where id is null or id <> 3`,
  `insert into other values (3, 'changed', null), (4, 'new', true)`,
];

type Case = readonly [
  what: string,
  yaml: string,
  status: string,
  failing?: number | undefined,
  total?: number,
];

// One line each: a check of table t, or a whole entry, and what comes of it on every engine.
const cases: readonly Case[] = [
  ['not_null', 'table: t, not_null: [id]', 'failed', 1, 5],
  ['not_null takes NaN for a value', 'table: t, not_null: n', 'failed', 1, 5],
  ['not_null on nothing', 'table: nothing, not_null: id', 'passed', 0, 0],
  [
    'not_null within a limit',
    'table: t, not_null: { columns: [id], mustBeLessOrEqualTo: 20, unit: percent }',
    'passed',
    1,
    5,
  ],
  [
    'not_null beyond a limit',
    'table: t, not_null: { columns: [id], mustBeLessThan: 20, unit: percent }',
    'failed',
    1,
    5,
  ],
  ['names with quotes and accents', `table: t, not_null: ['"Größe ""x"""']`, 'failed', 2, 5],
  ['where', 'table: t, where: id > 3, not_null: tz', 'failed', 1, 2],
  ['where with a comment', 'table: t, where: id > 3 --big, not_null: tz', 'failed', 1, 2],
  ['unique', 'table: t, unique: id', 'failed', 1, 5],
  ['unique: large neighbours are different', 'table: t, where: id > 3, unique: id', 'passed', 0, 2],
  ['unique: zero has no sign', 'table: t, unique: n', 'failed', 1, 5],
  ['unique: capitals count', 'table: t, unique: s', 'passed', 0, 5],
  ['unique of several', `table: t, unique: [id, s]`, 'passed', 0, 5],
  [
    'unique in percent',
    'table: t, unique: { columns: [id], mustBeLessOrEqualTo: 20, unit: percent }',
    'passed',
    1,
    5,
  ],
  [
    'accepted_values: capitals count',
    `table: t, accepted_values: { column: s, values: [LV, é, ''] }`,
    'failed',
    1,
    5,
  ],
  [
    'accepted_values of numbers',
    'table: t, accepted_values: { column: a, values: [1.5, -2] }',
    'failed',
    1,
    5,
  ],
  [
    'accepted_values beyond 2^53',
    `table: t, accepted_values: { column: id, values: ['9007199254740993', 3] }`,
    'failed',
    1,
    5,
  ],
  [
    'accepted_values: NaN never is',
    'table: t, accepted_values: { column: n, values: [0, NaN] }',
    'failed',
    2,
    5,
  ],
  ['accepted_values of truth', 'table: t, accepted_values: { column: b, values: [true] }', 'failed', 1, 5],
  [
    'accepted_values of dates',
    `table: t, accepted_values: { column: d, values: ['1850-02-28'] }`,
    'failed',
    1,
    5,
  ],
  [
    'accepted_values of times',
    `table: t, accepted_values: { column: tz, values: ['2026-11-22T13:30:00+02:00'] }`,
    'passed',
    0,
    5,
  ],
  ['range', 'table: t, range: { column: a, min: -2, max: 1.5 }', 'failed', 1, 5],
  ['range with one bound', 'table: t, range: { column: a, min: -1.99 }', 'failed', 1, 5],
  ['range: NaN is in none', 'table: t, range: { column: n, min: 0 }', 'failed', 1, 5],
  ['range: infinity is above', 'table: t, range: { column: n, max: 1e308 }', 'failed', 2, 5],
  ['range of single precision', 'table: t, range: { column: r, min: 0.5, max: 100 }', 'passed', 0, 5],
  ['range beyond 2^53', `table: t, range: { column: id, max: '9007199254740992' }`, 'failed', 1, 5],
  ['range of dates', `table: t, range: { column: d, min: '1900-01-01' }`, 'failed', 1, 5],
  ['range of times', `table: t, range: { column: ts, min: '2020-01-01T02:00:00+02:00' }`, 'passed', 0, 5],
  ['range of a zone', `table: t, range: { column: tz, max: '2026-11-22T12:29:59+01:00' }`, 'failed', 1, 5],
  [
    'several ranges',
    'table: t, range: [{ column: a, min: -2 }, { column: id, min: 3 }], id: r',
    'passed',
    0,
    5,
  ],
  ['pattern', `table: t, pattern: { column: s, regex: '[A-Za-z]{2}' }`, 'failed', 2, 5],
  [
    'pattern: a dot is one sign of any script',
    `table: t, pattern: { column: s, regex: '.|' }`,
    'failed',
    2,
    5,
  ],
  ['pattern of whole numbers', `table: t, pattern: { column: id, regex: '\\d+' }`, 'passed', 0, 5],
  ['relationships', 'table: t, relationships: { column: id, to: parents }', 'failed', 1, 5],
  [
    'relationships: capitals count',
    'table: t, relationships: { column: s, to: parents, key: code }',
    'failed',
    2,
    5,
  ],
  [
    'relationships of several',
    'table: t, relationships: { column: [s, id], to: parents, key: [code, id] }',
    'failed',
    4,
    5,
  ],
  ['relationships of nothing', 'table: nothing, relationships: { column: id, to: parents }', 'passed', 0, 0],
  ['relationships to nothing', 'table: t, relationships: { column: id, to: nothing }', 'failed', 4, 5],
  ['expression', 'table: t, expression: a > 0 or id = 3', 'failed', 1, 5],
  ['expression: unknown is not judged', 'table: t, expression: a is null or a <> 1.5', 'failed', 1, 5],
  ['expression with a limit', 'table: t, expression: { sql: a > 0, mustBeLessThan: 2 }', 'passed', 1, 5],
  ['row_count', 'table: t, row_count: { mustBeBetween: [5, 6] }', 'passed', undefined, 5],
  ['row_count of some', 'table: t, where: id = 3, row_count: { mustBe: 2 }', 'passed', undefined, 2],
  ['row_count of nothing', 'table: nothing, row_count: { mustBeGreaterThan: 0 }', 'failed', undefined, 0],
  ['freshness', 'table: t, freshness: { column: ts, mustBeLessOrEqualTo: 1h }', 'passed'],
  ['freshness: too old', 'table: t, freshness: { column: tz, mustBeLessThan: 30m }', 'failed'],
  [
    'freshness in a zone',
    'table: t, freshness: { column: ts, mustBeLessThan: 4h, timezone: America/New_York }',
    'passed',
  ],
  ['freshness of dates', 'table: t, freshness: { column: d, mustBeLessThan: 1d }', 'failed'],
  [
    'freshness of dates in a zone',
    'table: t, freshness: { column: d, mustBeLessOrEqualTo: 31h, timezone: America/New_York }',
    'passed',
  ],
  ['freshness of nothing', 'table: nothing, freshness: { column: ts, mustBeLessThan: 1d }', 'failed'],
  ['schema', 'table: t, schema: [id, s]', 'passed', 0],
  [
    'schema with types',
    'table: parents, schema: { columns: { id: bigint, code: text, x: integer }, extra: forbid, order: same }',
    'passed',
    0,
  ],
  [
    'schema: wrong types',
    'table: t, schema: { columns: { id: text, n: float, a: number, ts: timestamptz } }',
    'failed',
    2,
  ],
  [
    'schema: missing and further',
    'table: parents, schema: { columns: [id, gone], extra: forbid }',
    'failed',
    3,
  ],
  ['schema: wrong order', 'table: parents, schema: { columns: [code, id, x], order: same }', 'failed', 1],
  ['compare', 'table: copied, compare: { with: t, columns: [id, s, b] }', 'passed', 0, 5],
  ['compare: rows as a whole', 'table: other, compare: { with: copied }', 'failed', 4, 5],
  ['compare by key', 'table: other, compare: { with: copied, key: [id] }', 'failed', 2, 5],
  [
    'compare without a column',
    'table: other, compare: { with: copied, key: [id], ignore: [s] }',
    'failed',
    2,
    5,
  ],
  ['compare within where', 'table: other, where: id > 10, compare: { with: copied }', 'passed', 0, 2],
  ['compare queries', 'sql: select count(*) as n from t, compare: { sql: select 5 as n }', 'passed', 0],
  [
    'compare with a query',
    'table: copied, compare: { sql: "select id, s, b from t where id = 3", mustBe: 3 }',
    'passed',
    3,
    5,
  ],
  ['sql', 'sql: select * from t where id = 3', 'failed', 2],
  ['sql with a limit', 'sql: select * from t where id = 3, mustBe: 2', 'passed', 2],
];

describe.each<CoreEngine>(['duckdb', 'postgres'])('%s', (engine) => {
  let session: Session;
  beforeAll(async () => {
    session = await engines.databases[engine].session();
    for (const text of setUp) await run(session, text);
  });
  const evaluate = (yaml: string) => evaluateChecks(checksOf(yaml), checkContext(engine, session, { clock }));

  for (const [what, yaml, status, failing, total] of cases) {
    test(what, async () => {
      const results = await evaluate(`  - { ${yaml} }`);
      const seen = results.map((result) => [result.status, result.failing, result.total]);
      expect(seen.at(-1)).toEqual([status, failing, total]);
    });
  }
});
