import { count, formatInstant } from '../human-time.ts';
import { code, escapeMarkdown, tableHead, tableRow } from '../markdown-escape.ts';
import type { Page, Section } from '../page.ts';
import { blocks, fold, moreNote } from '../page-parts.ts';
import { shortDigest } from '../plan-text.ts';

/** Which bundle passed in which run; folded in a comment. */
export function evidenceSection(page: Page): Section {
  const { evidence = [], runs = [] } = page.report.stage ?? {};
  const runOf = new Map(runs.map((run) => [`${run.job} ${run.digest}`, run]));
  const failedFirst = evidence.toSorted((a, b) => Number(a.passed) - Number(b.passed));
  const items = failedFirst.map(({ job, digest, passed, reason }) => {
    const run = runOf.get(`${job} ${digest}`);
    return tableRow([
      passed ? '✅&nbsp;passed' : '❌&nbsp;did not pass',
      code(job),
      code(page.full ? digest : shortDigest(digest)),
      run === undefined ? 'before' : code(run.runId),
      run === undefined ? '' : escapeMarkdown(formatInstant(run.startedAt)),
      reason === undefined ? '' : escapeMarkdown(reason),
    ]);
  });
  const head = tableHead(['Evidence', 'Job', 'Bundle', 'Run', 'When', 'Why']);
  const passed = evidence.filter((each) => each.passed).length;
  const title = `🔏 Evidence: ${passed} of ${count(evidence.length, 'bundle')} passed staging`;
  return {
    items,
    frame: (shown, left) => {
      const parts = [shown.length === 0 ? '' : [head, ...shown].join('\n'), moreNote(left, page)];
      return page.full ? blocks(`#### ${title}`, ...parts) : fold(title, ...parts);
    },
    rank: 8,
    share: 0.04,
  };
}
