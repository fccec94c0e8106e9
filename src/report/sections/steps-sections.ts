import type { CheckResult, RunStatus } from '../../run/result.ts';
import { isDebt, standingText } from '../check-standing-text.ts';
import { count, formatDuration } from '../human-time.ts';
import { code, prose, tableHead, tableRow } from '../markdown-escape.ts';
import type { Page, Section } from '../page.ts';
import { blocks, fold, moreNote } from '../page-parts.ts';

/** Every step of every run; for the job summary. */
export function stepsSection(page: Page): Section {
  const runs = page.report.stage?.runs ?? [];
  const items = runs.flatMap((run) =>
    run.steps.map((step) =>
      tableRow([
        code(run.job),
        code(step.name),
        step.kind,
        stepWords[step.status],
        step.rows === undefined ? '' : String(step.rows),
        step.attempts > 1 ? String(step.attempts) : '',
        step.status === 'skipped' ? '' : formatDuration(step.durationMs),
      ]),
    ),
  );
  const head = tableHead(['Job', 'Step', 'Kind', 'Result', 'Rows', 'Attempts', 'Time']);
  return tableSection(`⚙️ ${count(items.length, 'step')}`, head, items, page);
}

/** Every check of every run; for the job summary. */
export function checksSection(page: Page): Section {
  const runs = page.report.stage?.runs ?? [];
  const items = runs.flatMap((run) =>
    run.checks.map((check) =>
      tableRow([
        code(run.job),
        code(check.id),
        [checkWord(check), prose(standingText(check))].filter((text) => text !== '').join('<br>'),
        prose(check.expected ?? ''),
        prose(check.actual ?? (check.status === 'error' ? (check.failure?.message ?? '') : '')),
      ]),
    ),
  );
  const head = tableHead(['Job', 'Check', 'Result', 'Expected', 'Found']);
  return tableSection(`🔎 ${count(items.length, 'check')}`, head, items, page);
}

/** Which files make each difference; for the job summary. */
export function filesSection(page: Page): Section {
  const changes = (page.report.plan?.changes ?? []).filter(({ files }) => files.length > 0);
  const items = changes.map(({ job, files }) => tableRow([code(job), files.map(code).join('<br>')]));
  return tableSection('📄 Changed files', tableHead(['Job', 'Files']), items, page);
}

const stepWords: Readonly<Record<RunStatus, string>> = {
  succeeded: '✅ succeeded',
  failed: '❌ failed',
  skipped: '⏭️ skipped',
  cancelled: '🚫 cancelled',
};

function checkWord(check: CheckResult): string {
  const { status, severity } = check;
  if (status === 'passed') return '✅ passed';
  const word = status === 'error' ? 'could not be evaluated' : 'failed';
  return severity === 'warn' || isDebt(check) ? `⚠️ ${word}` : `❌ ${word}`;
}

function tableSection(title: string, head: string, items: readonly string[], page: Page): Section {
  return {
    items,
    frame: (shown, left) =>
      fold(title, shown.length === 0 ? '' : [head, ...shown].join('\n'), blocks(moreNote(left, page))),
    rank: 10,
    share: 0.05,
  };
}
