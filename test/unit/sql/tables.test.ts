import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CoreEngine } from '../../../src/sql/dialect.ts';
import { movesSearchPath, tablesOf } from '../../../src/sql/tables.ts';

/** SQL, what it reads, what it writes; `?` and `~` before it say `unknown` and `inferred`. */
const both: readonly (readonly [string, string, string])[] = [
  ['select 1', '', ''],
  ['select * from Orders', 'orders', ''],
  ['select * from "Order Lines" l, "orders" o', '"Order Lines" orders', ''],
  ['select * from a.b join c.d using (id) left join e on b.x = e.x, f', 'a.b c.d e f', ''],
  ['select * from (a join b on a.x = b.x) join (c cross join d) on true', 'a b c d', ''],
  ['select * from ((a natural join b) join c using (id))', 'a b c', ''],
  ['select (select max(x) from b) from a where exists (select from c)', 'b a c', ''],
  ['select a from t where x in (select y from u) and z is distinct from w', 't u', ''],
  ['select a is not distinct from b from t', 't', ''],
  ['select extract(year from d), trim(both from x), substring(x from 2 for 3) from t', 't', ''],
  ['select * from generate_series(1, 3) g, t', 't', ''],
  ['select * from t, lateral (select * from u where u.x = t.x) l', 't u', ''],
  ['select * from unnest(array[1]) with ordinality as x(a, b), t', 't', ''],
  ['select * from a union all select * from b except (select * from c)', 'a b c', ''],
  ['with x as (select * from a) select * from x join b on true', 'a b', ''],
  ['with x(i, j) as (select 1, 2), y as materialized (select * from x, c) select * from y, d', 'c d', ''],
  ['with orders as (select * from orders) select * from orders', 'orders', ''],
  ['with recursive r as (select 1 as i union all select i + 1 from r) select * from r', '', ''],
  ['select * from (with x as (select * from a) select * from x) q, x', 'a x', ''],
  ['insert into t (a, b) values (1, 2)', '', 't'],
  ['insert into a.t select * from s on conflict (id) do update set x = excluded.x', 's', 'a.t'],
  ['with x as (select * from s) insert into t select * from x returning id', 's', 't'],
  [
    'with gone as (delete from t where i = 1 returning *) insert into archive select * from gone',
    '',
    't archive',
  ],
  ['with up as (update t set i = 1 returning *) select * from up', '', 't'],
  ['update t set a = u.a from u join v on true where t.i = u.i', 'u v', 't'],
  ['update only "T" set a = (select max(x) from u)', 'u', '"T"'],
  ['delete from t', '', 't'],
  ['delete from t using u, v where t.i = u.i', 'u v', 't'],
  ['delete from t where i in (select i from u)', 'u', 't'],
  [
    'merge into t using s on t.i = s.i when matched then update set a = s.a when not matched then insert (i) values (s.i)',
    's',
    't',
  ],
  ['merge into t using (select * from s) x on t.i = x.i when matched then delete', 's', 't'],
  ['truncate t', '', 't'],
  ['truncate table a, b', '', 'a b'],
  ['create table t (i int references other (id))', '', 't'],
  ['create table if not exists a.t as select * from s where false', 's', 'a.t'],
  ['create or replace view v as select * from t', 't', 'v'],
  ['drop table if exists a, "B c"', '', 'a "B c"'],
  ['drop view v', '', 'v'],
  ['alter table t add column x int', '', 't'],
  ['alter table a.t_new rename to t', '', 'a.t_new a.t'],
  ['create index on t (x)', '', ''],
  ["comment on table t is 'from x'", '', ''],
  ['grant select on t to u', '', ''],
  [`copy t from 'x.csv'`, '', 't'],
  [`copy t (a, b) to 'x.csv'`, 't', ''],
  [`copy (select * from t) to 'x.csv'`, 't', ''],
  [`select 'from x' from t -- join y`, 't', ''],
  ['explain select * from t', 't', ''],
  ['?explain analyze delete from t'.slice(1), '', 't'],
  [
    `~insert into \${{ params.target }} select * from \${{ params.s }}.src`,
    '${{ params.s }}.src',
    '${{ params.target }}',
  ],
  ['~select * from t where a.is_good(t.x)', 't', ''],
  ['?call refresh()', '', ''],
  ['?execute p', '', ''],
  ['?select refresh_all()', '', ''],
  ['?drop schema a cascade', '', ''],
  ['table t', 't', ''],
  ['select from', '', ''],
  ['insert into', '', ''],
  ['with x as (select 1', '', ''],
];

const own: Readonly<Record<CoreEngine, readonly (readonly [string, string, string])[]>> = {
  postgres: [
    ['select * into t from s', 's', 't'],
    ['select * into temp t from s', 's', ''],
    ['refresh materialized view concurrently a.m', '', 'a.m'],
    ['create materialized view m as select * from t', 't', 'm'],
    ['create unlogged table t as table s', 's', 't'],
    ['select * from t for update of t', 't', ''],
    ['alter table p attach partition p1 for values in (1)', '', 'p p1'],
    ['~truncate t cascade', '', 't'],
    ['?do $$ begin delete from t; end $$', '', ''],
    [`create function f() returns int language sql as 'delete from t returning 1'`, '', ''],
    ['create function f() returns int begin atomic delete from t returning 1; end', '', ''],
  ],
  duckdb: [
    ['from t', 't', ''],
    ['from t select a', 't', ''],
    ['insert or replace into t by name from s', 's', 't'],
    ['create or replace temp table x as from s', 's', ''],
    [`select * from read_csv('x.csv'), 'y.parquet', t`, 't', ''],
    ['pivot t on a using sum(b)', 't', ''],
    ['select * from (pivot t on a using sum(b))', 't', ''],
    ['summarize t', 't', ''],
    ['select * exclude (a) from a.b.c asof join d using (x)', 'a.b.c d', ''],
    [`?attach 'x.duckdb'`, '', ''],
  ],
};

describe.each<CoreEngine>(['postgres', 'duckdb'])('%s', (engine) => {
  test.each([...both, ...own[engine]])('finds the tables of: %s', (marked, reads, writes) => {
    const mark = /^[?~]/.exec(marked)?.[0];
    const [found] = tablesOf(mark === undefined ? marked : marked.slice(1), engine);
    expect([found?.reads.join(' '), found?.writes.join(' ')]).toEqual([reads, writes]);
    expect(found?.confidence).toBe(mark === '?' ? 'unknown' : mark === '~' ? 'inferred' : 'exact');
  });

  test('a temporary table is none in all statements after it', () => {
    const found = tablesOf(
      'create temp table x as select * from s; insert into t select * from x; drop table x',
      engine,
    );
    expect(found.map(({ reads, writes }) => [reads, writes])).toEqual([
      [['s'], []],
      [[], ['t']],
      [[], []],
    ]);
  });

  test('takes any text, finds only what is written in it, word for word', () => {
    const words = fc.constantFrom(
      ...[
        'select',
        'from',
        'join',
        'with',
        'as',
        'insert into',
        'delete from',
        'update',
        'set',
        'using',
        'table',
        'create',
      ],
      ...[
        '(',
        ')',
        ',',
        '.',
        ';',
        '"A b"',
        't',
        'u',
        "'x'",
        '1',
        '=',
        'values',
        'into',
        'copy',
        'to',
        '*',
        '${{ params.p }}',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
        ),
        (text) => {
          for (const { reads, writes, offset } of tablesOf(text, engine)) {
            expect(offset).toBeLessThan(text.length);
            const everything = text.toLowerCase().replaceAll('"', '');
            for (const part of [...reads, ...writes].flatMap((name) => name.split('.'))) {
              expect(everything).toContain(part.toLowerCase().replaceAll('"', ''));
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a chain of plain joins has exactly its tables', () => {
    const name = fc.constantFrom('a', 'b', 's.c', '"D e"', 'x.y.z');
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1 }),
        fc.infiniteStream(fc.constantFrom(', ', ' join ', ' left join ')),
        (names, joins) => {
          const text = names.reduce(
            (sql, table, n) => (n === 0 ? table : `${sql}${joins.next().value}${table} t${n}`),
            '',
          );
          expect(tablesOf(`select * from ${text} where true`, engine)[0]?.reads).toEqual([...new Set(names)]);
        },
      ),
    );
  });
});

test('a text of 100,000 statements or parentheses is read in linear time', () => {
  const started = performance.now();
  expect(tablesOf('select * from t;'.repeat(20_000), 'postgres')).toHaveLength(20_000);
  expect(tablesOf(`select ${'('.repeat(100_000)} from t`, 'postgres')).toHaveLength(1);
  expect(tablesOf('with x as '.repeat(20_000), 'postgres')).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('tells where names without a schema are looked up anew', () => {
  expect(movesSearchPath('select 1; set local search_path = a', 'postgres')).toBe(true);
  expect(movesSearchPath('use a', 'duckdb')).toBe(true);
  expect(movesSearchPath('set timezone = 1', 'postgres')).toBe(false);
});
