import type { LogicalType } from '../manifest/column-types.ts';

/** Reads the text form of a PostgreSQL type; see `QueryResult.rows`. All other types stay the text they are. */
export function parserOf(typeId: number): (text: string) => unknown {
  return parsers.get(typeId) ?? ((text) => text);
}

/** What the values of a type are; all without a form of their own are text. */
export function columnTypeOf(typeId: number): LogicalType {
  return columnTypes.get(typeId) ?? 'text';
}

// By the object ids that are fixed in PostgreSQL's catalogue.
const columnTypes: ReadonlyMap<number, LogicalType> = new Map<number, LogicalType>([
  [16 /* bool */, 'boolean'],
  [17 /* bytea */, 'bytes'],
  [20 /* int8 */, 'integer'],
  [21 /* int2 */, 'integer'],
  [23 /* int4 */, 'integer'],
  [26 /* oid */, 'integer'],
  [114 /* json */, 'json'],
  [700 /* float4 */, 'float'],
  [701 /* float8 */, 'float'],
  [1082 /* date */, 'date'],
  [1083 /* time */, 'time'],
  [1114 /* timestamp */, 'timestamp'],
  [1184 /* timestamptz */, 'timestamptz'],
  [1700 /* numeric */, 'decimal'],
  [3802 /* jsonb */, 'json'],
]);

type Parser = (text: string) => unknown;

// By the object ids that are fixed in PostgreSQL's catalogue.
const parsers: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  [16 /* bool */, (text) => text === 't'],
  [20 /* int8 */, integer],
  [21 /* int2 */, integer],
  [23 /* int4 */, integer],
  [26 /* oid */, integer],
  [700 /* float4 */, (text) => Number(text)],
  [701 /* float8 */, (text) => Number(text)],
  [1114 /* timestamp */, (text) => text.replace(' ', 'T')],
  [1184 /* timestamptz */, instant],
]);

function integer(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}

// As `datestyle = ISO` writes it: 2026-11-22 08:15:00.123456+02. Infinity and years BC stay as they are.
function instant(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?([+-]\d\d)(?::(\d\d))?(?::\d\d)?$/.exec(text);
  if (parts === null) return text;
  const [, date, time, fraction = '', hours, minutes = '00'] = parts;
  const at = new Date(`${date}T${time}${hours}:${minutes}`);
  if (Number.isNaN(at.getTime())) return text;
  return at.toISOString().replace('.000Z', `.${fraction.padEnd(3, '0')}Z`);
}
