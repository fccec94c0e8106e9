import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import type { Database, Session } from '../../src/ports/database.ts';
import { evaluateChecks } from '../../src/quality/run-checks.ts';
import { bindStatement } from '../../src/sql/bind.ts';
import { literalOf } from '../../src/sql/literal.ts';
import { scalarOf, type TypedValue } from '../../src/sql/typed-value.ts';
import { checkCases } from '../support/check-cases.ts';
import { checkContext, checksOf } from '../support/checks.ts';
import { manualClock } from '../support/manual-clock.ts';
import { errorOf, never, rows, run } from '../support/statements.ts';

// Run by scripts/check-clickhouse.mjs, which says where a ClickHouse is; it may be any that the tests may write to.
const url = process.env['DATAJOB_CLICKHOUSE_URL'] ?? '';
const clock = manualClock('2026-11-22T12:00:00Z');

let folder: string;
let database: Database;
let session: Session;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'datajob-live-'));
  database = await open(url);
  session = await database.session();
});
afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

function open(address: string): Promise<Database> {
  const options = { signal: never, waitMs: 0, onWait: () => undefined };
  return createDatabases(folder).open({ name: 'c', type: 'clickhouse', url: address }, options);
}

// Days before 1900 do not exist there; all else is as on the other engines.
const nullable = (type: string): string => `Nullable(${type})`;
const columns = {
  ...{ id: 'Int64', n: 'Float64', r: 'Float32', a: 'Decimal(20, 2)', s: 'String', 'Größe "x"': 'Int32' },
  ...{ b: 'Bool', d: 'Date32', ts: 'DateTime', tz: "DateTime64(6, 'UTC')" },
};
const table = (name: string, types: Readonly<Record<string, string>>): string =>
  `create table ${name} (${Object.entries(types)
    .map(([column, type]) => `\`${column}\` ${nullable(type)}`)
    .join(', ')}) engine = MergeTree order by tuple()`;

const checkTables = [
  ...['t', 'nothing', 'parents', 'copied', 'other'].map((name) => `drop table if exists ${name}`),
  table('t', columns),
  `insert into t values
    (9007199254740993, nan, 0.5, 1.50, 'LV', 1, true, '1900-02-28', '2026-11-22 11:00:00', '2026-11-22 11:30:00'),
    (9007199254740992, -0.0, 0.5, -2, 'lv', 2, false, '2026-11-21', '2020-01-01 00:00:00', null),
    (3, 0.0, 100, '99999999999999999.99', 'é', 2, null, null, null, null),
    (3, inf, null, null, '', null, null, null, null, null),
    (null, null, null, null, null, null, null, null, null, null)`,
  'create table nothing (id Int32, s String, ts DateTime) engine = MergeTree order by tuple()',
  table('parents', { id: 'Int64', code: 'String', x: 'Int32' }),
  `insert into parents values (3, 'LV', 1), (9007199254740992, 'é', 2), (null, null, null)`,
  'create table copied engine = MergeTree order by tuple() as select id, s, b from t',
  'create table other engine = MergeTree order by tuple() as select id, s, b from t where id is null or id <> 3',
  `insert into other values (3, 'changed', null), (4, 'new', true)`,
];

describe('checks give the same results as on the other engines', () => {
  beforeAll(async () => {
    for (const text of checkTables) await run(session, text);
  });
  const later = (yaml: string): string =>
    yaml.replace('1850-02-28', '1900-02-28').replace("min: '1900-01-01'", "min: '1901-01-01'");

  for (const [what, yaml, status, failing, total] of checkCases) {
    test(what, async () => {
      const context = checkContext('clickhouse', session, { clock });
      const last = (await evaluateChecks(checksOf(`  - { ${later(yaml)} }`), context)).at(-1);
      expect([last?.status, last?.failing, last?.total]).toEqual([status, failing, total]);
    });
  }
});

const values: readonly (readonly [TypedValue, unknown])[] = [
  [{ type: 'string', value: `a'b"c\\d\te\nf é 😀 {x} :y` }, `a'b"c\\d\te\nf é 😀 {x} :y`],
  [{ type: 'string', value: '' }, ''],
  [{ type: 'string', value: '\\N' }, '\\N'],
  [{ type: 'integer', value: 7 }, 7],
  [{ type: 'integer', value: '9007199254740993' }, 9007199254740993n],
  [{ type: 'integer', value: '-99999999999999999999' }, -99999999999999999999n],
  [{ type: 'number', value: '-1.5' }, -1.5],
  [{ type: 'boolean', value: true }, true],
  [{ type: 'date', value: '2026-11-22' }, '2026-11-22'],
  [{ type: 'timestamp', value: '2026-11-22T06:15:00.25' }, '2026-11-22T06:15:00.25'],
  [{ type: 'timestamp', value: '2026-11-22T06:15:00+02:00' }, '2026-11-22T04:15:00.000Z'],
  [{ type: 'timestamp', value: '2026-11-22T06:15:00.123456Z' }, '2026-11-22T06:15:00.123456Z'],
];

describe('parameters', () => {
  test.each(values)('%j comes back as it is, as a bind and as a literal', async (value, expected) => {
    const { statement } = bindStatement('select :v', { v: value }, database.dialect);
    expect(statement.values).toHaveLength(1);
    expect((await session.query(statement, 1, never)).rows).toEqual([[expected]]);
    const scalar = scalarOf(value);
    if (typeof scalar === 'string') throw new Error(scalar);
    expect(await rows(session, `select ${literalOf(scalar, 'clickhouse')}`)).toEqual([[expected]]);
  });
});

describe('types', () => {
  test('every type is read exactly', async () => {
    const text = `select toUInt64(18446744073709551615) as a, toInt8(-1) b, toDecimal64('1.50', 2) c, toFloat32(0.1) d,
      nan e, -inf f, toDate('2026-11-22') g, toDate32('1900-01-01') h, toDateTime('2026-11-22 06:15:00', 'Asia/Tokyo') i,
      toDateTime64('1960-01-01 00:00:00.123456', 6, 'UTC') j, null k, 'a\\tb\\\\c\\n\\r' l, [1, 2] m, map('k', 'v') n,
      toLowCardinality('low') o, cast('a' as Enum8('a' = 1)) p, true q, tuple(1, 'x') r`;
    const { columns: names, rows: read } = await session.query({ text, values: [] }, 10, never);
    expect(names).toHaveLength(18);
    expect(read).toEqual([
      [
        ...[18446744073709551615n, -1, '1.50', 0.1, NaN, -Infinity, '2026-11-22', '1900-01-01'],
        ...[
          '2026-11-21T21:15:00.000Z',
          '1960-01-01T00:00:00.123456Z',
          null,
          'a\tb\\c\n\r',
          '[1,2]',
          "{'k':'v'}",
        ],
        ...['low', 'a', true, "(1,'x')"],
      ],
    ]);
  });

  test('the types of columns are told with the first batch, also of no rows', async () => {
    const told: unknown[] = [];
    const take = async ({ columns: found }: { columns: readonly { type: string }[] }) => {
      told.push(found.map(({ type }) => type));
    };
    const text = `select toUInt8(1) a, 'x' b, 1.5 c, today() d, now() e, now64(3, 'UTC') f, true g, toDecimal32(1, 2) h limit 0`;
    await session.stream({ text, values: [] }, 10, take, never);
    expect(told).toEqual([
      ['integer', 'text', 'float', 'date', 'timestamp', 'timestamptz', 'boolean', 'decimal'],
    ]);
  });

  test('a large result comes in batches', async () => {
    let count = 0;
    let sum = 0;
    const take = async ({ rows: some }: { rows: readonly (readonly unknown[])[] }) => {
      expect(some.length).toBeLessThanOrEqual(5000);
      count += some.length;
      for (const [value] of some) sum += Number(value);
    };
    await session.stream({ text: 'select number from numbers(200000)', values: [] }, 5000, take, never);
    expect([count, sum]).toEqual([200_000, 19_999_900_000]);
  });

  test('a query keeps as many rows as are wanted', async () => {
    const { rows: kept, truncated } = await session.query(
      { text: 'select number from numbers(5)', values: [] },
      2,
      never,
    );
    expect([kept, truncated]).toEqual([[[0], [1]], true]);
  });
});

describe('errors', () => {
  test.each([
    ['select 1,\n  fro m x', 'SYNTAX_ERROR', 18],
    ["select 'é😀', x fro m\nfrom t", 'SYNTAX_ERROR', 20],
    ['select nocol from (select 1 as a) as x', 'UNKNOWN_IDENTIFIER', 7],
    ['select nofunction(1)', 'UNKNOWN_FUNCTION', 7],
    ['select * from no_such_table', 'UNKNOWN_TABLE', 14],
    [`select toInt32('x')`, 'CANNOT_PARSE_TEXT', undefined],
    ['select intDiv(1, 0)', 'ILLEGAL_DIVISION', undefined],
  ])('%s is %s', async (text, type, offset) => {
    const { evidence } = await errorOf(session.query({ text, values: [] }, 1, never));
    expect([evidence.exceptionType, evidence.offset]).toEqual([type, offset]);
  });

  test('a wrong password is told when the connection is opened', async () => {
    const wrong = new URL(url);
    wrong.password = 'wrong';
    const { evidence, message } = await errorOf(open(wrong.href));
    expect([evidence.exceptionType, message.includes('wrong')]).toEqual(['AUTHENTICATION_FAILED', false]);
  });
});

describe('loading', () => {
  const target = {
    ...{
      i: 'Int64',
      'a b': 'String',
      f: 'Float64',
      x: 'Decimal(38, 9)',
      b: 'Bool',
      d: 'Date32',
      small: 'Date',
    },
    ...{ t: 'DateTime64(6)', z: "DateTime64(3, 'UTC')", s: 'DateTime' },
  };
  const load = (csv: string, names: readonly string[] = Object.keys(target)) => {
    async function* chunks() {
      // In pieces that end in the middle of a character.
      const bytes = Buffer.from(csv);
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    }
    const named = names.map((name) => `\`${name}\``);
    return session.load({ table: '`loaded`', columns: named, csv: chunks(), folder }, never);
  };
  beforeAll(async () => {
    await run(session, 'drop table if exists loaded');
    await run(session, table('loaded', target).replace('Nullable(Int64)', 'Int64'));
  });

  test('rows are loaded as they are', async () => {
    const given = [
      `1," a ""b"", \\N\n",NaN,1.500000000,true,2026-11-22,2026-11-22,"2026-11-22 06:15:00.123456",2026-11-22T06:15:00+02:00,"2026-11-22 06:15:00"`,
      `2,"\\N",-Infinity,99999999999999999999999999999.999999999,false,1900-01-01,1970-01-01,1960-01-01T00:00:00,"1960-01-01 00:00:00.5Z",1971-01-01T00:00:00`,
      `9223372036854775807,"",\\N,\\N,\\N,\\N,\\N,\\N,\\N,\\N`,
    ];
    expect(await load(`${given.join('\n')}\n`)).toEqual({ rows: 3 });
    expect(await rows(session, 'select * from loaded order by i')).toEqual([
      [
        ...[1, ' a "b", \\N\n', NaN, '1.500000000', true, '2026-11-22', '2026-11-22'],
        ...['2026-11-22T06:15:00.123456', '2026-11-22T04:15:00.000Z', '2026-11-22T06:15:00'],
      ],
      [
        ...[
          2,
          '\\N',
          -Infinity,
          '99999999999999999999999999999.999999999',
          false,
          '1900-01-01',
          '1970-01-01',
        ],
        ...['1960-01-01T00:00:00', '1960-01-01T00:00:00.500Z', '1971-01-01T00:00:00'],
      ],
      [9223372036854775807n, '', null, null, null, null, null, null, null, null],
    ]);
  });

  test.each([
    ['99999999999999999999', 'i'],
    ['\\N', 'i'],
    ['""', 'i'],
    ['1850-01-01', 'd'],
    ['2026-02-30', 'd'],
    ['1969-12-31', 'small'],
    ['"1969-12-31 00:00:00"', 's'],
    ['"2120-01-01 00:00:00"', 's'],
    ['"1850-01-01 00:00:00"', 't'],
    ['maybe', 'b'],
    ['1e3x', 'f'],
    ['123456789012345678901234567890.5', 'x'],
  ])('%s is refused in column %s, and nothing is loaded', async (cell, column) => {
    const before = await rows(session, 'select count() from loaded');
    const [csv, names] = column === 'i' ? [cell, ['i']] : [`7,${cell}`, ['i', column]];
    const error = await errorOf(load(`${csv}\n`, names));
    expect(error.evidence.exceptionType).toMatch(/^[A-Z_]+$/);
    expect(await rows(session, 'select count() from loaded')).toEqual(before);
  });
});
