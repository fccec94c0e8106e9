import type { LogicalType } from '../manifest/column-types.ts';
import { at, textAt } from './service-errors.ts';
import type { ServiceColumn } from './service-page.ts';
import { binaryFraction, bytesOf, instantFrom, localTime, plainText, wholeNumber } from './service-values.ts';

export interface BigqueryColumn extends ServiceColumn {
  readonly read: (value: unknown) => unknown;
}

/** A field of a schema; its values come as texts. */
export function bigqueryColumn(field: unknown): BigqueryColumn {
  const name = textAt(field, 'name');
  const kind = textAt(field, 'type').toUpperCase();
  const { type, sqlType = kind.toLowerCase(), read = plainText } = kinds[kind] ?? { type: 'text' };
  if (textAt(field, 'mode') === 'REPEATED' || nested.has(kind)) {
    return { name, type: 'text', sqlType, read: (value) => JSON.stringify(plainValue(value, field)) };
  }
  return { name, type, sqlType, read };
}

interface Kind {
  readonly type: LogicalType;
  readonly sqlType?: string;
  readonly read?: (value: unknown) => unknown;
}

const nested = new Set(['RECORD', 'STRUCT']);
const integer: Kind = { type: 'integer', sqlType: 'int64', read: wholeNumber };
const float: Kind = { type: 'float', sqlType: 'float64', read: binaryFraction };
const truth: Kind = { type: 'boolean', sqlType: 'bool', read: (value) => value === 'true' };

const kinds: Readonly<Record<string, Kind>> = {
  INTEGER: integer,
  INT64: integer,
  FLOAT: float,
  FLOAT64: float,
  BOOLEAN: truth,
  BOOL: truth,
  NUMERIC: { type: 'decimal' },
  BIGNUMERIC: { type: 'decimal' },
  STRING: { type: 'text' },
  BYTES: { type: 'bytes', read: bytesOf },
  DATE: { type: 'date' },
  TIME: { type: 'time' },
  DATETIME: { type: 'timestamp', read: localTime },
  TIMESTAMP: { type: 'timestamptz', read: instant },
  JSON: { type: 'json' },
};

/** Microseconds since 1970. */
function instant(value: unknown): string {
  const micros = BigInt(String(value));
  const below = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  return instantFrom(Number((micros - below) / 1_000_000n), String(below).padStart(6, '0'));
}

/** `{ f: [{ v: … }] }` as an object, and what is repeated as a list. */
function plainValue(value: unknown, field: unknown): unknown {
  if (Array.isArray(value))
    return value.map((item) => plainValue(at(item, 'v'), { ...Object(field), mode: '' }));
  if (value === null || !nested.has(textAt(field, 'type').toUpperCase())) return value;
  const fields = at(field, 'fields');
  const entries = (Array.isArray(fields) ? fields : []).map((inner, index) => [
    textAt(inner, 'name'),
    plainValue(at(value, 'f', index, 'v'), inner),
  ]);
  return Object.fromEntries(entries);
}
