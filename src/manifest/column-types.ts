/** What a value of a column is, whatever the engine calls its type. */
export type LogicalType =
  | 'boolean'
  | 'integer'
  | 'float'
  | 'decimal'
  | 'text'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'timestamptz'
  | 'bytes'
  | 'json';

/**
 * The logical types that a word for a type stands for: one of our own, or one that databases use, with or without
 * a length such as `varchar(20)`. Undefined for a word that is neither.
 */
export function logicalTypesOf(word: string): readonly LogicalType[] | undefined {
  const plain = word
    .toLowerCase()
    .replace(/\s*\([\d\s,]*\)/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return Object.hasOwn(meanings, plain) ? meanings[plain] : undefined;
}

/** All words, for proposals. */
export function typeWords(): readonly string[] {
  return Object.keys(meanings);
}

const words: Readonly<Record<LogicalType, string>> = {
  boolean: 'boolean bool',
  integer:
    'integer int bigint smallint tinyint hugeint int2 int4 int8 int16 int32 int64 uinteger ubigint usmallint utinyint uhugeint serial bigserial long',
  float: 'float double real float4 float8 float32 float64',
  decimal: 'decimal numeric',
  text: 'text string varchar char bpchar nvarchar uuid enum',
  date: 'date',
  time: 'time',
  timestamp: 'timestamp',
  timestamptz: 'timestamptz',
  bytes: 'bytes bytea blob binary varbinary',
  json: 'json jsonb',
};

const several: Readonly<Record<string, readonly LogicalType[]>> = {
  number: ['integer', 'decimal', 'float'],
  datetime: ['timestamp', 'timestamptz'],
  'double precision': ['float'],
  'character varying': ['text'],
  'timestamp with time zone': ['timestamptz'],
  'timestamp without time zone': ['timestamp'],
};

const meanings: Readonly<Record<string, readonly LogicalType[]>> = {
  ...Object.fromEntries(
    Object.entries(words).flatMap(([type, list]) =>
      list.split(' ').map((word) => [word, [type as LogicalType]] as const),
    ),
  ),
  ...several,
};
