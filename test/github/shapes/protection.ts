import type { RepositoryState } from '../state.ts';
import type { BranchProtectionState } from '../state-settings.ts';
import { fullNameOf, type World } from '../world.ts';

/** `branch-protection` of the description. */
export function protectionShape(
  world: World,
  repository: RepositoryState,
  { branch, protection }: { readonly branch: string; readonly protection: BranchProtectionState },
) {
  const place = `${world.apiUrl}/repos/${fullNameOf(repository)}/branches/${encodeURIComponent(branch)}`;
  const url = `${place}/protection`;
  return {
    url,
    enforce_admins: { url: `${url}/enforce_admins`, enabled: true },
    required_linear_history: { enabled: false },
    required_conversation_resolution: { enabled: false },
    allow_force_pushes: { enabled: protection.forcePushes ?? false },
    allow_deletions: { enabled: false },
    block_creations: { enabled: false },
    ...checksOf(url, protection),
    ...reviewsOf(url, protection),
  };
}

function checksOf(url: string, { requiredChecks }: BranchProtectionState) {
  if (requiredChecks === undefined) return {};
  return {
    required_status_checks: {
      url: `${url}/required_status_checks`,
      strict: false,
      contexts: requiredChecks,
      contexts_url: `${url}/required_status_checks/contexts`,
      checks: requiredChecks.map((context) => ({ context, app_id: null })),
    },
  };
}

function reviewsOf(url: string, { approvals, codeOwnerReviews }: BranchProtectionState) {
  if (approvals === undefined && codeOwnerReviews === undefined) return {};
  return {
    required_pull_request_reviews: {
      url: `${url}/required_pull_request_reviews`,
      dismiss_stale_reviews: false,
      require_code_owner_reviews: codeOwnerReviews ?? false,
      required_approving_review_count: approvals ?? 0,
      require_last_push_approval: false,
    },
  };
}
