import type { CheckConclusion, CheckRun } from '../ports/github/check-runs.ts';
import { inRepository } from './annotation-in-repository.ts';
import { annotationsOf } from './annotations.ts';
import { byteLength } from './byte-length.ts';
import { reportKey } from './comment-marker.ts';
import { fitSections } from './fit-sections.ts';
import { count } from './human-time.ts';
import type { LinkTargets } from './link-targets.ts';
import type { Page } from './page.ts';
import { headText } from './page-head.ts';
import { blocks } from './page-parts.ts';
import type { Placement } from './place-problem.ts';
import { oneLine, shorten } from './printable.ts';
import type { Report, Verdict } from './report.ts';
import { consequencesSection } from './sections/consequences-section.ts';
import { evidenceSection } from './sections/evidence-section.ts';
import { jobsSection } from './sections/jobs-section.ts';
import { errorsSection, warningsSection } from './sections/problems-section.ts';
import { notesSection, paritySection } from './sections/remarks-sections.ts';
import { unitTestDiagnostics } from './unit-test-problems.ts';
import { verdictWords } from './verdict-text.ts';

/** GitHub takes 65,535, whether it counts bytes or characters. */
const mostBytes = 65_000;
const longestTitle = 250;
const mostAnnotations = 500;

/**
 * The check run `datajob evidence` on the pull request's head: which bundle passed in which run, with a mark for
 * every finding (up to 500). `attention` is neutral, not «action required»: nobody could take that back by acting.
 */
export function checkRunOf(
  report: Report,
  options: LinkTargets & { readonly placement?: Placement } = {},
): CheckRun {
  const findings = [
    ...(report.validation?.diagnostics ?? []),
    ...unitTestDiagnostics(report.tests ?? { tests: [] }),
  ];
  const { shown, omitted } = annotationsOf(findings, report.stage?.runs ?? [], {
    most: mostAnnotations,
    ...(options.placement === undefined ? {} : { placement: options.placement }),
  });
  const text = textOf(report, options);
  return {
    name: checkRunName(report.workspace),
    commit: report.head,
    externalId: reportKey(report.workspace, report.workflow),
    conclusion: conclusions[report.verdict],
    title: titleOf(report),
    summary: summaryOf(report, options, omitted.errors + omitted.warnings),
    ...(text === '' ? {} : { text }),
    annotations: shown.map((annotation) => inRepository(annotation, report.workspace)),
    ...(options.runUrl === undefined ? {} : { detailsUrl: options.runUrl }),
  };
}

const conclusions: Readonly<Record<Verdict, CheckConclusion>> = {
  passed: 'success',
  failed: 'failure',
  attention: 'neutral',
  cancelled: 'cancelled',
  crashed: 'failure',
};

function checkRunName(workspace: string): string {
  return workspace === '.' ? 'datajob evidence' : `datajob evidence (${oneLine(shorten(workspace, 150))})`;
}

function titleOf({ verdict, sentence, stage }: Report): string {
  const { evidence = [] } = stage ?? {};
  const passed = evidence.filter((each) => each.passed).length;
  const bundles = evidence.length === 0 ? '' : ` · ${passed} of ${count(evidence.length, 'bundle')} passed`;
  const { word } = verdictWords[verdict];
  return shorten(oneLine(`${word[0]?.toUpperCase()}${word.slice(1)}${bundles} · ${sentence}`), longestTitle);
}

function summaryOf(report: Report, links: LinkTargets, notMarked: number): string {
  const page: Page = { report, links, full: false };
  const rest =
    notMarked === 0
      ? ''
      : `_${count(notMarked, 'more finding')} without a mark: GitHub is given the first ${mostAnnotations}._`;
  const head = blocks(headText(page), rest);
  const sections = [
    consequencesSection(page),
    paritySection(page),
    errorsSection(page),
    jobsSection(page),
    warningsSection(page),
    notesSection(page),
  ];
  return blocks(head, ...fitSections(sections, mostBytes - byteLength(head), byteLength));
}

function textOf(report: Report, links: LinkTargets): string {
  return blocks(...fitSections([evidenceSection({ report, links, full: true })], mostBytes, byteLength));
}
