import { describe, expect, test } from '@jest/globals';
import { findLosses } from '../../../src/sql/losses.ts';

/** `kind target[.column]` of everything that is lost. */
function lost(text: string, engine: 'postgres' | 'duckdb' = 'postgres'): string[] {
  return findLosses(text, engine).losses.map(({ kind, target, column }) =>
    [kind, column === undefined ? target : `${target} ${column}`].join(' '),
  );
}

describe('findLosses', () => {
  test.each([
    ['drop table orders', ['drop-table orders']],
    [
      'DROP TABLE IF EXISTS Sales.Orders, "Old ""Table""" CASCADE;',
      ['drop-table sales.orders', 'drop-table Old "Table"'],
    ],
    ['drop foreign table f', ['drop-table f']],
    ['drop schema if exists staging cascade', ['drop-schema staging']],
    ['drop database d', ['drop-schema d']],
    ['drop table ${{ params.target }}', ['drop-table ${{ params.target }}']],
    ['truncate orders', ['truncate orders']],
    ['truncate table only a, b* restart identity', ['truncate a', 'truncate b']],
    ['delete from orders', ['delete-all orders']],
    ['delete from only orders as o returning *', ['delete-all orders']],
    ['delete from orders where true', ['delete-all orders']],
    ['delete from orders where true and id = 1', []],
    ['delete from orders where id in (select id from old)', []],
    ['delete from orders using old where orders.id = old.id', []],
    ['delete from orders using (select * from old where x) o', ['delete-all orders']],
    [
      'with gone as (delete from orders returning *) insert into archive select * from gone where 1 = 1',
      ['delete-all orders'],
    ],
    ['with gone as (delete from orders where id = 1 returning *) select * from gone', []],
    ['alter table orders drop column amount', ['drop-column orders amount']],
    [
      'alter table if exists only s.orders drop a, add b numeric(4, 2), drop column if exists "C" cascade',
      ['drop-column s.orders a', 'drop-column s.orders C'],
    ],
    ['alter table orders drop constraint pk, alter column a drop not null, alter b drop default', []],
    ['alter table orders add column drop_column int, rename column a to b', []],
    ['merge into orders using new on a = b when matched then delete', []],
    ['create table x (id int references y on delete cascade)', []],
    ['grant delete on orders to bob', []],
    ['drop view v; drop index i; drop function f', []],
    ['create function f() returns void begin atomic delete from orders; end', []],
    ['select 1; drop table a; select 2; truncate b', ['drop-table a', 'truncate b']],
  ])('%s', (text, expected) => {
    expect(lost(text)).toEqual(expected);
  });

  test.each([
    "select 'drop table orders'",
    '-- drop table orders\nselect 1',
    '/* truncate orders; */ select 1',
    'select "drop table orders" from t',
    "do $$ begin execute 'drop table orders'; delete from orders; end $$",
    "insert into log values ('delete from orders')",
  ])('finds nothing in strings, comments and quoted names: %s', (text) => {
    expect(lost(text)).toEqual([]);
    expect(lost(text, 'duckdb')).toEqual([]);
  });

  test('gives the offset of the statement', () => {
    expect(findLosses('select 1;\n\n  drop table a;', 'duckdb').losses).toMatchObject([{ offset: 13 }]);
  });

  test('tells which tables are made or filled, and which end with the session', () => {
    const text = `create temp table t as select 1; create or replace table S.made as select 1;
      create table if not exists "Kept" (id int); insert into filled select 1; copy loaded from 'x.csv'; copy written to 'y.csv';
      create view v as select 1; select 'insert into nothing'`;
    expect(findLosses(text, 'duckdb')).toEqual({
      losses: [],
      filled: ['t', 's.made', 'Kept', 'filled', 'loaded'],
      temporary: ['t'],
    });
  });
});
