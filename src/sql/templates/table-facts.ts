import { Obstacle } from '../../failure.ts';
import { didYouMean } from '../../manifest/did-you-mean.ts';

/** What the database says about a table or view. */
export interface TableFacts {
  /** As the input has it. */
  readonly name: string;
  /** As it is written in SQL. */
  readonly sql: string;
  readonly columns: readonly ColumnFacts[];
}

export interface ColumnFacts {
  /** As the database has it. */
  readonly name: string;
  /** As the engine writes it, for example `numeric(9,2)`. */
  readonly type: string;
  /** What people call it, when the name is our own. */
  readonly label?: string;
}

/** Name of a column, or of a temporary table, in SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The column of that name, in any case of letters when only one fits. */
export function findColumn({ columns }: TableFacts, name: string): ColumnFacts | undefined {
  const exact = columns.find((column) => column.name === name);
  if (exact !== undefined) return exact;
  const close = columns.filter((column) => column.name.toLowerCase() === name.toLowerCase());
  return close.length === 1 ? close[0] : undefined;
}

/** The column that an input names. Throws `Obstacle` `config` when the table does not have it. */
export function columnOf(table: TableFacts, name: string, input: string): ColumnFacts {
  const found = findColumn(table, name);
  if (found !== undefined) return found;
  const names = table.columns.map((column) => column.name);
  const close = didYouMean(name, names);
  throw new Obstacle('config', `\`${input}\`: the table ${table.name} has no column \`${name}\`.`, {
    hint: close === undefined ? `Its columns: ${names.join(', ')}.` : `Did you mean \`${close}\`?`,
  });
}

/**
 * A column for comparing: PostgreSQL has no equality for some types, and for shapes one that compares areas. Their
 * texts are compared instead.
 */
export function comparable(sql: string, { type }: ColumnFacts): string {
  return /^(json|xml|point|line|lseg|box|path|polygon|circle)(\[\])*$/.test(type)
    ? `cast(${sql} as text)`
    : sql;
}

/**
 * The type to cast incoming values to, so that they are compared as they will be stored. Without the length of texts:
 * a cast would cut what is too long, where storing it is an error.
 */
export function castType({ type }: ColumnFacts): string {
  const [, base, arrays = ''] =
    /^(character varying|character|bit varying|bit)\(\d+\)((?:\[\])*)$/.exec(type) ?? [];
  if (base === undefined) return type;
  const open = base === 'character' ? 'bpchar' : base === 'bit' ? 'bit varying' : base;
  return `${open}${arrays}`;
}
