import type { Position } from '../../diagnostic.ts';
import type { TestCell, TestRows } from '../../manifest/unit-test.ts';
import type { FileTree } from '../../ports/file-tree.ts';
import type { Place } from '../../run/run-failure.ts';
import { csvRows } from './csv-rows.ts';
import { TestProblem } from './test-problem.ts';

/** Rows of a test with all columns that any of them names. */
export interface RowSet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TestCell[])[];
  /** Values are text, whatever they mean: they come from CSV. */
  readonly isText: boolean;
  readonly place: (row: number) => Place;
}

/** More say nothing that fewer do not. */
const mostRows = 10_000;
const mostCharacters = 5_000_000;

/** The rows of a test, from where they are written. Rejects with `TestProblem`. */
export async function readRowSet(rows: TestRows, tree: FileTree): Promise<RowSet> {
  if (rows.form === 'inline') return fromObjects(rows.rows, rows.place);
  if (rows.form === 'csv') {
    const { file, line, column } = rows.origin;
    return fromCsv(rows.text, rows.origin, (at) => ({ file, line: line + at, column }));
  }
  const { path, origin } = rows;
  const text = (await tree.read([path])).get(path);
  if (text === undefined) throw new TestProblem(`There is no file ${path}.`, origin);
  if (text.length > mostCharacters) throw new TestProblem(`${path} is too large for a unit test.`, origin);
  if (/\.csv$/i.test(path)) return fromCsv(text, origin, (at) => ({ file: path, line: at + 1, column: 1 }));
  return fromJson(text, path, origin);
}

function fromObjects(
  objects: readonly Readonly<Record<string, TestCell>>[],
  place: (row: number) => Place,
): RowSet {
  const columns = [...new Set(objects.flatMap((row) => Object.keys(row)))];
  const rows = objects.map((row) =>
    columns.map((column) => (Object.hasOwn(row, column) ? (row[column] ?? null) : null)),
  );
  return { columns, rows, isText: false, place };
}

function fromCsv(text: string, origin: Position, placeOfLine: (line: number) => Place): RowSet {
  const read = csvRows(text);
  if (typeof read === 'string') throw new TestProblem(`The CSV cannot be read: ${read}.`, origin);
  const [head, ...lines] = read;
  if (head === undefined) throw new TestProblem('The CSV has no line with the names of columns.', origin);
  const columns = head.cells.map((name) => name ?? '');
  if (columns.includes('') || new Set(columns).size < columns.length) {
    throw new TestProblem('A column of the CSV has no name, or two have the same.', placeOfLine(head.line));
  }
  if (lines.length > mostRows) throw new TestProblem(`There are more than ${mostRows} rows.`, origin);
  for (const { cells, line } of lines) {
    if (cells.length === columns.length) continue;
    const message = `The line has ${cells.length} cells, and there are ${columns.length} columns.`;
    throw new TestProblem(message, placeOfLine(line));
  }
  const place = (row: number): Place => placeOfLine(lines[row]?.line ?? 0);
  return { columns, rows: lines.map(({ cells }) => cells), isText: true, place };
}

function fromJson(text: string, file: string, origin: Position): RowSet {
  const value = parseJson(text, file, origin);
  const isList = Array.isArray(value) && value.every((row) => isRow(row));
  if (!isList) {
    throw new TestProblem(
      `${file} is not a list of objects whose values are text, numbers, true, false or null.`,
      origin,
    );
  }
  if (value.length > mostRows) throw new TestProblem(`There are more than ${mostRows} rows.`, origin);
  return fromObjects(value, () => ({ file, line: 1, column: 1 }));
}

function parseJson(text: string, file: string, origin: Position): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TestProblem(`${file} is not JSON: ${why}`, origin, error);
  }
}

function isRow(value: unknown): value is Readonly<Record<string, TestCell>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (cell) => cell === null || ['string', 'number', 'boolean'].includes(typeof cell),
  );
}
