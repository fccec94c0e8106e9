import { count } from '../human-time.ts';
import { code, escapeMarkdown, prose, tableHead, tableRow } from '../markdown-escape.ts';
import type { Page, Section } from '../page.ts';
import { blocks, fold, moreNote } from '../page-parts.ts';

/** All waivers of the workspace, in every pull request: what ends first comes first. */
export function waiversSection(page: Page): Section {
  const waivers = page.report.validation?.waivers ?? [];
  const over = waivers.filter(({ daysLeft }) => daysLeft === 0).length;
  const ended = over === 0 ? '' : `, ${over} of them ended`;
  const title = `✋ ${count(waivers.length, 'waiver')} of checks in this workspace${ended}`;
  const head = tableHead(['Job', 'Check', 'Until', 'Owner', 'Reason']);
  return {
    items: waivers.map(({ job, check, owner, reason, until, daysLeft }) =>
      tableRow([
        code(job),
        code(check),
        daysLeft === 0
          ? `⌛&nbsp;ended ${escapeMarkdown(until)}`
          : `${escapeMarkdown(until)}<br>${count(daysLeft, 'day')} left`,
        prose(owner, 200),
        prose(reason, 500),
      ]),
    ),
    frame: (shown, left) => {
      const table = shown.length === 0 ? '' : [head, ...shown].join('\n');
      return fold(title, blocks(table, moreNote(left, page, 'waivers')));
    },
    rank: 8,
    share: 0.05,
  };
}
