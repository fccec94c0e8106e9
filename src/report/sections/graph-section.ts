import { jobRows } from '../job-rows.ts';
import { codeBlock } from '../markdown-escape.ts';
import { jobGraph } from '../mermaid.ts';
import type { Page, Section } from '../page.ts';
import { blocks } from '../page-parts.ts';

/** A picture of the affected jobs. */
export function graphSection(page: Page): Section {
  const { plan } = page.report;
  const failed = new Set(
    jobRows(page.report)
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'broken')
      .map(({ job }) => job),
  );
  const { text, note } = plan === undefined ? { text: undefined, note: '' } : jobGraph(plan, failed);
  const legend = '_Green: new. Yellow: changed. Red: removed. Blue: unchanged, runs after them._';
  return {
    items: text === undefined ? [] : [blocks(codeBlock(text, 'mermaid'), legend, note)],
    frame: (shown) => (shown.length === 0 ? '' : blocks('#### 🗺️ Affected jobs', ...shown)),
    rank: 7,
    share: 0.06,
  };
}
