import type { EarlierPush } from '../comment-state.ts';
import { count, formatInstant } from '../human-time.ts';
import { tableHead, tableRow } from '../markdown-escape.ts';
import { commitLink } from '../markdown-link.ts';
import type { Page, Section } from '../page.ts';
import { blocks, fold, moreNote } from '../page-parts.ts';
import { verdictWords } from '../verdict-text.ts';

/** Earlier pushes, newest first; folded. */
export function historySection(earlier: readonly EarlierPush[], page: Page): Section {
  const head = tableHead(['Push', 'Verdict', 'Plan', 'Findings', 'When']);
  return {
    items: earlier.map((push, index) => rowText(push, earlier[index + 1], page)),
    frame: (shown, left) =>
      fold(
        `🕘 ${count(earlier.length, 'earlier push', 'earlier pushes')}`,
        blocks(shown.length === 0 ? '' : [head, ...shown].join('\n'), moreNote(left, page)),
      ),
    rank: 9,
    share: 0.04,
  };
}

function rowText(push: EarlierPush, before: EarlierPush | undefined, page: Page): string {
  const { symbol, word } = verdictWords[push.verdict];
  const same = push.hash !== undefined && push.hash === before?.hash;
  const findings = [
    ...(push.errors === 0 ? [] : [count(push.errors, 'error')]),
    ...(push.warnings === 0 ? [] : [count(push.warnings, 'warning')]),
  ];
  return tableRow([
    commitLink(push.head, page),
    `${symbol} ${word}`,
    same ? 'as before' : count(push.changes, 'changed job'),
    findings.length === 0 ? 'none' : findings.join(', '),
    formatInstant(push.at),
  ]);
}
