import type { CoreEngine, EngineName } from '../../sql/dialect.ts';

/** A column of a table, as the catalogue has it. */
export interface TableColumn {
  readonly name: string;
  /** As the database writes it. */
  readonly type: string;
}

/** What can be done with the values of a type. */
export type Family = 'number' | 'text' | 'moment' | 'plain' | 'other';

/**
 * `moment`: dates and timestamps. `plain`: values that can be compared and hashed, but have no order or mean of use.
 * `other`: types that a database cannot compare, and nested ones: their text is compared.
 */
export function familyOf(type: string, engine: EngineName): Family {
  const name = type.toLowerCase();
  // Arrays, structs and maps.
  if (/[[{]|^(struct|map|union|list)\b/.test(name)) return 'other';
  const base = name.replace(/\s*\(.*?\)/, '');
  const known: Partial<Record<EngineName, ReadonlyMap<string, Family>>> = families;
  return known[engine]?.get(base) ?? 'other';
}

const shared: readonly (readonly [string, Family])[] = [
  ...[
    'smallint',
    'integer',
    'bigint',
    'double',
    'double precision',
    'real',
    'numeric',
    'decimal',
    'float',
  ].map((name) => [name, 'number'] as const),
  ...['text', 'character varying', 'varchar', 'character', 'bpchar', 'name'].map(
    (name) => [name, 'text'] as const,
  ),
  ...['date', 'timestamp', 'timestamp with time zone', 'timestamp without time zone'].map(
    (name) => [name, 'moment'] as const,
  ),
  ...['boolean', 'uuid', 'bytea', 'blob', 'interval', 'time', 'time without time zone', 'jsonb', 'oid'].map(
    (name) => [name, 'plain'] as const,
  ),
];

const families: Readonly<Record<CoreEngine, ReadonlyMap<string, Family>>> = {
  postgres: new Map(shared),
  duckdb: new Map([
    ...shared,
    ...['tinyint', 'hugeint', 'utinyint', 'usmallint', 'uinteger', 'ubigint', 'uhugeint'].map(
      (name) => [name, 'number'] as const,
    ),
    ...['timestamp_s', 'timestamp_ms', 'timestamp_ns'].map((name) => [name, 'moment'] as const),
  ]),
};

/** A name in quotes. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A column of both sides, with how its values are read so that they can be compared. */
export interface SharedColumn {
  readonly name: string;
  readonly family: Family;
  /** The value as SQL, behind an alias such as `x`. */
  readonly value: (alias: string) => string;
  /** Says it when the values are compared as text. */
  readonly note?: string;
}

/** Columns that both tables have, in the order of the new one. */
export function sharedColumns(
  before: readonly TableColumn[],
  after: readonly TableColumn[],
  engine: EngineName,
): SharedColumn[] {
  const known = new Map(before.map((column) => [column.name, column]));
  return after.flatMap((column) => {
    const old = known.get(column.name);
    return old === undefined ? [] : [sharedColumn(old, column, engine)];
  });
}

function sharedColumn(before: TableColumn, after: TableColumn, engine: EngineName): SharedColumn {
  const { name } = after;
  const family = familyOf(after.type, engine);
  const alike =
    familyOf(before.type, engine) === family && (family !== 'plain' || before.type === after.type);
  const quoted = quoteName(name);
  if (alike && family !== 'other') return { name, family, value: (alias) => `${alias}.${quoted}` };
  const value = (alias: string) => `cast(${alias}.${quoted} as text)`;
  const note = `${name} was ${before.type} and is ${after.type}: its values are compared as text.`;
  return { name, family: 'other', value, ...(alike ? {} : { note }) };
}
