import type { EngineName } from '../../src/sql/dialect.ts';
import { checkTables } from './check-cases.ts';

/** The tables of the cases in the SQL of an engine: where it has no NaN or infinity, other numbers stand for them. */
export function checkTablesOf(
  engine: Extract<EngineName, 'duckdb' | 'postgres' | 'mysql' | 'sqlite'>,
): readonly string[] {
  if (engine === 'mysql') return checkTables.map(forMysql);
  return engine === 'sqlite' ? checkTables.flatMap(forSqlite) : checkTables;
}

function forMysql(text: string): string {
  return text
    .replace('"Größe ""x"""', '`Größe "x"`')
    .replace("'NaN'", '-1')
    .replace("'infinity'", '1.7e308')
    .replace('r real', 'r float')
    .replace(/varchar(?=[,)])/g, 'varchar(20)')
    .replace(/ts timestamp/g, 'ts datetime')
    .replace('tz timestamptz', 'tz timestamp null')
    .replace("timestamptz '2026-11-22 11:30:00+00:00'", "timestamp '2026-11-22 11:30:00'");
}

function forSqlite(text: string): string[] {
  // A table that is made from a query forgets which columns hold truth.
  const [, table, query] = /^create table (\w+) as (select id, s, b [\s\S]*)$/.exec(text) ?? [];
  if (table !== undefined) {
    return [`create table ${table} (id bigint, s varchar(20), b boolean)`, `insert into ${table} ${query}`];
  }
  const own = text
    .replace('table nothing', 'table "nothing"')
    .replace("'NaN'", '-1')
    .replace("'infinity'", '9e999')
    .replaceAll(/(?:date|timestamp|timestamptz) ('[^']*')/g, '$1')
    .replace("11:30:00+00:00'", "11:30:00'");
  return [own];
}

/** Cases that have no like on an engine: no NaN, and a comment needs white space behind its dashes. */
export const withoutLike: Readonly<Partial<Record<EngineName, ReadonlySet<string>>>> = {
  mysql: new Set(['range: infinity is above', 'where with a comment']),
  sqlite: new Set(['range: infinity is above']),
};
