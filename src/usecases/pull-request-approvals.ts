import { type GitHub, GitHubObstacle } from '../ports/github/github.ts';
import type { Ports } from '../ports/ports.ts';
import type { ReviewedPullRequest } from '../release/approvals.ts';
import { judgeReviews } from '../release/approvals.ts';
import { readReleases } from '../release/desired-state.ts';
import type { ReportedApproval } from '../report/report.ts';
import { neededBy, ruleOf } from './approvals.ts';
import { createConfigHistory } from './config-history.ts';
import { createOwnershipFacts } from './ownership-facts.ts';
import { readConfig } from './read-config.ts';
import { createReviewFacts } from './review-facts.ts';

export interface PullRequestApprovalsRequest {
  readonly pr: number;
  /** Commit that the pull request is merged into: the config there rules. */
  readonly base: string;
  /** From the plan. */
  readonly changes: readonly { readonly job: string; readonly team?: string }[];
}

/** What `protected.approvals` asks of a pull request, by job; `isApproved` tells which jobs have it. */
export async function pullRequestApprovals(
  request: PullRequestApprovalsRequest,
  github: Pick<GitHub, 'pullRequests' | 'members'>,
  ports: Pick<Ports, 'tree' | 'repository' | 'state'>,
): Promise<readonly ReportedApproval[]> {
  const present = await readConfig(ports.tree);
  const { remote } = present.state;
  const config = (await createConfigHistory(ports.repository(remote)).at(request.base)) ?? present;
  const needed = neededBy(config);
  if (needed === 0 || request.changes.length === 0) return [];
  const { records } = await readReleases(await ports.state(remote).read('production'));
  const teams = new Map(records.map(({ job, team }) => [job, team]));
  const reviews = createReviewFacts(github);
  const ownership = createOwnershipFacts(reviews);
  const pull = await reviewsOf(request.pr, github, reviews);
  const approvals: ReportedApproval[] = [];
  for (const { job, team = '' } of request.changes) {
    const rule = ruleOf(teams.get(job) ?? team, needed, [config, present]);
    if (!('problem' in pull)) await ownership.learn(pull, rule.owners);
    const judged =
      'problem' in pull ? { by: [], notes: [pull.problem] } : judgeReviews(pull, rule, ownership.ownership);
    const told = rule.team === undefined || rule.team === '' ? {} : { team: rule.team };
    approvals.push({ job, ...told, owners: rule.owners, needed, ...judged });
  }
  return approvals;
}

/** Whether a job has the approvals that it needs. */
export function isApproved({ by, needed }: ReportedApproval): boolean {
  return by.length >= needed;
}

async function reviewsOf(
  pr: number,
  github: Pick<GitHub, 'pullRequests'>,
  reviews: { of: ReturnType<typeof createReviewFacts>['of'] },
): Promise<ReviewedPullRequest | { readonly problem: string }> {
  try {
    const pull = await github.pullRequests.get(pr);
    return pull === undefined ? { problem: `There is no pull request #${pr}.` } : await reviews.of(pull);
  } catch (error) {
    if (!(error instanceof GitHubObstacle)) throw error;
    return { problem: `The reviews cannot be read: ${error.message}` };
  }
}
