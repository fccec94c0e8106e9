import type { GitHub } from '../ports/github/github.ts';
import type { PullRequest } from '../ports/github/pull-requests.ts';
import type { ReviewedPullRequest } from '../release/approvals.ts';

/** Reviews of pull requests and owners of teams; each is asked for once. */
export interface ReviewFacts {
  of(pull: PullRequest): Promise<ReviewedPullRequest>;
  isOwner(login: string, owner: string): Promise<boolean | 'unknown'>;
}

/** See `ReviewFacts`; rejects with `GitHubObstacle` as the ports do. */
export function createReviewFacts(github: Pick<GitHub, 'pullRequests' | 'members'>): ReviewFacts {
  const pulls = new Map<number, Promise<ReviewedPullRequest>>();
  const owners = new Map<string, Promise<boolean | 'unknown'>>();
  return {
    of(pull) {
      const found = pulls.get(pull.number) ?? read(pull, github);
      pulls.set(pull.number, found);
      return found;
    },
    isOwner(login, owner) {
      const key = `${login.toLowerCase()} ${owner}`;
      const found = owners.get(key) ?? github.members.isOwner(login, owner);
      owners.set(key, found);
      return found;
    },
  };
}

async function read(
  { number, author, head }: PullRequest,
  github: Pick<GitHub, 'pullRequests'>,
): Promise<ReviewedPullRequest> {
  return { number, author, head: head.sha, reviews: await github.pullRequests.reviews(number) };
}
