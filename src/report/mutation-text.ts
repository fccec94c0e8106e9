import type { MutationResult } from '../quality/mutate/mutation.ts';
import type { MutatedTable, MutationReport } from '../usecases/mutate/mutation-report.ts';
import { count, formatDuration } from './human-time.ts';
import { oneLine, printable } from './printable.ts';
import type { Style } from './style.ts';
import { renderTable } from './table.ts';

/** What `datajob check JOB --mutate` found: every mutation with who noticed it, then the checks to add. */
export function mutationText(report: MutationReport, style: Style): string {
  const { job, noticed, unnoticed, notTried, environment, durationMs, failing, notes } = report;
  const tried = noticed + unnoticed;
  const colour = unnoticed === 0 ? style.green : style.yellow;
  const left = notTried === 0 ? '' : `, ${notTried} not tried`;
  return [
    ...report.tables.map((table) => tableText(table, style)),
    ...remedies(report.tables, style),
    ...(failing.length === 0
      ? []
      : [`Not passed before anything was changed: ${failing.map(({ id }) => oneLine(id)).join(', ')}`]),
    ...notes.map(oneLine),
    `${style.bold(oneLine(job))}: ${colour(`${noticed} of ${count(tried, 'mutation')} noticed${left}`)} in ${formatDuration(durationMs)} (a copy of ${environment}, seed ${oneLine(report.seed)})`,
  ].join('\n');
}

const words: Readonly<Record<MutationResult['status'], string>> = {
  noticed: '✓ noticed',
  unnoticed: '✗ unnoticed',
  'not-tried': '– not tried',
};

function tableText({ table, rows, mutations, reason }: MutatedTable, style: Style): string {
  const head = `${style.bold(oneLine(table))} (${count(rows, 'row')})`;
  if (mutations.length === 0)
    return `${head}: not tried${reason === undefined ? '' : `, ${oneLine(reason)}`}`;
  const cells = mutations.map(({ status, what, by, reason: why }) => [
    words[status],
    oneLine(what),
    by === undefined ? oneLine(why ?? '') : by.slice(0, 3).map(oneLine).join(', '),
  ]);
  const paint = (cell: string, column: number): string => (column === 0 ? painted(cell, style) : cell);
  const lines = renderTable(['', 'What was done', 'By'], cells, style, paint).split('\n');
  return [head, ...lines.map((line) => `  ${line}`)].join('\n');
}

function painted(word: string, style: Style): string {
  if (word === words.noticed) return style.green(word);
  return word === words.unnoticed ? style.red(word) : style.dim(word);
}

function remedies(tables: readonly MutatedTable[], style: Style): string[] {
  const entries = tables.flatMap(({ remedy }) => remedy ?? []);
  if (entries.length === 0) return [];
  const title = style.bold('These checks pass now and would notice it. Paste what must hold below `checks:`');
  return [title, printable(entries.join('\n'))];
}
