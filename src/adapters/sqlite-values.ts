import { type LogicalType, logicalTypesOf } from '../manifest/column-types.ts';
import type { Column } from '../ports/database.ts';
import { plainInteger } from './plain-integer.ts';
import type { SqliteColumn } from './sqlite-library.ts';

/** A column, and how its values are read; see `QueryResult.rows`. */
export interface SqliteReader extends Column {
  readonly read: (value: unknown) => unknown;
}

/**
 * SQLite keeps whole numbers, numbers, texts and bytes. What a value means is what its column was declared as; a value
 * that is something else all the same is given as it is.
 */
export function sqliteColumn({ name, type }: SqliteColumn): SqliteReader {
  const logical = type === undefined ? undefined : declared(type);
  return { name, type: logical ?? 'text', read: (value) => readAs(logical, value) };
}

function declared(type: string): LogicalType | undefined {
  const word = type.toLowerCase().replace(/^unsigned /, '');
  // What CREATE TABLE … AS leaves of a type.
  if (word === 'num') return 'decimal';
  return logicalTypesOf(word)?.[0];
}

function readAs(type: LogicalType | undefined, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  if (typeof value === 'string') return readText(type, value);
  const number = typeof value === 'bigint' ? plainInteger(value) : value;
  if (type === 'boolean' && (number === 0 || number === 1)) return number === 1;
  return type === 'decimal' ? String(number) : number;
}

function readText(type: LogicalType | undefined, text: string): string {
  if (type !== 'timestamp' && type !== 'timestamptz') return text;
  const parts = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)(\.\d+)?(Z)?$/.exec(text);
  if (parts === null) return text;
  const [, date, time = '', fraction = '', zulu = ''] = parts;
  const whole = time.length === 5 ? `${time}:00` : time;
  if (type === 'timestamp') return `${date}T${whole}${fraction}${zulu}`;
  return `${date}T${whole}.${fraction.slice(1).padEnd(3, '0')}Z`;
}
