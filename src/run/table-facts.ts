import { didYouMean } from '../manifest/did-you-mean.ts';
import type { Dialect } from '../sql/dialect.ts';
import type { ColumnFacts, TableFacts } from '../sql/templates/table-facts.ts';
import type { Statements } from './unit-of-work.ts';

/** Columns of a table or view as the session sees it; undefined when there is none. `name` is a valid identifier. */
export async function readTableFacts(
  session: Statements,
  dialect: Dialect,
  name: string,
  signal: AbortSignal,
): Promise<TableFacts | undefined> {
  const sql = dialect.quoteIdentifier(name);
  const columns =
    dialect.name === 'duckdb'
      ? await duckdbColumns(session, name, signal)
      : await postgresColumns(session, sql, signal);
  return columns.length === 0 ? undefined : { name, sql, columns };
}

/** A name like the one that does not exist, for a hint. */
export async function similarTable(
  session: Statements,
  name: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const text = `select table_schema, table_name from information_schema.tables
    where table_schema not in ('information_schema', 'pg_catalog') order by 1, 2`;
  const { rows } = await session.query({ text, values: [] }, maxTables, signal);
  const names = rows.flatMap(([schema, table]) =>
    name.includes('.') ? [`${schema}.${table}`] : [String(table)],
  );
  return didYouMean(name, names);
}

const maxTables = 10_000;
/** More than either engine allows. */
const maxColumns = 100_000;

/** By the name that a statement would look up, along the search path. */
async function postgresColumns(
  session: Statements,
  sql: string,
  signal: AbortSignal,
): Promise<ColumnFacts[]> {
  const text = `select attname, format_type(atttypid, atttypmod) from pg_attribute
    where attrelid = to_regclass(cast($1 as text)) and attnum > 0 and not attisdropped order by attnum`;
  const { rows } = await session.query({ text, values: [sql] }, maxColumns, signal);
  return rows.map(asColumn);
}

async function duckdbColumns(session: Statements, name: string, signal: AbortSignal): Promise<ColumnFacts[]> {
  const parts = name.toLowerCase().split('.');
  const text = `select lower(database_name), lower(schema_name), column_name, data_type,
    lower(current_database()), lower(current_schema())
    from duckdb_columns() where lower(table_name) = $1 order by database_name, schema_name, column_index`;
  const { rows } = await session.query({ text, values: [parts.at(-1) ?? ''] }, maxColumns, signal);
  for (const [database, schema] of duckdbPlaces(parts, rows[0])) {
    const columns = rows.filter((row) => row[0] === database && row[1] === schema);
    if (columns.length > 0) return columns.map((row) => asColumn(row.slice(2)));
  }
  return [];
}

/** Where DuckDB looks for a name, in its order: `b` in `a.b` may be in a schema or in a database of that name. */
function duckdbPlaces(
  [first = '', second = '', third]: readonly string[],
  row: readonly unknown[] | undefined,
): readonly (readonly [string, string])[] {
  const [database, schema] = [String(row?.[4]), String(row?.[5])];
  if (third !== undefined) return [[first, second]];
  if (second !== '')
    return [
      [database, first],
      [first, 'main'],
      ['temp', first],
    ];
  return [
    ['temp', 'main'],
    [database, schema],
    [database, 'main'],
  ];
}

function asColumn([name, type]: readonly unknown[]): ColumnFacts {
  return { name: String(name), type: String(type) };
}
