import { DatabaseError, type Session } from '../../ports/database.ts';
import type { EngineName } from '../../sql/dialect.ts';
import { dialectOf } from '../../sql/dialects.ts';
import { quoteName, type TableColumn } from './column.ts';

/** A table or view of a database. */
export interface Relation {
  readonly schema: string;
  readonly name: string;
  readonly kind: 'table' | 'view';
  /** About; 0 for views. */
  readonly bytes: number;
  readonly columns: readonly TableColumn[];
}

export interface Catalogue {
  /** Without those of the system and our own. */
  readonly relations: readonly Relation[];
  /** Partitions by `schema.name` in quotes, with the table that they are a part of. */
  readonly partitions: ReadonlyMap<string, string>;
  /** Schemas in which names without one are looked up. */
  readonly path: readonly string[];
}

/** Schema for what we keep beside the tables of a copy. */
export const keptSchema = 'datajob_before';

/** Tables of a copy beyond this many are not looked at. */
const mostRelations = 10_000;
const mostColumns = 500_000;

/** What tables and views there are. Rejects with `DatabaseError`. */
export async function readCatalogue(
  session: Pick<Session, 'query'>,
  engine: EngineName,
  signal: AbortSignal,
): Promise<Catalogue> {
  const ask = async (text: string, most: number) =>
    (await session.query({ text, values: [] }, most, signal)).rows;
  const queries = catalogueQueries[engine];
  if (queries === undefined) throw noCatalogue(engine);
  const path = (await ask(queries.path, 100)).map(([schema]) => String(schema));
  const columns = new Map<string, TableColumn[]>();
  for (const [schema, table, name, type] of await ask(queries.columns, mostColumns)) {
    const key = fullName({ schema: String(schema), name: String(table) });
    const list = columns.get(key) ?? [];
    if (list.length === 0) columns.set(key, list);
    list.push({ name: String(name), type: String(type) });
  }
  const partitions = new Map<string, string>();
  const relations: Relation[] = [];
  for (const [schema, name, kind, bytes, rootSchema, rootName] of await ask(
    queries.relations,
    mostRelations,
  )) {
    const found = { schema: String(schema), name: String(name) };
    if (isOurs(found)) continue;
    if (rootName !== null) {
      partitions.set(fullName(found), fullName({ schema: String(rootSchema), name: String(rootName) }));
      continue;
    }
    relations.push({
      ...found,
      kind: kind === 'view' ? 'view' : 'table',
      bytes: Number(bytes),
      columns: columns.get(fullName(found)) ?? [],
    });
  }
  return { relations, partitions, path };
}

function noCatalogue(engine: EngineName): DatabaseError {
  return new DatabaseError(
    `What tables there are is known on DuckDB and PostgreSQL only, not on ${dialectOf(engine).title}: no data diff, no search for stray writes, no contract from a table.`,
    { engine },
    undefined,
  );
}

/** `"schema"."name"`. */
export function fullName({ schema, name }: Pick<Relation, 'schema' | 'name'>): string {
  return `${quoteName(schema)}.${quoteName(name)}`;
}

/** As people read it; the schema in which names are looked up first is left off. */
export function shownName(
  { schema, name }: Pick<Relation, 'schema' | 'name'>,
  path: readonly string[],
): string {
  return schema === path[0] ? name : `${schema}.${name}`;
}

/** The relation that a name means; parts in quotes, as `quoteTable` gives it. */
export function findRelation(sql: string, catalogue: Catalogue, engine: EngineName): Relation | undefined {
  const parts = [...sql.matchAll(/"((?:[^"]|"")*)"/g)].map(([, part = '']) => part.replaceAll('""', '"'));
  const name = parts.at(-1);
  if (name === undefined) return undefined;
  const same = (one: string, other: string) =>
    one === other || (engine === 'duckdb' && one.toLowerCase() === other.toLowerCase());
  const schema = parts.at(-2);
  if (schema !== undefined)
    return findIn(catalogue, (one) => same(one.schema, schema) && same(one.name, name));
  for (const searched of catalogue.path) {
    const found = findIn(catalogue, (one) => same(one.schema, searched) && same(one.name, name));
    if (found !== undefined) return found;
  }
  // Where SQL itself says in which schema to look.
  return findIn(catalogue, (one) => same(one.name, name));
}

type Matches = (one: Pick<Relation, 'schema' | 'name'>) => boolean;

function findIn({ relations, partitions }: Catalogue, matches: Matches): Relation | undefined {
  const found = relations.find(matches);
  if (found !== undefined) return found;
  for (const [part, root] of partitions) {
    const [schema = '', name = ''] = [...part.matchAll(/"((?:[^"]|"")*)"/g)].map(([, one = '']) =>
      one.replaceAll('""', '"'),
    );
    if (matches({ schema, name })) return relations.find((one) => fullName(one) === root);
  }
  return undefined;
}

function isOurs({ schema, name }: Pick<Relation, 'schema' | 'name'>): boolean {
  return schema === keptSchema || name.toLowerCase().startsWith('datajob_');
}

interface CatalogueQueries {
  readonly relations: string;
  readonly columns: string;
  readonly path: string;
}

const postgresSchemas = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_(toast_)?temp_'`;

const catalogueQueries: Readonly<Partial<Record<EngineName, CatalogueQueries>>> = {
  postgres: {
    relations:
      `select n.nspname, c.relname, case c.relkind when 'v' then 'view' else 'table' end, ` +
      `coalesce((select sum(pg_table_size(p.relid)) from pg_partition_tree(c.oid) as p), pg_table_size(c.oid))::bigint, rn.nspname, rc.relname ` +
      `from pg_class as c join pg_namespace as n on n.oid = c.relnamespace ` +
      `left join pg_class as rc on c.relispartition and rc.oid = pg_partition_root(c.oid) ` +
      `left join pg_namespace as rn on rn.oid = rc.relnamespace ` +
      `where c.relkind in ('r', 'p', 'm', 'v') and ${postgresSchemas} order by n.nspname, c.relname`,
    columns:
      `select n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod) from pg_attribute as a ` +
      `join pg_class as c on c.oid = a.attrelid join pg_namespace as n on n.oid = c.relnamespace ` +
      `where c.relkind in ('r', 'p', 'm', 'v') and not c.relispartition and a.attnum > 0 and not a.attisdropped ` +
      `and ${postgresSchemas} order by c.oid, a.attnum`,
    path: 'select s from unnest(current_schemas(false)) as s',
  },
  duckdb: {
    relations:
      `select schema_name, table_name, 'table', estimated_size * column_count * 8, null, null from duckdb_tables() ` +
      `where database_name = current_database() and not internal and not temporary ` +
      `union all select schema_name, view_name, 'view', 0, null, null from duckdb_views() ` +
      `where database_name = current_database() and not internal and not temporary order by 1, 2`,
    columns:
      `select schema_name, table_name, column_name, data_type from duckdb_columns() ` +
      `where database_name = current_database() and not internal order by schema_name, table_name, column_index`,
    path: 'select current_schema()',
  },
};
