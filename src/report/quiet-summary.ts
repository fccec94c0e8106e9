import type { LinkTargets } from './link-targets.ts';
import { headText } from './page-head.ts';
import { blocks } from './page-parts.ts';
import type { Report } from './report.ts';
import { notesSection } from './sections/remarks-sections.ts';

/** The page of the workflow run when no job changes: the same as `summaryMarkdown`, of which all other parts are empty. */
export function quietSummary(report: Report, links: LinkTargets): string {
  const page = { report, links, full: true };
  const { items, frame } = notesSection(page);
  return blocks(headText(page), items.length === 0 ? '' : frame(items, 0));
}
