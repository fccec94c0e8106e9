import type { ColumnDiff, Moved, TableDiff } from '../../quality/diff/table-diff.ts';
import { count } from '../human-time.ts';
import { code, escapeMarkdown, prose, tableHead, tableRow } from '../markdown-escape.ts';
import type { Page, Section } from '../page.ts';
import { blocks, fold, moreNote } from '../page-parts.ts';
import { rowsSentence, schemaWords } from '../table-diff-text.ts';

/** What the jobs did to the data: in a comment one small table per table, in the job summary all columns. */
export function dataSection(page: Page): Section {
  const diff = page.report.stage?.diff ?? [];
  const items = diff
    .toSorted((a, b) => weight[a.status] - weight[b.status])
    .map((one) => tableBlock(one, page));
  const moved = diff.filter(({ status }) => status !== 'same').length;
  const title = `📊 Data: ${moved} of ${count(diff.length, 'table')} changed against staging`;
  return {
    items,
    frame: (shown, left) => {
      const more = blocks(moreNote(left, page, 'tables'), failedNote(page));
      return page.full || (moved > 0 && moved <= mostOpen)
        ? blocks(`#### ${title}`, ...shown, more)
        : fold(title, ...shown, more);
    },
    rank: 4,
    share: 0.2,
  };
}

function failedNote({ report }: Page): string {
  const failed = (report.stage?.runs ?? []).filter(({ status }) => status === 'failed').map(({ job }) => job);
  if (failed.length === 0) return '';
  const names = failed.slice(0, mostOpen).map(code).join(', ');
  const rest = failed.length > mostOpen ? ` and ${failed.length - mostOpen} more` : '';
  return `<sub>Not compared, because the run failed: the tables of ${names}${rest}.</sub>`;
}

const weight: Readonly<Record<TableDiff['status'], number>> = {
  removed: 0,
  changed: 1,
  unknown: 2,
  added: 3,
  same: 4,
};
const symbols: Readonly<Record<TableDiff['status'], string>> = {
  removed: '🗑️',
  changed: '✏️',
  unknown: '❔',
  added: '🆕',
  same: '=',
};

/** Changed tables that a comment shows openly. */
const mostOpen = 3;

/** Columns of one table that a comment shows. */
const mostColumns = 12;

function tableBlock(diff: TableDiff, page: Page): string {
  const { table, job, status, columns, notes } = diff;
  const head = `${symbols[status]} ${code(table)} by ${code(job)}: **${status}**, ${escapeMarkdown(rowsSentence(diff))}`;
  const shown = page.full ? columns : columns.slice(0, mostColumns);
  const rows = shown.map(columnRow);
  const schema = schemaWords(diff.schema).map((words) => `- ${prose(words)}`);
  const told = (page.full ? notes : notes.slice(0, 3)).map((note) => `<sub>${escapeMarkdown(note)}</sub>`);
  return blocks(
    head,
    schema.slice(0, page.full ? schema.length : mostColumns).join('\n'),
    rows.length === 0 ? '' : tableOf(rows),
    moreNote(columns.length - shown.length, page, 'columns'),
    told.join('<br>\n'),
  );
}

/** Without the measures of which nothing moved in any column. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const told = header.map((_, at) => at === 0 || rows.some((row) => row[at] !== ''));
  const kept = (row: readonly string[]): string[] => row.filter((_, at) => told[at]);
  return [tableHead(kept(header)), ...rows.map((row) => tableRow(kept(row)))].join('\n');
}

const header = ['Column', 'Changed values', 'Nulls', 'Different values', 'Least', 'Greatest', 'Mean'];

function columnRow({ name, changed, nulls, distinct, min, max, mean }: ColumnDiff): string[] {
  const about = distinct?.approximate ? '≈' : '';
  return [
    code(name),
    changed === undefined ? '' : String(changed),
    movedText(nulls),
    distinct === undefined ? '' : about + movedText(distinct),
    movedText(min),
    movedText(max),
    movedText(mean),
  ];
}

function movedText(moved: Moved<number | string | null> | undefined): string {
  if (moved === undefined) return '';
  const text = (value: number | string | null) =>
    value === null ? '—' : value === '' ? '(empty)' : escapeMarkdown(String(value));
  return `${text(moved.before)} → ${text(moved.after)}`;
}
