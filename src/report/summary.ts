import { byteLength } from './byte-length.ts';
import { fitSections } from './fit-sections.ts';
import type { LinkTargets } from './link-targets.ts';
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
import { graphSection } from './sections/graph-section.ts';
import { jobsSection } from './sections/jobs-section.ts';
import { errorsSection, warningsSection } from './sections/problems-section.ts';
import { notesSection, paritySection } from './sections/remarks-sections.ts';
import { scheduleSection } from './sections/schedule-section.ts';
import { checksSection, filesSection, stepsSection } from './sections/steps-sections.ts';
import { unitTestsSection } from './sections/unit-tests-section.ts';
import { waiversSection } from './sections/waivers-section.ts';

/** GitHub takes 1 MiB of a step; other steps of the job may have something to say, too. */
const defaultMaxBytes = 1_000_000;

/** The page of the workflow run: everything in full, with a graph of the jobs. At most `maxBytes` bytes of UTF-8. */
export function summaryMarkdown(
  report: Report,
  options: LinkTargets & { readonly maxBytes?: number } = {},
): string {
  const { maxBytes = defaultMaxBytes } = options;
  const page: Page = { report, links: options, full: true };
  const head = headText(page);
  const sections = [
    consequencesSection(page),
    paritySection(page),
    errorsSection(page),
    contractsSection(page),
    jobsSection(page),
    debtSection(page),
    unitTestsSection(page),
    dataSection(page),
    graphSection(page),
    approvalsSection(page),
    scheduleSection(page),
    downstreamSection(page),
    warningsSection(page),
    waiversSection(page),
    notesSection(page),
    evidenceSection(page),
    stepsSection(page),
    checksSection(page),
    filesSection(page),
  ];
  return blocks(head, ...fitSections(sections, maxBytes - byteLength(head) - 2, byteLength));
}
