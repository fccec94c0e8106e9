import { Obstacle } from '../failure.ts';
import type { GitHub } from '../ports/github/github.ts';
import type { PullRequest } from '../ports/github/pull-requests.ts';
import type { Repository } from '../ports/repository.ts';
import { shortCommit } from '../release/succession.ts';

/** The commit that a command is bound to, or why there is none. */
export type BoundCommit = { readonly commit: string; readonly base: string } | { readonly problem: string };

/**
 * The head of a pull request, when it is still what it was when the comment was written: by GitHub's own record
 * of pushes, for the dates in commits can be forged. The commit is then in this clone. A fork's branch has no such
 * record; its head of now is taken, which is right only for what runs nothing.
 */
export async function bindCommit(
  pull: PullRequest,
  at: string,
  isFork: boolean,
  { github, repository, defaultBranch }: BindContext,
): Promise<BoundCommit> {
  const { sha, branch } = pull.head;
  const then = isFork ? sha : await github.pullRequests.branchHeadAt(branch, secondBefore(at));
  if (then === undefined) {
    return {
      problem: 'GitHub does not tell which commit this comment was about. Write it again in a minute.',
    };
  }
  const fetched = then === sha ? await repository.fetchRef(`refs/pull/${pull.number}/head`) : sha;
  if (fetched !== then) {
    return {
      problem: `The pull request has moved on since this comment was written, from ${shortCommit(then)} to ${shortCommit(fetched)}. Look at it, and write the command again.`,
    };
  }
  return { commit: sha, base: await baseOf(pull, { repository, defaultBranch }) };
}

/** GitHub tells times in whole seconds: what was pushed in the same second may have come after the comment. */
function secondBefore(at: string): string {
  return new Date(Date.parse(at) - 1000).toISOString();
}

export interface BindContext {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly defaultBranch: string;
}

/** What it is compared with: HEAD is the default branch, another branch is fetched. */
async function baseOf(
  { base }: PullRequest,
  { repository, defaultBranch }: Pick<BindContext, 'repository' | 'defaultBranch'>,
): Promise<string> {
  const commit =
    base.branch === defaultBranch
      ? await repository.resolve('HEAD')
      : await repository.fetchRef(`refs/heads/${base.branch}`);
  if (commit !== undefined) return commit;
  throw new Obstacle('git', 'The checkout of this workflow job has no commit.');
}
