import type { BoundStatement } from '../ports/database.ts';
import type { Dialect, EngineName } from '../sql/dialect.ts';

/** A table in which we keep something of our own beside the team's data. All of its columns are texts that are never null. */
export interface StateTable {
  readonly name: string;
  /** Those that tell rows apart; short ones. */
  readonly key: readonly string[];
  readonly others: readonly string[];
}

/** How such a table is made and written on an engine. */
interface StateForm {
  /** Type of the columns of the key, where a text is too long for one. */
  readonly keyType?: string;
  /** A key that the engine sees to. */
  readonly keyed: boolean;
  /** Some of its connectors know no columns that must have a value. */
  readonly nullable?: true;
  /** How a row that exists is replaced by the statement that inserts one. */
  readonly replaces?: 'on conflict' | 'on duplicate key';
  readonly suffix?: (table: StateTable) => string;
}

const forms: Readonly<Partial<Record<EngineName, StateForm>>> = {
  duckdb: { keyed: true, replaces: 'on conflict' },
  postgres: { keyed: true, replaces: 'on conflict' },
  sqlite: { keyed: true, replaces: 'on conflict' },
  mysql: {
    keyed: true,
    keyType: 'varchar(191)',
    replaces: 'on duplicate key',
    suffix: () => ' engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin',
  },
  trino: { keyed: false, nullable: true },
  clickhouse: { keyed: false, suffix: ({ key }) => ` engine = MergeTree order by (${key.join(', ')})` },
};

/** Whether an error would end the transaction that asks, so that a table is looked up in the catalogue. */
export function hasCatalogue({ name }: Dialect): boolean {
  return name === 'duckdb' || name === 'postgres';
}

export function createText(table: StateTable, dialect: Dialect): string {
  const form: StateForm = forms[dialect.name] ?? { keyed: false };
  const { text } = dialect.columnTypes;
  const filled = form.nullable ? '' : ' not null';
  const columns = [
    ...table.key.map((name) => `${name} ${form.keyType ?? text}${filled}`),
    ...table.others.map((name) => `${name} ${text}${filled}`),
    ...(form.keyed ? [`primary key (${table.key.join(', ')})`] : []),
  ];
  return `create table ${table.name} (${columns.join(', ')})${form.suffix?.(table) ?? ''}`;
}

/** Writes one row, its key first; where the engine sees to the key, a row that exists makes it fail. */
export function insertRow(
  table: StateTable,
  values: readonly string[],
  dialect: Dialect,
): readonly BoundStatement[] {
  return [ownStatement(insertText(table), values, dialect)];
}

/** Writes one row instead of the one that has its key. */
export function replaceRow(
  table: StateTable,
  values: readonly string[],
  dialect: Dialect,
): readonly BoundStatement[] {
  const { key, others, name } = table;
  const replaces = forms[dialect.name]?.replaces;
  if (replaces === 'on conflict') {
    const changes = others.map((column) => `${column} = excluded.${column}`).join(', ');
    const text = `${insertText(table)} on conflict (${key.join(', ')}) do update set ${changes}`;
    return [ownStatement(text, values, dialect)];
  }
  if (replaces === 'on duplicate key') {
    const changes = others.map((column) => `${column} = values(${column})`).join(', ');
    return [ownStatement(`${insertText(table)} on duplicate key update ${changes}`, values, dialect)];
  }
  const same = key.map((column, at) => `${column} = $${at + 1}`).join(' and ');
  return [
    ownStatement(`delete from ${name} where ${same}`, values.slice(0, key.length), dialect),
    ...insertRow(table, values, dialect),
  ];
}

function insertText({ name, key, others }: StateTable): string {
  const columns = [...key, ...others];
  const places = columns.map((_, at) => `$${at + 1}`).join(', ');
  return `insert into ${name} (${columns.join(', ')}) values (${places})`;
}

/** A statement of ours with `$1`, `$2` … for its values, which become the engine's placeholders. */
export function ownStatement(text: string, values: readonly string[], dialect: Dialect): BoundStatement {
  const given: string[] = [];
  const placed = text.replaceAll(/\$(\d+)/g, (_, digits: string) => {
    given.push(values[Number(digits) - 1] ?? '');
    return dialect.placeholder(Number(digits));
  });
  return { text: placed, values: dialect.binds === 'once' ? values : given };
}
