import { expect, test } from '@jest/globals';
import { createText, insertRow, ownStatement, replaceRow } from '../../../src/run/state-sql.ts';
import type { EngineName } from '../../../src/sql/dialect.ts';
import { dialectOf } from '../../../src/sql/dialects.ts';

const table = { name: 't', key: ['a', 'b'], others: ['c'] };
const texts = (engine: EngineName) => replaceRow(table, ['1', '2', '3'], dialectOf(engine));

test.each<[EngineName, string]>([
  ['duckdb', 'create table t (a text not null, b text not null, c text not null, primary key (a, b))'],
  [
    'mysql',
    'create table t (a varchar(191) not null, b varchar(191) not null, c longtext character set utf8mb4 not null, ' +
      'primary key (a, b)) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin',
  ],
  [
    'clickhouse',
    'create table t (a String not null, b String not null, c String not null) engine = MergeTree order by (a, b)',
  ],
  ['trino', 'create table t (a varchar, b varchar, c varchar)'],
])('a table of ours is made on %s', (engine, text) => {
  expect(createText(table, dialectOf(engine))).toBe(text);
});

test('a row is replaced by one statement where the engine sees to the key', () => {
  expect(texts('postgres')).toEqual([
    {
      text: 'insert into t (a, b, c) values ($1, $2, $3) on conflict (a, b) do update set c = excluded.c',
      values: ['1', '2', '3'],
    },
  ]);
  expect(texts('mysql')).toEqual([
    {
      text: 'insert into t (a, b, c) values (?, ?, ?) on duplicate key update c = values(c)',
      values: ['1', '2', '3'],
    },
  ]);
});

test('else it is removed before', () => {
  expect(texts('trino')).toEqual([
    { text: 'delete from t where a = ? and b = ?', values: ['1', '2'] },
    { text: 'insert into t (a, b, c) values (?, ?, ?)', values: ['1', '2', '3'] },
  ]);
  expect(insertRow(table, ['1', '2', '3'], dialectOf('trino'))).toEqual(texts('trino').slice(1));
});

test('a value that stands twice is given as often as the engine wants it', () => {
  const statement = (engine: EngineName) =>
    ownStatement('x = $2 or y = $1 or z = $2', ['1', '2'], dialectOf(engine));
  expect(statement('postgres').values).toEqual(['1', '2']);
  expect(statement('trino')).toEqual({ text: 'x = ? or y = ? or z = ?', values: ['2', '1', '2'] });
});
