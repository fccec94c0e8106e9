import type { Check, Threshold } from './check.ts';
import { parseDuration } from './duration.ts';
import type { DocumentPath, RawTableCheck } from './raw.ts';
import { noFailures, normaliseThreshold } from './threshold.ts';

/** What a check asserts, without what every check has. */
export type Assertion<C = Check> = C extends Check
  ? Omit<
      C,
      | 'id'
      | 'severity'
      | 'connection'
      | 'threshold'
      | 'origin'
      | 'sqlOrigin'
      | 'description'
      | 'samples'
      | 'timeoutMs'
      | 'block'
    >
  : never;

export interface Part {
  readonly assertion: Assertion;
  readonly threshold: Threshold;
  /** Of the check, when none is written. */
  readonly id: string;
  /** Where it is written, below its entry. */
  readonly path: DocumentPath;
  /** Where its SQL is written, below its entry. */
  readonly sqlPath?: DocumentPath;
}

/** The assertions of an entry about a table, in the order of the documentation. */
export function tableAssertions(raw: RawTableCheck): readonly Part[] {
  const { table, where } = raw;
  const on = { table, ...(where === undefined ? {} : { where }) };
  return [
    ...columnLists(raw, on),
    ...columnRules(raw, on),
    ...conditions(raw, on),
    ...wholeTable(raw, on),
  ].map((part) => ({
    ...part,
    id: [table, part.assertion.type, part.id].filter((text) => text !== '').join('.'),
  }));
}

type On = { readonly table: string; readonly where?: string };

function columnLists({ not_null: notNull, unique }: RawTableCheck, on: On): Part[] {
  const parts: Part[] = [];
  if (notNull !== undefined) {
    const { columns, threshold } = columnsOf(notNull);
    const path = ['not_null'];
    for (const column of columns) {
      parts.push({ assertion: { type: 'not_null', ...on, column }, threshold, id: column, path });
    }
  }
  if (unique !== undefined) {
    const { columns, threshold } = columnsOf(unique);
    const id = columns.join('-');
    parts.push({ assertion: { type: 'unique', ...on, columns }, threshold, id, path: ['unique'] });
  }
  return parts;
}

function columnRules(raw: RawTableCheck, on: On): Part[] {
  return [
    ...each(raw.accepted_values, 'accepted_values', ({ column, values }) => ({
      assertion: { type: 'accepted_values', ...on, column, values },
      id: column,
    })),
    ...each(raw.range, 'range', ({ column, min, max }) => ({
      assertion: {
        type: 'range',
        ...on,
        column,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      },
      id: column,
    })),
    ...each(raw.pattern, 'pattern', ({ column, regex }) => ({
      assertion: { type: 'pattern', ...on, column, regex },
      id: column,
    })),
    ...each(raw.relationships, 'relationships', ({ column, to, key }) => {
      const columns = [column].flat();
      const keys = key === undefined ? columns : [key].flat();
      return { assertion: { type: 'relationships', ...on, columns, to, keys }, id: columns.join('-') };
    }),
  ];
}

function conditions({ expression }: RawTableCheck, on: On): Part[] {
  return each(expression, 'expression', (condition, path) => {
    const isShort = typeof condition === 'string';
    return {
      assertion: { type: 'expression', ...on, sql: isShort ? condition : condition.sql },
      id: '',
      sqlPath: isShort ? path : [...path, 'sql'],
    };
  });
}

function wholeTable(raw: RawTableCheck, on: On): Part[] {
  const { row_count: rowCount, freshness, schema, compare } = raw;
  const parts: Part[] = [];
  const add = (assertion: Assertion, threshold: Threshold, id = ''): void => {
    parts.push({ assertion, threshold, id, path: [assertion.type] });
  };
  if (rowCount !== undefined) add({ type: 'row_count', ...on }, normaliseThreshold(rowCount));
  if (freshness !== undefined) {
    const { column, timezone = 'UTC' } = freshness;
    add({ type: 'freshness', ...on, column, timezone }, ageLimit(freshness), column);
  }
  if (schema !== undefined) add({ type: 'schema', table: on.table, ...expectedColumns(schema) }, noFailures);
  if (compare !== undefined) {
    const other = otherSide(compare);
    add({ type: 'compare', ...on, ...other }, normaliseThreshold(compare), sideName(other.other));
  }
  return parts;
}

/** What the other keys of `compare` say. */
export function otherSide(compare: NonNullable<RawTableCheck['compare']>) {
  const { with: table, sql = '', key = [], columns = [], ignore = [] } = compare;
  return { other: table === undefined ? { sql } : { table }, key, columns, ignore };
}

function sideName(other: { readonly table: string } | { readonly sql: string }): string {
  return 'table' in other ? other.table : 'query';
}

function ageLimit(raw: NonNullable<RawTableCheck['freshness']>): Threshold {
  const { mustBeLessThan, mustBeLessOrEqualTo } = raw;
  const operator = mustBeLessThan === undefined ? 'mustBeLessOrEqualTo' : 'mustBeLessThan';
  const limit = parseDuration(mustBeLessThan ?? mustBeLessOrEqualTo ?? '') ?? 0;
  return { operator, value: [limit], unit: 'ms' };
}

function expectedColumns(raw: NonNullable<RawTableCheck['schema']>) {
  const { columns, extra = 'allow', order = 'any' } = Array.isArray(raw) ? { columns: raw } : raw;
  const list = Array.isArray(columns)
    ? columns.map((name) => ({ name }))
    : Object.entries(columns).map(([name, type]) => ({ name, type }));
  return { columns: list, extra, order } as const;
}

type Own = Omit<Part, 'threshold' | 'path'>;

/** One part for each item of a key that may be written once or as a list. */
function each<T>(
  raw: T | readonly T[] | undefined,
  key: string,
  make: (item: T, path: DocumentPath) => Own,
): Part[] {
  if (raw === undefined) return [];
  const isList = Array.isArray(raw);
  const items: readonly T[] = isList ? raw : [raw as T];
  return items.map((item, index) => {
    const path = isList ? [key, index] : [key];
    const threshold = typeof item === 'object' && item !== null ? normaliseThreshold(item) : noFailures;
    return { ...make(item, path), threshold, path };
  });
}

function columnsOf(raw: NonNullable<RawTableCheck['unique']>): {
  columns: readonly string[];
  threshold: Threshold;
} {
  if (typeof raw === 'string') return { columns: [raw], threshold: noFailures };
  if (Array.isArray(raw)) return { columns: raw, threshold: noFailures };
  return { columns: raw.columns, threshold: normaliseThreshold(raw) };
}
