import { commentMarker } from './comment-marker.ts';
import type { EarlierPush } from './comment-state.ts';
import { pushesWith, stateLine } from './comment-state.ts';
import { fitSections } from './fit-sections.ts';
import type { LinkTargets } from './link-targets.ts';
import { link } from './markdown-link.ts';
import type { Page } from './page.ts';
import { headText } from './page-head.ts';
import { blocks } from './page-parts.ts';
import type { Report } from './report.ts';
import { approvalsSection } from './sections/approvals-section.ts';
import { consequencesSection } from './sections/consequences-section.ts';
import { contractsSection } from './sections/contracts-section.ts';
import { dataSection } from './sections/data-section.ts';
import { debtSection } from './sections/debt-section.ts';
import { downstreamSection } from './sections/downstream-section.ts';
import { evidenceSection } from './sections/evidence-section.ts';
import { historySection } from './sections/history-section.ts';
import { jobsSection } from './sections/jobs-section.ts';
import { errorsSection, warningsSection } from './sections/problems-section.ts';
import { notesSection, paritySection } from './sections/remarks-sections.ts';
import { scheduleSection } from './sections/schedule-section.ts';
import { unitTestsSection } from './sections/unit-tests-section.ts';
import { waiversSection } from './sections/waivers-section.ts';

/** GitHub takes 65,536 characters. */
const longestComment = 64_900;

/**
 * The one comment of a pull request, shorter than 65,000 characters whatever it tells: marker, verdict, what is
 * destructive, errors, jobs, and the rest folded. What does not fit is counted and left to the job summary.
 */
export function commentMarkdown(
  report: Report,
  earlier: readonly EarlierPush[],
  options: LinkTargets & { /** In characters. */ readonly limit?: number },
): string {
  const page: Page = { report, links: options, full: false };
  const pushes = pushesWith(report, earlier);
  const head = `${commentMarker(report.workspace, report.workflow)}\n${headText(page)}`;
  const foot = blocks(footText(page), stateLine(pushes));
  const sections = [
    consequencesSection(page),
    paritySection(page),
    errorsSection(page),
    contractsSection(page),
    jobsSection(page),
    debtSection(page),
    unitTestsSection(page),
    dataSection(page),
    approvalsSection(page),
    scheduleSection(page),
    downstreamSection(page),
    warningsSection(page),
    waiversSection(page),
    notesSection(page),
    evidenceSection(page),
    historySection(pushes.slice(1), page),
  ];
  const room = (options.limit ?? longestComment) - head.length - foot.length - 4;
  return blocks(head, ...fitSections(sections, room), foot);
}

function footText({ links }: Page): string {
  return links.runUrl === undefined ? '' : `<sub>${summaryLink(links.runUrl)}</sub>`;
}

function summaryLink(url: string): string {
  return `Everything, with a graph of the jobs, is in the ${link('job summary', url)}.`;
}
