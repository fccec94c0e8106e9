import { isDebt } from '../check-standing-text.ts';
import { count, formatDuration } from '../human-time.ts';
import type { JobOutcome, JobRow } from '../job-rows.ts';
import { jobRows } from '../job-rows.ts';
import { code, escapeMarkdown, prose, tableHead, tableRow } from '../markdown-escape.ts';
import type { Page, Section } from '../page.ts';
import { blocks, moreNote } from '../page-parts.ts';

/** A table of the changed jobs and of those that ran after them. */
export function jobsSection(page: Page): Section {
  const rows = jobRows(page.report);
  const changed = page.report.plan?.changes.length ?? 0;
  const after = rows.length - changed;
  const title = `#### ${count(changed, 'changed job')}${after > 0 ? ` and ${after} after ${changed === 1 ? 'it' : 'them'}` : ''}`;
  const head = tableHead(['Result', 'Job', 'Team', 'Change', 'Steps', 'Checks', 'Time']);
  return {
    items: rows.map(rowText),
    frame: (shown, left) =>
      blocks(title, shown.length === 0 ? '' : [head, ...shown].join('\n'), moreNote(left, page)),
    rank: 3,
    share: 0.3,
  };
}

const outcomeWords: Readonly<Record<JobOutcome, string>> = {
  failed: '❌&nbsp;failed',
  broken: '❌&nbsp;has errors',
  cancelled: '🚫&nbsp;cancelled',
  removed: '🗑️&nbsp;removed',
  warned: '⚠️&nbsp;passed',
  skipped: '⏭️&nbsp;skipped',
  'not-run': '➖&nbsp;not run',
  succeeded: '✅&nbsp;passed',
  proven: '✅&nbsp;passed before',
};

function rowText(row: JobRow): string {
  const blame = row.errorClass === undefined ? '' : `<br>${row.errorClass} error`;
  const failing = row.run?.checks.filter(({ status }) => status !== 'passed') ?? [];
  const debts = failing.filter(isDebt).length;
  const warned = row.outcome === 'warned' ? `<br>${unbroken(count(failing.length - debts, 'warning'))}` : '';
  const waived = failing.filter(({ standing }) => standing === 'waived').length;
  const known = debts === waived ? '' : `<br>${unbroken(count(debts - waived, 'known failure'))}`;
  const debt = `${known}${waived === 0 ? '' : `<br>${unbroken(count(waived, 'waived failure'))}`}`;
  return tableRow([
    `${outcomeWords[row.outcome]}${blame}${warned}${debt}`,
    code(row.job),
    row.team === undefined ? '' : escapeMarkdown(row.team),
    changeText(row),
    partsText(row.run?.steps ?? [], 'succeeded'),
    partsText(row.run?.checks ?? [], 'passed'),
    row.run === undefined || row.run.status === 'skipped' ? '' : unbroken(formatDuration(row.run.durationMs)),
  ]);
}

function changeText({ change, run }: JobRow): string {
  const why = run?.status === 'skipped' && run.reason !== undefined ? `<br>${prose(run.reason, 200)}` : '';
  if (change === undefined) return `runs after${why}`;
  const from = change.from === undefined ? '' : ` from ${code(change.from)}`;
  const kind = change.kind === 'removed' ? '**removed**' : change.kind;
  return `${kind}${from}${change.reason === '' ? '' : `<br>${prose(change.reason, 200)}`}${why}`;
}

function partsText(parts: readonly { readonly status: string }[], good: string): string {
  if (parts.length === 0) return '';
  return unbroken(`${parts.filter(({ status }) => status === good).length} of ${parts.length}`);
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '&nbsp;');
}
