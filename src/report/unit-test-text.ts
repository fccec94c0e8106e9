import type { UnitTestReport } from '../usecases/unit-tests/run-unit-tests.ts';
import type {
  DifferingRow,
  TableDifference,
  UnitTestResult,
  UnitTestStatus,
} from '../usecases/unit-tests/unit-test-result.ts';
import { failureLines } from './failure-text.ts';
import { count, formatDuration } from './human-time.ts';
import { oneLine } from './printable.ts';
import type { Style } from './style.ts';
import { renderTable } from './table.ts';

/** What the unit tests found, for a terminal: tests that did not pass with what differs, then the numbers. */
export function unitTestsText(report: UnitTestReport, style: Style): string {
  const told = report.tests
    .filter(({ status }) => status !== 'passed')
    .map((test) => unitTestText(test, style));
  return [...told, summaryLine(report, style)].join('\n\n');
}

/** `12 tests of 2 jobs in 85 ms: 11 passed, 1 failed`. */
export function unitTestSentence(report: UnitTestReport): string {
  const { tests, jobs, durationMs } = report;
  if (tests.length === 0) return 'no unit tests';
  const { passed, failed, cannotRun, notRun } = report;
  const parts = [
    `${passed} passed`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(cannotRun === 0 ? [] : [`${cannotRun} cannot run here`]),
    ...(notRun === 0 ? [] : [`${notRun} not run`]),
  ];
  return `${count(tests.length, 'test')} of ${count(jobs, 'job')} in ${formatDuration(durationMs)}: ${parts.join(', ')}`;
}

/** `✗ failed`, or whatever it is. */
export const statusWords: Readonly<Record<UnitTestStatus, string>> = {
  passed: '✓ passed',
  failed: '✗ failed',
  'cannot-run': '? cannot run here',
  'not-run': '– not run',
};

/** One line of a cell, so that null, empty text and blanks can be told apart. */
export function cellText(cell: string | null): string {
  if (cell === null) return 'null';
  return cell === '' || cell !== cell.trim() || cell === 'null' ? oneLine(`'${cell}'`) : oneLine(cell);
}

function summaryLine(report: UnitTestReport, style: Style): string {
  const { failed, cannotRun, notRun } = report;
  const colour = failed > 0 ? style.red : cannotRun + notRun > 0 ? style.yellow : style.green;
  return colour(unitTestSentence(report));
}

function unitTestText(test: UnitTestResult, style: Style): string {
  const colour = test.status === 'failed' ? style.red : style.yellow;
  const { job, name, file, line, failure, reason, statement, differences = [] } = test;
  return [
    `${colour(statusWords[test.status])}  ${style.bold(`${oneLine(job)} › ${oneLine(name)}`)}  ${style.dim(`${file}:${line}`)}`,
    ...(reason === undefined ? [] : [`    ${oneLine(reason)}`]),
    ...(statement === undefined ? [] : [style.dim(`    ${oneLine(statement)}`)]),
    ...(failure === undefined ? [] : failureLines(failure, '    ')),
    ...differences.flatMap((difference) => differenceLines(difference, style)),
  ].join('\n');
}

function differenceLines(difference: TableDifference, style: Style): string[] {
  const { table, file, line, problem } = difference;
  const place = file === undefined ? '' : `  ${style.dim(`${file}:${line ?? 1}`)}`;
  const head = `    ${style.bold(oneLine(table))}: ${problem === undefined ? differenceSentence(difference) : oneLine(problem)}${place}`;
  return [head, ...rowLines(difference, style).map((text) => `      ${text}`)];
}

/** `1 row differs, 1 missing, 2 unexpected; 3 as expected`. */
export function differenceSentence(difference: TableDifference): string {
  const { changed, missing, unexpected, matching, misplaced } = difference;
  if (misplaced !== undefined) return `the rows are right and their order is not, from row ${misplaced} on`;
  const parts = [
    ...(changed === 0 ? [] : [changed === 1 ? '1 row differs' : `${changed} rows differ`]),
    ...(missing === 0 ? [] : [`${missing} missing`]),
    ...(unexpected === 0 ? [] : [`${unexpected} unexpected`]),
  ];
  return `${parts.join(', ')}; ${matching} as expected`;
}

/** The header and rows of the table in which a difference is shown, expected above actual. */
export function differenceTable({ columns, rows }: TableDifference): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  return {
    header: ['', ...columns.map(oneLine), ''],
    rows: rows.flatMap((row) => linesOf(row, columns)),
  };
}

function linesOf(row: DifferingRow, columns: readonly string[]): string[][] {
  const { kind, expected = [], actual = [], differing = [] } = row;
  const line = (word: string, cells: readonly (string | null)[], remark = ''): string[] => [
    word,
    ...columns.map((_, at) => cellText(cells[at] ?? null)),
    remark,
  ];
  if (kind === 'missing') return [line('missing', expected)];
  if (kind === 'unexpected') return [line('unexpected', actual)];
  return [line('expected', expected), line('actual', actual, `← ${differing.map(oneLine).join(', ')}`)];
}

function rowLines(difference: TableDifference, style: Style): string[] {
  if (difference.rows.length === 0) return [];
  const { header, rows } = differenceTable(difference);
  const paint = (cell: string, column: number): string =>
    column === 0 ? wordColour(cell, style)(cell) : cell;
  const table = renderTable(header, rows, style, paint).split('\n');
  const { changed, missing, unexpected } = difference;
  const rest = changed + missing + unexpected - difference.rows.length;
  return rest === 0 ? table : [...table, style.dim(`… and ${count(rest, 'more row')}`)];
}

function wordColour(word: string, style: Style): (text: string) => string {
  return word === 'expected' || word === 'missing' ? style.green : style.red;
}
