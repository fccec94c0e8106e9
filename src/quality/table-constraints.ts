import type { Session } from '../ports/database.ts';
import type { EngineName } from '../sql/dialect.ts';

/** What a database itself sees to in a table. */
export interface TableConstraints {
  readonly notNull: readonly string[];
  /** In the order of the key; empty: there is none. */
  readonly primaryKey: readonly string[];
  /** Columns that are unique, each set by itself. */
  readonly unique: readonly (readonly string[])[];
}

/** No database has more of them that anybody could use. */
const mostRows = 200_000;

/**
 * Constraints of all tables; asked by schema and name. Empty where the engine is not asked. Rejects with
 * `DatabaseError`.
 */
export async function readConstraints(
  session: Pick<Session, 'query'>,
  engine: EngineName,
  signal: AbortSignal,
): Promise<(table: { readonly schema: string; readonly name: string }) => TableConstraints> {
  const text = queries[engine];
  const rows = text === undefined ? [] : (await session.query({ text, values: [] }, mostRows, signal)).rows;
  const found = new Map<string, Map<string, { kind: string; columns: string[] }>>();
  for (const [schema, table, kind, group, column] of rows) {
    const key = JSON.stringify([schema, table]);
    const groups = found.get(key) ?? new Map<string, { kind: string; columns: string[] }>();
    found.set(key, groups);
    const name = `${kind} ${group}`;
    const one = groups.get(name) ?? { kind: String(kind), columns: [] };
    groups.set(name, one);
    one.columns.push(String(column));
  }
  return ({ schema, name }) => {
    const groups = [...(found.get(JSON.stringify([schema, name]))?.values() ?? [])];
    const of = (kind: string) => groups.filter((one) => one.kind === kind).map(({ columns }) => columns);
    return { notNull: of('NOT NULL').flat(), primaryKey: of('PRIMARY KEY')[0] ?? [], unique: of('UNIQUE') };
  };
}

const queries: Readonly<Partial<Record<EngineName, string>>> = {
  postgres:
    `select n.nspname, c.relname, 'NOT NULL', a.attnum::int, a.attname, 1::bigint from pg_attribute as a ` +
    `join pg_class as c on c.oid = a.attrelid join pg_namespace as n on n.oid = c.relnamespace ` +
    `where a.attnotnull and a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p') ` +
    `and n.nspname not in ('pg_catalog', 'information_schema') union all ` +
    `select n.nspname, c.relname, case when i.indisprimary then 'PRIMARY KEY' else 'UNIQUE' end, i.indexrelid::bigint, a.attname, k.at from pg_index as i ` +
    `join pg_class as c on c.oid = i.indrelid join pg_namespace as n on n.oid = c.relnamespace ` +
    `cross join lateral unnest(i.indkey::int2[]) with ordinality as k(attnum, at) ` +
    `join pg_attribute as a on a.attrelid = c.oid and a.attnum = k.attnum ` +
    `where i.indisunique and i.indpred is null and i.indexprs is null and k.at <= i.indnkeyatts ` +
    `and n.nspname not in ('pg_catalog', 'information_schema') order by 1, 2, 4, 6`,
  duckdb:
    `select schema_name, table_name, constraint_type, constraint_index, unnest(constraint_column_names), ` +
    `generate_subscripts(constraint_column_names, 1) as at from duckdb_constraints() ` +
    `where database_name = current_database() and constraint_type in ('NOT NULL', 'PRIMARY KEY', 'UNIQUE') order by 1, 2, 4, 6`,
};
