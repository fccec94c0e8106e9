import { Obstacle } from '../../failure.ts';
import { escapeMarkdown } from '../../report/markdown-escape.ts';
import { readForkReport } from '../../usecases/fork-report.ts';
import { linksOf } from '../links-of.ts';
import { maskReport } from '../mask-report.ts';
import type { Performed, Performer } from '../performer.ts';
import { type CommentOutcome, publishComment } from '../publish-comment.ts';
import { reportedRunOf } from '../workflow-run-event.ts';

/**
 * Tells on the pull request of a fork what its own workflow found, which may not write there itself. What strangers
 * make of the report never fails this workflow: it is refused in one sentence. No check is made of it.
 */
export const performReport: Performer = async (context) => {
  const { event, github, inputs, runner, workspace, mask } = context;
  if (github === undefined) {
    throw new Obstacle('config', 'The report of a fork cannot be delivered without a token.', {
      hint: 'Leave the input `token` as it is by default, or give one with `pull-requests: write`.',
    });
  }
  const run = reportedRunOf(event);
  if ('ignored' in run) return performed(run.ignored);
  const links = linksOf(event, runner);
  const url = links.repositoryUrl && `${links.repositoryUrl}/actions/runs/${run.id}/attempts/${run.attempt}`;
  const found = await readForkReport(run, { github, workspace, ...(url && { url }) });
  if ('refused' in found) return performed(found.refused);
  const report = maskReport(found.report, mask);
  const told = await publishComment({
    ...{ report, pr: found.pr, github, placement: undefined },
    links: { ...links, ...(url && { runUrl: url }) },
    session: { inputs, startedAt: Date.parse(run.endedAt) },
  });
  return performed(sentences[told.state](found.pr), { pr: found.pr, ...told });
};

const sentences: Readonly<Record<CommentOutcome['state'], (pr: number) => string>> = {
  written: (pr) => `Pull request #${pr} is told what its own workflow found.`,
  unchanged: (pr) => `Pull request #${pr} was told so already.`,
  none: (pr) => `Pull request #${pr} has nothing to be told.`,
  outdated: (pr) => `Pull request #${pr} was told something newer.`,
};

function performed(
  sentence: string,
  told: { readonly pr?: number; readonly state?: string; readonly url?: string } = {},
): Performed {
  return {
    command: 'report',
    passed: true,
    sentence,
    json: { sentence, ...told },
    markdown: escapeMarkdown(sentence),
    diagnostics: [],
    runs: [],
    ...(told.url === undefined ? {} : { comment: told.url }),
  };
}
