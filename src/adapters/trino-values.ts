import type { LogicalType } from '../manifest/column-types.ts';
import { binaryFraction, bytesOf, localTime, plainText, wholeNumber, zonedTime } from './service-values.ts';

/** What the values of a type of Trino are, and how they are read. */
export function trinoReader(type: string): {
  readonly type: LogicalType;
  readonly read: (value: unknown) => unknown;
} {
  const bare = type.toLowerCase().replace(/\([\d\s,]*\)/, '');
  return readers.get(bare) ?? { type: 'text', read: plainText };
}

const integer = { type: 'integer', read: wholeNumber } as const;
const float = { type: 'float', read: binaryFraction } as const;

const readers = new Map<string, { readonly type: LogicalType; readonly read: (value: unknown) => unknown }>([
  ['boolean', { type: 'boolean', read: (value) => value === true }],
  ...['tinyint', 'smallint', 'integer', 'bigint'].map((name) => [name, integer] as const),
  ...['real', 'double'].map((name) => [name, float] as const),
  ['decimal', { type: 'decimal', read: plainText }],
  ['date', { type: 'date', read: plainText }],
  ['time', { type: 'time', read: plainText }],
  ['timestamp', { type: 'timestamp', read: localTime }],
  ['timestamp with time zone', { type: 'timestamptz', read: zonedTime }],
  ['varbinary', { type: 'bytes', read: bytesOf }],
  ['json', { type: 'json', read: plainText }],
]);
