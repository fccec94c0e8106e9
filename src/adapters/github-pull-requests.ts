import type { PullRequest, PullRequests, Review } from '../ports/github/pull-requests.ts';
import type { GitHubClient } from './github-client.ts';
import { undefinedWhenMissing } from './github-obstacle.ts';

const permission = 'pull-requests: read';

export function gitHubPullRequests(client: GitHubClient): PullRequests {
  return {
    get: (number) =>
      undefinedWhenMissing(
        client.ask({ purpose: `read pull request #${number}`, permission }, async (octokit, repository) => {
          const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
          return pullRequestOf({ ...data, merged_at: data.merged_at });
        }),
      ),
    ofCommit: async (commit) => {
      const purpose = `find the pull requests of commit ${commit}`;
      const found = await undefinedWhenMissing(
        client.ask({ purpose, permission }, (octokit, repository) =>
          octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
            ...repository,
            commit_sha: commit,
            per_page: 100,
          }),
        ),
      );
      const pulls = (found ?? []).map(pullRequestOf);
      return [...pulls.filter(({ merged }) => merged), ...pulls.filter(({ merged }) => !merged)];
    },
    reviews: async (number) => {
      const purpose = `read the reviews of pull request #${number}`;
      const reviews = await client.ask({ purpose, permission }, (octokit, repository) =>
        octokit.paginate(octokit.rest.pulls.listReviews, {
          ...repository,
          pull_number: number,
          per_page: 100,
        }),
      );
      return reviews.map(reviewOf);
    },
    branchHeadAt: (branch, at) => branchHeadAt(client, branch, at),
  };
}

interface RawPullRequest {
  readonly number: number;
  readonly state: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly draft?: boolean;
  readonly user: { readonly login: string } | null;
  readonly title: string;
  readonly html_url: string;
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly full_name: string; readonly id: number } | null;
  };
  readonly base: { readonly sha: string; readonly ref: string };
}

function pullRequestOf(raw: RawPullRequest): PullRequest {
  const merged = raw.merged_at !== null;
  return {
    number: raw.number,
    state: raw.state === 'open' ? 'open' : 'closed',
    merged,
    draft: raw.draft ?? false,
    // What GitHub itself shows for accounts that are gone.
    author: raw.user?.login ?? 'ghost',
    title: raw.title,
    url: raw.html_url,
    head: {
      sha: raw.head.sha,
      branch: raw.head.ref,
      repository: raw.head.repo?.full_name,
      repositoryId: raw.head.repo?.id,
    },
    base: { sha: raw.base.sha, branch: raw.base.ref },
    ...(merged && raw.merge_commit_sha !== null && { mergeCommit: raw.merge_commit_sha }),
  };
}

interface RawReview {
  readonly user: { readonly login: string } | null;
  readonly state: string;
  readonly commit_id: string | null;
  readonly submitted_at?: string;
}

function reviewOf(raw: RawReview): Review {
  return {
    author: raw.user?.login,
    state: reviewStates.get(raw.state) ?? 'commented',
    commit: raw.commit_id ?? undefined,
    submittedAt: raw.submitted_at === undefined ? undefined : new Date(raw.submitted_at).toISOString(),
  };
}

const reviewStates: ReadonlyMap<string, Review['state']> = new Map([
  ['APPROVED', 'approved'],
  ['CHANGES_REQUESTED', 'changes-requested'],
  ['COMMENTED', 'commented'],
  ['DISMISSED', 'dismissed'],
  ['PENDING', 'pending'],
]);

/** GitHub's record of pushes, newest first; a comment is seldom older than the first hundred of a branch. */
async function branchHeadAt(client: GitHubClient, branch: string, at: string): Promise<string | undefined> {
  const until = Date.parse(at);
  const task = { purpose: `read the pushes to ${branch}`, permission: 'contents: read' };
  const pushes = await client.ask(task, (octokit, repository) =>
    octokit.paginate(
      octokit.rest.repos.listActivities,
      { ...repository, ref: `refs/heads/${branch}`, per_page: 100 },
      ({ data }, done) => {
        if (data.some(({ timestamp }) => Date.parse(timestamp) <= until)) done();
        return data;
      },
    ),
  );
  const last = pushes
    .filter(({ ref, timestamp }) => ref === `refs/heads/${branch}` && Date.parse(timestamp) <= until)
    .sort((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp))[0];
  return last === undefined || /^0+$/.test(last.after) ? undefined : last.after;
}
