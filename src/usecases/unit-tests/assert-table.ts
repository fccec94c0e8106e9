import { didYouMean } from '../../manifest/did-you-mean.ts';
import type { Expectation, TestCell } from '../../manifest/unit-test.ts';
import { DatabaseError, type Session } from '../../ports/database.ts';
import { quoteTable } from '../../quality/table-name.ts';
import type { Place } from '../../run/run-failure.ts';
import { similarTable } from '../../run/table-facts.ts';
import { dialectOf } from '../../sql/dialects.ts';
import { lineColumn } from '../../sql/line-column.ts';
import { stringLiteral } from '../../sql/literal.ts';
import type { Stage } from './arrange.ts';
import { type CellKind, cellKind, cellOf, expectedCell } from './cells.ts';
import { type Comparing, compareRows, type Row } from './compare-rows.ts';
import { differenceOf, problemOf } from './difference-of.ts';
import { type RowSet, readRowSet } from './row-set.ts';
import { TestProblem } from './test-problem.ts';
import type { TableDifference } from './unit-test-result.ts';

/** More rows than this are not what a unit test is for. */
const mostRows = 20_000;
const duckdb = dialectOf('duckdb');

/**
 * How a table differs from what is expected of it, or undefined when it does not. `key` are the columns that the job
 * declares. Rejects with `TestProblem` for an expectation that cannot be tried.
 */
export async function assertTable(
  expectation: Expectation,
  key: readonly string[] | undefined,
  stage: Stage,
): Promise<TableDifference | undefined> {
  const expected = await readRowSet(expectation.rows, stage.tree);
  const session = await stage.session(expectation.connection);
  const from = relationOf(expectation, stage);
  const found = await describe(expectation, from, session, stage);
  if (typeof found === 'string') return problemOf(expectation, found);
  const compared = chooseColumns(expectation, expected, found);
  if (typeof compared === 'string') return problemOf(expectation, compared);
  const text = `select ${compared.map(({ name }) => duckdb.quoteName(name)).join(', ')} from ${from}`;
  const { rows, truncated } = await session.query({ text, values: [] }, mostRows, stage.signal);
  if (truncated) return problemOf(expectation, `It has more than ${mostRows} rows.`);
  const actual = rows.map((row) => row.map((value, at) => cellOf(value, compared[at]?.kind ?? 'other')));
  const wanted = await readExpected(expected, compared, session, stage);
  const how = comparing(expectation, key, compared);
  const comparison = compareRows(wanted, actual, how);
  const columns = compared.map(({ name }) => name);
  const place = (row: number): Place => expected.place(row);
  return differenceOf(expectation, comparison, { columns, expected: wanted, actual, place });
}

interface FoundColumn {
  readonly name: string;
  readonly type: string;
}

interface ComparedColumn extends FoundColumn {
  readonly kind: CellKind;
  /** Position in the expected rows; -1 when they have none of it. */
  readonly from: number;
}

function relationOf({ name, query, origin }: Expectation, stage: Stage): string {
  // A comment at its end must not swallow the bracket.
  if (query !== undefined) return `(${query.sql.replace(/;\s*$/, '')}\n) as found`;
  const table = quoteTable(name, stage.values, duckdb);
  if ('problem' in table) throw new TestProblem(`${table.problem}.`, origin);
  return table.sql;
}

/** Columns with their types, or a sentence that says why there are none. */
async function describe(
  { name, query }: Expectation,
  from: string,
  session: Session,
  { signal }: Stage,
): Promise<readonly FoundColumn[] | string> {
  try {
    const text = `describe select * from ${from}`;
    const { rows } = await session.query({ text, values: [] }, 10_000, signal);
    return rows.map(([column, type]) => ({ name: String(column), type: String(type) }));
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    if (query !== undefined) throw queryProblem(query, error, from);
    if (!/^Catalog Error: Table with name/.test(error.message)) throw error;
    const close = await similarTable(session, name, signal);
    const hint = close === undefined ? '' : ` Did you mean ${close}?`;
    return `There is no table ${name} when the steps are done.${hint}`;
  }
}

function queryProblem(
  query: NonNullable<Expectation['query']>,
  error: DatabaseError,
  from: string,
): TestProblem {
  const { origin, sql } = query;
  const offset = (error.evidence.offset ?? 0) - `describe select * from (`.length;
  const { line, column } = lineColumn(sql, Math.max(0, Math.min(offset, from.length)));
  const place = { file: origin.file, line: origin.line + line - 1, column: origin.column + column - 1 };
  return new TestProblem(`The query cannot be run: ${error.message}`, place, error);
}

/** Columns of the table that are compared, or a sentence when those are not the ones that are expected. */
function chooseColumns(
  { ignore }: Expectation,
  { columns, rows }: RowSet,
  found: readonly FoundColumn[],
): readonly ComparedColumn[] | string {
  const names = found.map(({ name }) => name);
  const unknown = [...columns, ...ignore].find((name) => positionOf(name, names) < 0);
  if (unknown !== undefined) {
    const close = didYouMean(unknown, names);
    const hint = close === undefined ? ` Its columns are ${names.join(', ')}.` : ` Did you mean ${close}?`;
    return `It has no column ${unknown}.${hint}`;
  }
  const ignored = new Set(ignore.map((name) => positionOf(name, names)));
  const kept = found.filter((_, index) => !ignored.has(index));
  // Without rows there is nothing to compare but their number.
  const silent = rows.length === 0 ? [] : kept.filter(({ name }) => positionOf(name, columns) < 0);
  if (silent.length > 0) {
    const list = silent.map(({ name }) => name).join(', ');
    return `The expected rows say nothing about ${list}: add ${silent.length === 1 ? 'it' : 'them'}, or write \`ignore: [${list}]\`.`;
  }
  return kept.map(({ name, type }) => ({
    name,
    type,
    kind: cellKind(type),
    from: positionOf(name, columns),
  }));
}

// Case does not matter to the engine.
function positionOf(name: string, names: readonly string[]): number {
  const exact = names.indexOf(name);
  return exact < 0 ? names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) : exact;
}

/** The expected values, read by the database as the types of the columns. */
async function readExpected(
  { rows }: RowSet,
  columns: readonly ComparedColumn[],
  session: Session,
  { signal }: Stage,
): Promise<readonly Row[]> {
  if (rows.length === 0 || columns.length === 0) return [];
  const casts = columns.map(({ type }, at) => `try_cast(c${at} as ${type})`);
  const literal = (cell: TestCell): string =>
    cell === null ? 'null' : stringLiteral(String(cell), 'duckdb');
  const tuples = rows.map((row) => `(${columns.map(({ from }) => literal(row[from] ?? null)).join(', ')})`);
  const names = columns.map((_, at) => `c${at}`).join(', ');
  const text = `select ${casts.join(', ')} from (values ${tuples.join(', ')}) as expected(${names})`;
  const read = await session.query({ text, values: [] }, rows.length, signal);
  return rows.map((row, index) =>
    columns.map(({ from, kind }, at) => expectedCell(row[from] ?? null, read.rows[index]?.[at], kind)),
  );
}

function comparing(
  { tolerance, ordered, ...expectation }: Expectation,
  declared: readonly string[] | undefined,
  columns: readonly ComparedColumn[],
): Comparing {
  const names = columns.map(({ name }) => name);
  const key = (expectation.key ?? declared)?.map((name) => positionOf(name, names));
  return {
    tolerance: (column, expected) => {
      if (tolerance !== undefined) return tolerance;
      return columns[column]?.kind === 'float' ? Math.max(1, Math.abs(expected)) * 1e-9 : undefined;
    },
    // A key with an ignored column tells nothing.
    ...(key === undefined || key.some((at) => at < 0) ? {} : { key }),
    ordered,
  };
}
