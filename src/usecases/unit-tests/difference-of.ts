import type { Expectation } from '../../manifest/unit-test.ts';
import type { Place } from '../../run/run-failure.ts';
import type { Row, RowComparison } from './compare-rows.ts';
import type { DifferingRow, TableDifference } from './unit-test-result.ts';

/** Rows of each kind that are shown. */
const mostShown = 20;

interface Compared {
  readonly columns: readonly string[];
  readonly expected: readonly Row[];
  readonly actual: readonly Row[];
  readonly place: (row: number) => Place;
}

/** What a comparison found, as a result; undefined when there is no difference. */
export function differenceOf(
  { name, origin }: Expectation,
  comparison: RowComparison,
  compared: Compared,
): TableDifference | undefined {
  const { missing, unexpected, changed, matching, misplaced } = comparison;
  const differs = missing.length + unexpected.length + changed.length > 0;
  if (!differs && misplaced === undefined) return undefined;
  const rows = rowsOf(comparison, compared);
  const { file, line, column } = rows.find(({ place }) => place !== undefined)?.place ?? origin;
  return {
    table: name,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    columns: compared.columns,
    matching,
    missing: missing.length,
    unexpected: unexpected.length,
    changed: changed.length,
    rows,
    ...(misplaced === undefined ? {} : { misplaced: misplaced + 1 }),
  };
}

/** An expectation that could not be compared row by row. */
export function problemOf({ name, origin }: Expectation, problem: string): TableDifference {
  const { file, line, column } = origin;
  const none = { columns: [], matching: 0, missing: 0, unexpected: 0, changed: 0, rows: [] };
  return { table: name, file, line, column, problem, ...none };
}

/** Characters of a cell. */
const longestCell = 500;

function shortened(text: string | null): string | null {
  return text === null || text.length <= longestCell ? text : `${text.slice(0, longestCell)}…`;
}

function rowsOf({ missing, unexpected, changed }: RowComparison, compared: Compared): DifferingRow[] {
  const { columns, place } = compared;
  const texts = (row: Row | undefined): (string | null)[] => (row ?? []).map(({ text }) => shortened(text));
  const expected = (index: number) => texts(compared.expected[index]);
  const actual = (index: number) => texts(compared.actual[index]);
  return [
    ...changed.slice(0, mostShown).map(
      (pair): DifferingRow => ({
        kind: 'changed',
        expected: expected(pair.expected),
        actual: actual(pair.actual),
        differing: pair.columns.map((at) => columns[at] ?? ''),
        place: place(pair.expected),
      }),
    ),
    ...missing
      .slice(0, mostShown)
      .map((index): DifferingRow => ({ kind: 'missing', expected: expected(index), place: place(index) })),
    ...unexpected
      .slice(0, mostShown)
      .map((index): DifferingRow => ({ kind: 'unexpected', actual: actual(index) })),
  ];
}
