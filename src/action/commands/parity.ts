import type { PlanReport } from '../../plan/plan-report.ts';
import { joinParts } from '../../report/markdown.ts';
import { escapeMarkdown } from '../../report/markdown-escape.ts';
import type { PlanParity, ReportedApproval } from '../../report/report.ts';
import { neededBy } from '../../usecases/approvals.ts';
import { createConfigHistory } from '../../usecases/config-history.ts';
import { comparePlan } from '../../usecases/plan-parity.ts';
import { isApproved, pullRequestApprovals } from '../../usecases/pull-request-approvals.ts';
import { readConfig } from '../../usecases/read-config.ts';
import type { PerformContext, Performed, Performer } from '../performer.ts';
import { pullRequestOf } from '../pull-request-of.ts';

/**
 * In a merge queue: is what comes out of it what people looked at, and have those approved it who must? A
 * difference fails where approvals are asked for; elsewhere it asks for a look.
 */
export const performParity: Performer = async (context) => {
  const plan = context.performed.find(({ report }) => report?.plan !== undefined)?.report?.plan;
  const pr = pullRequestOf(context.event);
  const parity =
    plan === undefined || pr === undefined ? unknownPullRequest : await comparePlan(plan, pr, context.ports);
  const approvals = plan === undefined ? [] : await approvalsOf(plan, pr, context);
  return performed(parity, approvals);
};

const unknownPullRequest: PlanParity = {
  status: 'unknown',
  differences: ['This merge group does not tell which pull request it is for.'],
};

function performed(parity: PlanParity, approvals: readonly ReportedApproval[]): Performed {
  const missing = approvals.filter((approval) => !isApproved(approval));
  const same = parity.status === 'same';
  const sentences = [
    same
      ? 'The plan is the one that was approved.'
      : `The plan is not the one that was approved: ${parity.differences.join(' ')}`,
    ...missing.map(({ job, needed, by }) => `${job} has ${by.length} of ${needed} approvals that it needs.`),
  ];
  return {
    command: 'parity',
    passed: missing.length === 0 && (same || approvals.length === 0),
    sentence: sentences.join(' '),
    json: { parity, approvals },
    markdown: joinParts(sentences.map((sentence) => escapeMarkdown(sentence))),
    diagnostics: [],
    runs: [],
    report: { parity, ...(approvals.length === 0 ? {} : { approvals }) },
  };
}

async function approvalsOf(
  { base, changes }: PlanReport,
  pr: number | undefined,
  { github, ports }: PerformContext,
): Promise<readonly ReportedApproval[]> {
  if (github !== undefined && pr !== undefined) {
    return pullRequestApprovals({ pr, base, changes }, github, ports);
  }
  const present = await readConfig(ports.tree);
  // The config of the change itself could ask for none.
  const before = await createConfigHistory(ports.repository(present.state.remote)).at(base);
  const needed = neededBy(before ?? present);
  const notes = ['Without a token, or the number of the pull request, its reviews cannot be read.'];
  return needed === 0 ? [] : changes.map(({ job, owners }) => ({ job, owners, needed, by: [], notes }));
}
