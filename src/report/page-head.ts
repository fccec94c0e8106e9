import { count, formatInstant } from './human-time.ts';
import { code, escapeMarkdown, prose } from './markdown-escape.ts';
import { commitLink, link } from './markdown-link.ts';
import type { Page } from './page.ts';
import { blocks } from './page-parts.ts';
import { nextStep, verdictWords } from './verdict-text.ts';

/** The verdict as a heading, why, what to do next, and which commit, run and plan it is about. */
export function headText(page: Page): string {
  const { report } = page;
  const { symbol, word } = verdictWords[report.verdict];
  const workspace = report.workspace === '.' ? '' : ` in ${code(report.workspace)}`;
  // What is posted of a fork is its own word for it: see usecases/fork-report.ts.
  const claimed = report.fork && !page.full ? ', as the workflow of the pull request itself reports' : '';
  const next = nextStep(report);
  return blocks(
    `### ${symbol} datajob ${word}${workspace}${claimed}`,
    `${prose(report.sentence)}${next === '' ? '' : `<br>\n**Next:** ${next}`}`,
    factsLine(page),
  );
}

function factsLine(page: Page): string {
  const { report, links } = page;
  const facts = [
    `Commit ${commitLink(report.head, page)}`,
    ...(report.stage === undefined ? [] : [`staging copy ${code(report.stage.environment)}`]),
    ...(report.validation === undefined ? [] : [`${count(report.validation.jobs, 'job')} validated`]),
    ...(report.parity?.status === 'same' ? ['the plan is the one that was approved'] : []),
    escapeMarkdown(formatInstant(report.at)),
    ...(links.runUrl === undefined ? [] : [link('run', links.runUrl)]),
  ];
  return `<sub>${facts.join(' · ')}</sub>`;
}
