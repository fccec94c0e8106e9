import { code, prose } from '../markdown-escape.ts';
import type { Page, Section } from '../page.ts';
import { alertBlock, moreNote } from '../page-parts.ts';

/** What cannot be taken back easily, in red. */
export function consequencesSection(page: Page): Section {
  const changes = page.report.plan?.changes ?? [];
  const items = changes.flatMap(({ job, consequences }) =>
    consequences.map((sentence) => `- ${code(job)}: ${prose(sentence)}`),
  );
  const title = '**Merging this takes something away:**';
  return {
    items,
    frame: (shown, left) =>
      alertBlock('CAUTION', [title, ...shown, ...(left === 0 ? [] : ['', moreNote(left, page)])].join('\n')),
    rank: 1,
    share: 0.15,
  };
}
