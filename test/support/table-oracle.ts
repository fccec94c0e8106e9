import type { Comparison } from '../../src/quality/diff/table-pair.ts';

/** A row of a generated table; the first columns may be its key. */
export type Row = readonly (number | string | null)[];

/** What a comparison with a key must say, worked out row by row in memory. */
export interface ExpectedDiff {
  readonly status: 'same' | 'changed';
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Changed values by column, those with none left out. */
  readonly columns: Readonly<Record<string, number>>;
}

/** Pairs rows by the columns of the key; rows whose key is missing, or that another row of a side has, are not paired. */
export function expectedDiff(
  before: readonly Row[],
  after: readonly Row[],
  names: readonly string[],
  keyLength: number,
): ExpectedDiff {
  const repeated = new Set([...repeatedKeys(before, keyLength), ...repeatedKeys(after, keyLength)]);
  const paired = (rows: readonly Row[]) =>
    new Map(
      rows
        .map((row): [string | undefined, Row] => [keyOf(row, keyLength), row])
        .filter((entry): entry is [string, Row] => entry[0] !== undefined && !repeated.has(entry[0])),
    );
  const old = paired(before);
  const now = paired(after);
  const columns: Record<string, number> = {};
  let changed = 0;
  for (const [key, row] of now) {
    const was = old.get(key);
    if (was === undefined) continue;
    const different = names.filter((_, index) => !equal(row[index] ?? null, was[index] ?? null));
    if (different.length > 0) changed += 1;
    for (const name of different) columns[name] = (columns[name] ?? 0) + 1;
  }
  return {
    status: sameRows(before, after) ? 'same' : 'changed',
    added: [...now.keys()].filter((key) => !old.has(key)).length,
    removed: [...old.keys()].filter((key) => !now.has(key)).length,
    changed,
    columns,
  };
}

/** The same facts of what was measured. */
export function measuredDiff({ status, rows, columns }: Comparison): ExpectedDiff {
  const changed = columns.flatMap((column) =>
    column.changed === undefined ? [] : [[column.name, column.changed]],
  );
  return {
    status: status === 'same' ? 'same' : 'changed',
    added: rows.added ?? -1,
    removed: rows.removed ?? -1,
    changed: rows.changed ?? -1,
    columns: Object.fromEntries(changed) as Record<string, number>,
  };
}

/** What the profile of a column is. */
export function expectedProfile(rows: readonly Row[], index: number) {
  const filled = rows.map((row) => row[index] ?? null).filter((value) => value !== null);
  return { nulls: rows.length - filled.length, distinct: new Set(filled.map(canonical)).size };
}

/** Whether two lists hold the same rows equally often. */
export function sameRows(before: readonly Row[], after: readonly Row[]): boolean {
  const text = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row.map(canonical))).sort();
  return JSON.stringify(text(before)) === JSON.stringify(text(after));
}

function repeatedKeys(rows: readonly Row[], keyLength: number): string[] {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row, keyLength);
    if (key !== undefined) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return [...seen].filter(([, count]) => count > 1).map(([key]) => key);
}

function keyOf(row: Row, keyLength: number): string | undefined {
  const key = row.slice(0, keyLength);
  return key.includes(null) ? undefined : JSON.stringify(key.map(canonical));
}

function equal(one: Row[number], other: Row[number]): boolean {
  return canonical(one) === canonical(other);
}

// As both databases compare: NaN is NaN, and -0 is 0.
function canonical(value: Row[number]): string | null {
  if (typeof value === 'number') return `n${Object.is(value, -0) ? 0 : value}`;
  return value;
}
