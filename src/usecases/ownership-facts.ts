import type { Ownership, ReviewedPullRequest } from '../release/approvals.ts';
import { possibleApprovers } from '../release/approvals.ts';
import type { ReviewFacts } from './review-facts.ts';

/** What is known by now about who owns what, for the rules that decide without asking. */
export interface OwnershipFacts {
  readonly ownership: Ownership;
  /** Asks about everybody whose approval could count; stops at the first team a person belongs to. */
  learn(pull: ReviewedPullRequest, owners: readonly string[]): Promise<void>;
}

/** Knows nothing at first; what was not asked is `unknown`. */
export function createOwnershipFacts(reviews: Pick<ReviewFacts, 'isOwner'>): OwnershipFacts {
  const known = new Map<string, boolean | 'unknown'>();
  const keyOf = (login: string, owner: string): string => `${login.toLowerCase()} ${owner}`;
  return {
    ownership: (login, owner) => known.get(keyOf(login, owner)) ?? 'unknown',
    async learn(pull, owners) {
      for (const login of possibleApprovers(pull)) {
        for (const owner of owners) {
          const is = await reviews.isOwner(login, owner);
          known.set(keyOf(login, owner), is);
          if (is === true) break;
        }
      }
    },
  };
}
