import { count } from '../human-time.ts';
import { code, escapeMarkdown, tableHead, tableRow } from '../markdown-escape.ts';
import type { Page, Section } from '../page.ts';
import { blocks, moreNote } from '../page-parts.ts';
import type { ReportedApproval } from '../report.ts';

/** Which approvals production still asks for, those that are missing first. */
export function approvalsSection(page: Page): Section {
  const approvals = page.report.approvals ?? [];
  const missing = approvals.filter((approval) => !isGiven(approval));
  const given = approvals.filter(isGiven);
  const head = tableHead(['', 'Job', 'Team', 'Who can approve', 'Approved by']);
  const title =
    missing.length === 0
      ? `#### ✅ All approvals are given`
      : `#### 👀 ${count(missing.length, 'job')} ${missing.length === 1 ? 'waits' : 'wait'} for approval`;
  return {
    items: [...missing, ...given].map(rowText),
    frame: (shown, left) =>
      blocks(title, shown.length === 0 ? '' : [head, ...shown].join('\n'), moreNote(left, page)),
    rank: 4,
    share: 0.08,
  };
}

function isGiven({ by, needed }: ReportedApproval): boolean {
  return by.length >= needed;
}

function rowText(approval: ReportedApproval): string {
  const { job, team, owners, needed, by, notes } = approval;
  const who = by.length === 0 ? '' : `: ${by.map(code).join(', ')}`;
  return tableRow([
    isGiven(approval) ? '✅' : '⏳',
    code(job),
    team === undefined ? '' : escapeMarkdown(team),
    owners.map(code).join(', '),
    [`${by.length} of ${needed}${who}`, ...notes.map((note) => escapeMarkdown(note))].join('<br>'),
  ]);
}
