import { GitHubObstacle } from '../ports/github/github.ts';
import type { BranchRules } from '../ports/github/repository-settings.ts';
import type { GitHubClient } from './github-client.ts';
import type { Octokit } from './github-driver.ts';

/** What rulesets and the branch's own protection ask for, taken together. */
export async function readBranchRules(client: GitHubClient, branch: string): Promise<BranchRules> {
  const [rules, protection] = await Promise.all([
    readRules(client, branch),
    readProtection(client, branch).catch(async (error: unknown) => {
      if (!(error instanceof GitHubObstacle) || !isUnseen(error)) throw error;
      return { ...(await readContexts(client, branch)), unseen: error };
    }),
  ]);
  const both = [rules, protection];
  const kinds = [...new Set(both.flatMap((each) => each.kinds))];
  return {
    requiredChecks: [...new Set(both.flatMap(({ requiredChecks }) => requiredChecks))],
    pullRequestRequired: kinds.includes('pull_request'),
    codeOwnerReview: both.some(({ codeOwnerReview }) => codeOwnerReview),
    approvals: Math.max(...both.map(({ approvals }) => approvals)),
    mergeQueue: kinds.includes('merge_queue'),
    forcePushAllowed: !kinds.includes('non_fast_forward'),
    kinds,
    ...('unseen' in protection && { unseen: protection.unseen }),
  };
}

type Part = Pick<BranchRules, 'kinds' | 'requiredChecks' | 'codeOwnerReview' | 'approvals'>;

const nothing: Part = { kinds: [], requiredChecks: [], codeOwnerReview: false, approvals: 0 };

async function readRules(client: GitHubClient, branch: string): Promise<Part> {
  const task = { purpose: `read the rules for branch ${branch}`, permission: 'metadata: read' };
  const rules = await client.ask(task, (octokit, repository) =>
    octokit.paginate(octokit.rest.repos.getBranchRules, { ...repository, branch, per_page: 100 }),
  );
  return {
    kinds: rules.map(({ type }) => type),
    requiredChecks: rules.flatMap((rule) =>
      rule.type === 'required_status_checks'
        ? (rule.parameters?.required_status_checks.map(({ context }) => context) ?? [])
        : [],
    ),
    codeOwnerReview: rules.some(
      (rule) => rule.type === 'pull_request' && rule.parameters?.require_code_owner_review === true,
    ),
    approvals: Math.max(
      0,
      ...rules.map((rule) =>
        rule.type === 'pull_request' ? (rule.parameters?.required_approving_review_count ?? 0) : 0,
      ),
    ),
  };
}

async function readProtection(client: GitHubClient, branch: string): Promise<Part> {
  const task = { purpose: `read the protection of branch ${branch}`, permission: 'administration: read' };
  try {
    const { data } = await client.ask(task, (octokit, repository) =>
      octokit.rest.repos.getBranchProtection({ ...repository, branch }),
    );
    return protectionOf(data);
  } catch (error) {
    if (error instanceof GitHubObstacle && saysNone.test(error.message)) return nothing;
    throw error;
  }
}

// With these words GitHub tells «there is none» from «you may not see it»; both are 404.
const saysNone = /\b404 Branch not (protected|found)\b/;

function isUnseen({ reason }: GitHubObstacle): boolean {
  return reason === 'forbidden' || reason === 'not-found';
}

type Protection = Awaited<ReturnType<Octokit['rest']['repos']['getBranchProtection']>>['data'];

function protectionOf(data: Protection): Part {
  const reviews = data.required_pull_request_reviews;
  const checks = data.required_status_checks;
  const kinds: readonly (readonly [string, boolean])[] = [
    ['pull_request', reviews !== undefined],
    ['required_status_checks', checks !== undefined],
    ['required_signatures', data.required_signatures?.enabled === true],
    ['required_linear_history', data.required_linear_history?.enabled === true],
    ['update', data.restrictions !== undefined || data.lock_branch?.enabled === true],
    ['non_fast_forward', data.allow_force_pushes?.enabled !== true],
    ['deletion', data.allow_deletions?.enabled !== true],
  ];
  return {
    kinds: kinds.flatMap(([kind, holds]) => (holds ? [kind] : [])),
    requiredChecks: checks?.contexts ?? [],
    codeOwnerReview: reviews?.require_code_owner_reviews === true,
    approvals: reviews?.required_approving_review_count ?? 0,
  };
}

/** Everybody may see which checks the protection asks for. */
async function readContexts(client: GitHubClient, branch: string): Promise<Part> {
  const task = { purpose: `read branch ${branch}`, permission: 'contents: read' };
  const { data } = await client.ask(task, (octokit, repository) =>
    octokit.rest.repos.getBranch({ ...repository, branch }),
  );
  const contexts = data.protection.required_status_checks?.contexts ?? [];
  return {
    ...nothing,
    kinds: contexts.length > 0 ? ['required_status_checks'] : [],
    requiredChecks: contexts,
  };
}
