import type { LogicalType } from '../manifest/column-types.ts';
import type { Column } from '../ports/database.ts';
import { plainInteger } from './plain-integer.ts';

/** What the server says about a column of a result. */
export interface MysqlField {
  readonly name: string;
  readonly columnType?: number | undefined;
  readonly columnLength?: number | undefined;
  readonly characterSet?: number | undefined;
  readonly extendedFormat?: string | undefined;
}

/** A column, and how the bytes of its values are read; see `QueryResult.rows`. */
export interface MysqlColumn extends Column {
  readonly read: (bytes: Buffer) => unknown;
}

export function mysqlColumn(field: MysqlField): MysqlColumn {
  const type = typeOf(field);
  return { name: field.name, type, read: field.columnType === bit ? bits : readers[type] };
}

const bit = 16;
/** Character set of what is bytes and no text. */
const binary = 63;

function typeOf({ columnType = 0, columnLength, characterSet, extendedFormat }: MysqlField): LogicalType {
  // BOOLEAN is another word for TINYINT(1), and this is all that is left of it.
  if (columnType === 1 && columnLength === 1) return 'boolean';
  if (extendedFormat === 'json') return 'json';
  const known = types.get(columnType);
  if (known !== undefined) return known;
  return characterSet === binary && columnType !== 6 ? 'bytes' : 'text';
}

// By the numbers of the protocol.
const types: ReadonlyMap<number, LogicalType> = new Map<number, LogicalType>([
  [0 /* decimal */, 'decimal'],
  [1 /* tinyint */, 'integer'],
  [2 /* smallint */, 'integer'],
  [3 /* int */, 'integer'],
  [4 /* float */, 'float'],
  [5 /* double */, 'float'],
  [7 /* timestamp */, 'timestamptz'],
  [8 /* bigint */, 'integer'],
  [9 /* mediumint */, 'integer'],
  [10 /* date */, 'date'],
  [11 /* time */, 'time'],
  [12 /* datetime */, 'timestamp'],
  [13 /* year */, 'integer'],
  [bit, 'integer'],
  [245 /* json */, 'json'],
  [246 /* decimal */, 'decimal'],
]);

const text = (bytes: Buffer): string => bytes.toString('utf8');
const ascii = (bytes: Buffer): string => bytes.toString('latin1');
const integer = (bytes: Buffer): number | bigint => {
  const number = Number(ascii(bytes));
  return Number.isSafeInteger(number) ? number : BigInt(ascii(bytes));
};
const bits = (bytes: Buffer): number | bigint => plainInteger(BigInt(`0x0${bytes.toString('hex')}`));

const readers: Readonly<Record<LogicalType, (bytes: Buffer) => unknown>> = {
  // Nothing keeps a TINYINT(1) from holding other numbers.
  boolean: (bytes) => ({ '0': false, '1': true })[ascii(bytes)] ?? integer(bytes),
  integer,
  float: (bytes) => Number(ascii(bytes)),
  decimal: ascii,
  text,
  json: text,
  date: ascii,
  time: ascii,
  timestamp: (bytes) => ascii(bytes).replace(' ', 'T'),
  timestamptz: instant,
  bytes: (bytes) => `\\x${bytes.toString('hex')}`,
};

/** The session's zone is UTC: `2026-11-22 08:15:00.123456`. */
function instant(bytes: Buffer): string {
  const [date = '', time = '', fraction = ''] = ascii(bytes).split(/[ .]/);
  return `${date}T${time}.${fraction.padEnd(3, '0')}Z`;
}
