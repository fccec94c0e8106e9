/** A value as it is compared and shown. */
export interface Cell {
  /** Null: there is no value. */
  readonly text: string | null;
  /** Set for numbers. */
  readonly number?: number;
  /** It cannot be a value of its column, so it is like none. */
  readonly unfit?: true;
}

export type Row = readonly Cell[];

export interface RowComparison {
  /** By position in the rows that were expected. */
  readonly missing: readonly number[];
  /** By position in the rows that are there. */
  readonly unexpected: readonly number[];
  readonly changed: readonly ChangedRow[];
  readonly matching: number;
  /** The first pair of places with different rows, where the order counts and the rows are the same. */
  readonly misplaced?: number;
}

export interface ChangedRow {
  readonly expected: number;
  readonly actual: number;
  /** Positions of the columns that differ. */
  readonly columns: readonly number[];
}

export interface Comparing {
  /** How far apart the numbers of each column may be; absent: they must be the same. */
  readonly tolerance: (column: number, expected: number) => number | undefined;
  /** Positions of the columns that tell which row is which; absent: the rows that are most alike belong together. */
  readonly key?: readonly number[];
  readonly ordered: boolean;
}

/** More rows are not matched by likeness: it takes the square of them. */
const mostAlike = 300;

/** Compares rows as a multiset: equal rows first, then rows within the tolerance, then those that belong together. */
export function compareRows(expected: readonly Row[], actual: readonly Row[], how: Comparing): RowComparison {
  const same = (a: Row, b: Row): boolean => differing(a, b, how).length === 0;
  const left = matchEqual(expected, actual);
  const near = pairs(left, (a, b) => same(at(expected, a), at(actual, b)));
  const rest = without(left, near);
  const related =
    how.key === undefined ? mostLike(expected, actual, rest, how) : byKey(expected, actual, rest, how.key);
  const { expected: missing, actual: unexpected } = without(rest, related);
  const changed = related.map(([a, b]) => ({
    expected: a,
    actual: b,
    columns: differing(at(expected, a), at(actual, b), how),
  }));
  const matching = expected.length - missing.length - changed.length;
  const isSame = missing.length === 0 && unexpected.length === 0 && changed.length === 0;
  const misplaced =
    how.ordered && isSame ? expected.findIndex((row, index) => !same(row, at(actual, index))) : -1;
  return { missing, unexpected, changed, matching, ...(misplaced < 0 ? {} : { misplaced }) };
}

interface Left {
  readonly expected: readonly number[];
  readonly actual: readonly number[];
}

type Pair = readonly [expected: number, actual: number];

function at(rows: readonly Row[], index: number): Row {
  return rows[index] ?? [];
}

function differing(expected: Row, actual: Row, { tolerance }: Comparing): number[] {
  return expected.flatMap((cell, column) =>
    isSame(cell, actual[column], (n) => tolerance(column, n)) ? [] : [column],
  );
}

function isSame(a: Cell, b: Cell | undefined, tolerance: (expected: number) => number | undefined): boolean {
  if (b === undefined || a.unfit || b.unfit) return false;
  if (a.text === b.text) return true;
  if (a.number === undefined || b.number === undefined) return false;
  const most = tolerance(a.number);
  return most !== undefined && Math.abs(a.number - b.number) <= most;
}

function matchEqual(expected: readonly Row[], actual: readonly Row[]): Left {
  const byText = new Map<string, number[]>();
  for (const [index, row] of actual.entries()) {
    const text = textOf(row);
    const places = byText.get(text);
    if (places === undefined) byText.set(text, [index]);
    else places.push(index);
  }
  const taken = new Set<number>();
  const open: number[] = [];
  for (const [index, row] of expected.entries()) {
    const found = row.some((cell) => cell.unfit) ? undefined : byText.get(textOf(row))?.shift();
    if (found === undefined) open.push(index);
    else taken.add(found);
  }
  return { expected: open, actual: [...actual.keys()].filter((index) => !taken.has(index)) };
}

function textOf(row: Row): string {
  return JSON.stringify(row.map(({ text }) => text));
}

/** First come, first served. */
function pairs(left: Left, fits: (expected: number, actual: number) => boolean): Pair[] {
  if (left.expected.length > mostAlike || left.actual.length > mostAlike) return [];
  const free = new Set(left.actual);
  return left.expected.flatMap((a) => {
    const found = [...free].find((b) => fits(a, b));
    if (found === undefined) return [];
    free.delete(found);
    return [[a, found] as const];
  });
}

function byKey(expected: readonly Row[], actual: readonly Row[], left: Left, key: readonly number[]): Pair[] {
  const keyOf = (row: Row): string => JSON.stringify(key.map((column) => row[column]?.text ?? null));
  return pairs(left, (a, b) => keyOf(at(expected, a)) === keyOf(at(actual, b)));
}

/** Pairs with the most columns alike first, and at least half of them. */
function mostLike(expected: readonly Row[], actual: readonly Row[], left: Left, how: Comparing): Pair[] {
  if (left.expected.length > mostAlike || left.actual.length > mostAlike) return [];
  const scored = left.expected.flatMap((a) =>
    left.actual.map((b) => ({ a, b, apart: differing(at(expected, a), at(actual, b), how).length })),
  );
  const width = expected[0]?.length ?? 0;
  const near = scored
    .filter(({ apart }) => apart * 2 <= width)
    .sort((x, y) => x.apart - y.apart || x.a - y.a || x.b - y.b);
  const taken = { a: new Set<number>(), b: new Set<number>() };
  return near.flatMap(({ a, b }) => {
    if (taken.a.has(a) || taken.b.has(b)) return [];
    taken.a.add(a);
    taken.b.add(b);
    return [[a, b] as const];
  });
}

function without(left: Left, taken: readonly Pair[]): Left {
  const [expected, actual] = [new Set(taken.map(([a]) => a)), new Set(taken.map(([, b]) => b))];
  return {
    expected: left.expected.filter((index) => !expected.has(index)),
    actual: left.actual.filter((index) => !actual.has(index)),
  };
}
