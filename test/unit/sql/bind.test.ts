import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BindObstacle, bindStatement, valueProblem } from '../../../src/sql/bind.ts';
import type { EngineName } from '../../../src/sql/dialect.ts';
import { dialectOf } from '../../../src/sql/dialects.ts';
import type { TypedValue } from '../../../src/sql/typed-value.ts';

const values: Record<string, TypedValue> = {
  country: { type: 'string', value: "L'V" },
  path: { type: 'string', value: 'C:\\x' },
  n: { type: 'integer', value: -3 },
  wide: { type: 'integer', value: '99999999999999999999' },
  ratio: { type: 'number', value: 1.5 },
  on: { type: 'boolean', value: true },
  day: { type: 'date', value: '2026-02-28' },
  at: { type: 'timestamp', value: '2026-11-22T06:15:00.000Z' },
  local: { type: 'timestamp', value: '2026-11-22 06:15' },
  target: { type: 'identifier', value: 'analytics.orders' },
  mode: { type: 'enum', value: 'delta' },
  odd: { type: 'enum', value: 'full load' },
};
const bind = (text: string, engine: EngineName = 'postgres') =>
  bindStatement(text, values, dialectOf(engine));

describe('a reading or writing statement takes binds', () => {
  test('one placeholder per name, with the type that the engine needs', () => {
    expect(bind('select :country, :n + :n, :wide, :ratio, :on, :day, :at, :local').statement).toEqual({
      text:
        'select cast($1 as text), cast($2 as integer) + cast($2 as integer), cast($3 as numeric), cast($4 as numeric), ' +
        'cast($5 as boolean), cast($6 as date), cast($7 as timestamptz), cast($8 as timestamp)',
      values: [
        ...["L'V", '-3', '99999999999999999999', '1.5', 'true', '2026-02-28'],
        ...['2026-11-22 06:15:00.000+00:00', '2026-11-22 06:15:00'],
      ],
    });
    expect(bind('values (:wide, :ratio)', 'duckdb').statement.text).toBe(
      'values (cast($1 as hugeint), cast($2 as double))',
    );
  });

  test.each([
    'with x as (select 1) select :n',
    'INSERT into t values (:n)',
    '(select :n)',
    'merge into t using :n',
  ])('%s', (sql) => expect(bind(sql).statement.values).toEqual(['-3']));
});

describe('a statement that takes no binds gets literals', () => {
  test.each([
    ['create view v as select :country', "create view v as select 'L''V'"],
    ['create view v as select :path', "create view v as select E'C:\\\\x'"],
    ['alter table t alter c set default :n', 'alter table t alter c set default (-3)'],
    ['set x = :on', 'set x = true'],
    ['create table t as select 1-:n', 'create table t as select 1- (-3)'],
    [
      'create view v as select :day,:at',
      "create view v as select date '2026-02-28',timestamptz '2026-11-22 06:15:00.000+00:00'",
    ],
    ['set x to:country', "set x to 'L''V'"],
    ["comment on table t is :country'x'", "comment on table t is 'L''V' 'x'"],
    ['prepare p as select $1, :n', 'prepare p as select $1, (-3)'],
    ['select $1, :n', 'select $1, (-3)'],
  ])('%s', (sql, expected) => {
    expect(bind(sql).statement).toEqual({ text: expected, values: [] });
  });

  test('without escape strings in DuckDB, where a backslash is a letter', () => {
    expect(bind('create view v as select :path', 'duckdb').statement.text).toBe(
      "create view v as select 'C:\\x'",
    );
  });
});

test('identifiers and identifier-like enum values are inserted quoted', () => {
  expect(bind(`insert into \${{ params.target }} select \${{params.mode}}.a`).statement.text).toBe(
    'insert into "analytics"."orders" select "delta".a',
  );
});

test('a list of identifiers is inserted quoted, with commas', () => {
  const values = { key: { type: 'identifier-list', value: 'id,s.Country' } } as const;
  expect(
    bindStatement(`select \${{ params.key }} from t`, values, dialectOf('postgres')).statement.text,
  ).toBe('select "id", "s"."Country" from t');
});

describe('refused with its place:', () => {
  test.each([
    ['an unknown name', 'select :nope', 7, /no parameter for :nope/],
    ['a name that objects inherit', 'select :constructor', 7, /no parameter/],
    ['an expression', `select \${{ github.token }}`, 7, /no parameter for \$\{\{ github.token \}\}/],
    ['inserting a string', `select  \${{ params.country }}`, 8, /type string.*Write :country/],
    ['an enum value that is no name', `from \${{ params.odd }}`, 5, /must be letters/],
    ['an insert joined to a name', `from stg_\${{ params.mode }}`, 9, /whole name/],
  ])('%s', (_, sql, offset, message) => {
    const refusal = thrownBy(() => bind(sql));
    expect(refusal).toBeInstanceOf(BindObstacle);
    expect(refusal).toMatchObject({ code: 'config', offset, message: expect.stringMatching(message) });
  });
});

describe('a value fits its type', () => {
  test.each<[TypedValue['type'], TypedValue['value'][], TypedValue['value'][]]>([
    ['string', ['', 'x'], ['a\0b']],
    ['integer', [0, '-12'], [1.5, '1e3', '', Number.NaN, 1e21]],
    ['number', [1.5, '1e-3', '.5', '1.', -0], ['Infinity', 'NaN', '1,5', '0x1', '--1']],
    ['boolean', [true, 'false'], ['yes', 1]],
    ['date', ['2024-02-29'], ['2023-02-29', '2026-13-01', '2026-1-1', '2026-01-01 x', 'infinity']],
    [
      'timestamp',
      ['2026-01-01', '2026-01-01T10:00+02', '2026-01-01 10:00:00.123456789-02:30'],
      [...['2026-01-01 24:00', 'now', '2026-02-30 10:00', '10:00', '2026-01-01T10:00:00Z; drop']],
    ],
    ['identifier', ['a', 'a_1.B'], ['', 'a.', '1a', 'a b', 'a"b', 'ä', "a'", 'a;b', 'a.b\n']],
    ['identifier-list', ['a', 'a, b.c,d'], ['', 'a,', 'a b', 'a;b', 'a, "b"']],
    ['enum', ['anything at all'], ['a\0b']],
  ])('of %s', (type, good, bad) => {
    for (const value of good) expect([value, valueProblem({ type, value })]).toEqual([value, undefined]);
    for (const value of bad)
      expect([value, valueProblem({ type, value })]).toEqual([value, expect.any(String)]);
  });
});

test('an offset of the bound text leads back to the given text', () => {
  const text = `select :country || \${{ params.target }}.x, nope, :n from t`;
  const { statement, originalOffset } = bind(text);
  for (const piece of ['select', '||', '.x', 'nope', ' from t']) {
    expect(originalOffset(statement.text.indexOf(piece))).toBe(text.indexOf(piece));
  }
  expect(originalOffset(statement.text.indexOf('"orders"'))).toBe(text.indexOf(`\${{`));
  expect(originalOffset(statement.text.indexOf('$2'))).toBe(text.indexOf(':n'));
  expect(originalOffset(10_000)).toBe(text.length);
  expect(originalOffset(-1)).toBe(0);
});

test('no value changes the text around its literal', () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !text.includes('\0')),
      fc.constantFrom<EngineName>('postgres', 'duckdb'),
      (value, engine) => {
        const bound = bindStatement('set x = :v , 1', { v: { type: 'string', value } }, dialectOf(engine))
          .statement.text;
        const literal = /^set x = (E?)'((?:[^']|'')*)' , 1$/s.exec(bound);
        const unescaped = literal?.[2]?.replaceAll("''", "'");
        expect(literal?.[1] === 'E' ? unescaped?.replaceAll('\\\\', '\\') : unescaped).toBe(value);
      },
    ),
  );
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
