import type {
  TableDifference,
  UnitTestResult,
  UnitTestStatus,
} from '../../usecases/unit-tests/unit-test-result.ts';
import { formatDuration } from '../human-time.ts';
import { code, escapeMarkdown, markdownTable, prose } from '../markdown-escape.ts';
import { placeLink } from '../markdown-link.ts';
import type { Page, Section } from '../page.ts';
import { blocks, moreNote } from '../page-parts.ts';
import type { ReportedTests } from '../report.ts';
import { cellText, differenceSentence } from '../unit-test-text.ts';

/** Unit tests of the changed jobs: how many passed, and each that did not with the rows that differ. */
export function unitTestsSection(page: Page): Section {
  const { tests } = page.report;
  const items = (tests?.tests ?? []).toSorted(byStatus).map((test) => testBlock(test, page));
  return {
    items: items.length === 0 && tests !== undefined && totalOf(tests) > 0 ? [''] : items,
    frame: (shown, left) =>
      tests === undefined ? '' : blocks(`#### ${titleOf(tests)}`, ...shown, moreNote(left, page, 'tests')),
    rank: 3,
    share: 0.2,
  };
}

/** The same as a part of a job summary that is about nothing else. */
export function unitTestsMarkdown(tests: ReportedTests): string {
  const blocksOf = tests.tests.toSorted(byStatus).map((test) => testBlock(test));
  return blocks(`#### ${titleOf(tests)}`, ...blocksOf);
}

const weight: Readonly<Record<UnitTestStatus, number>> = {
  failed: 0,
  'cannot-run': 1,
  'not-run': 2,
  passed: 3,
};

const words: Readonly<Record<UnitTestStatus, string>> = {
  failed: '❌ failed',
  'cannot-run': '❔ cannot run here',
  'not-run': '➖ not run',
  passed: '✅ passed',
};

function byStatus(a: UnitTestResult, b: UnitTestResult): number {
  return weight[a.status] - weight[b.status];
}

function totalOf({ passed, failed, cannotRun, notRun }: ReportedTests): number {
  return passed + failed + cannotRun + notRun;
}

function titleOf(tests: ReportedTests): string {
  const { passed, failed, cannotRun, notRun, durationMs } = tests;
  const others = [
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(cannotRun === 0 ? [] : [`${cannotRun} cannot run here`]),
    ...(notRun === 0 ? [] : [`${notRun} not run`]),
  ];
  const all = totalOf(tests);
  const count = others.length === 0 ? `${passed} passed` : `${passed} of ${all} passed, ${others.join(', ')}`;
  return `🧪 Unit tests: ${count} in ${formatDuration(durationMs)}`;
}

function testBlock(test: UnitTestResult, page?: Page): string {
  const { job, name, file, line, column, status, failure, reason, statement, differences = [] } = test;
  const place = page === undefined ? code(`${file}:${line}`) : placeLink({ file, line, column }, page);
  return blocks(
    `${words[status]} ${code(job)} › **${escapeMarkdown(name)}** · ${place}`,
    reason === undefined ? '' : prose(reason),
    statement === undefined ? '' : code(statement),
    failure === undefined ? '' : prose(failure.message),
    ...differences.map((difference) => differenceBlock(difference, page?.full ?? true)),
  );
}

/** Rows and columns of a difference that a comment shows. */
const mostRows = 6;
const mostColumns = 12;

function differenceBlock(difference: TableDifference, full: boolean): string {
  const { table, problem, columns, rows } = difference;
  const head = `${code(table)}: ${prose(problem ?? differenceSentence(difference))}`;
  const wide = full ? columns.length : mostColumns;
  const cells = rows.slice(0, full ? rows.length : mostRows).flatMap((row) => linesOf(row, columns, wide));
  if (cells.length === 0) return head;
  const header = ['', ...columns.slice(0, wide).map(code)];
  return blocks(head, markdownTable(header, cells));
}

function linesOf(row: TableDifference['rows'][number], columns: readonly string[], wide: number): string[][] {
  const { kind, expected = [], actual = [], differing = [] } = row;
  const line = (word: string, cells: readonly (string | null)[]): string[] => [
    word,
    ...columns.slice(0, wide).map((name, at) => {
      const text = escapeMarkdown(cellText(cells[at] ?? null));
      return differing.includes(name) ? `**${text}**` : text;
    }),
  ];
  if (kind === 'missing') return [line('missing', expected)];
  if (kind === 'unexpected') return [line('unexpected', actual)];
  return [line('expected', expected), line('actual', actual)];
}
