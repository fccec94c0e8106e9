import type { EngineName } from '../../src/sql/dialect.ts';
import { checkTables } from './check-cases.ts';

/** The tables of the cases in the SQL of an engine: where it has no NaN or infinity, other numbers stand for them. */
export function checkTablesOf(engine: Extract<EngineName, 'duckdb' | 'postgres' | 'mysql' | 'sqlite'>): readonly string[] {
  if (engine === 'mysql') return checkTables.map(forMysql);
  return engine === 'sqlite' ? checkTables.map(forSqlite) : checkTables;
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

function forSqlite(text: string): string {
  return text
    .replace("'NaN'", '-1')
    .replace("'infinity'", '9e999')
    .replaceAll(/(?:date|timestamp|timestamptz) ('[^']*')/g, '$1')
    .replace("11:30:00+00:00'", "11:30:00'");
}

/** Cases that have no like on an engine: no NaN, and a comment needs white space behind its dashes. */
export const withoutLike: Readonly<Partial<Record<EngineName, ReadonlySet<string>>>> = {
  mysql: new Set(['range: infinity is above', 'where with a comment']),
  sqlite: new Set(['range: infinity is above']),
};
