import { Obstacle } from '../../failure.ts';
import type { CheckRuns } from './check-runs.ts';
import type { Comments } from './comments.ts';
import type { Deployments } from './deployments.ts';
import type { Members } from './members.ts';
import type { PullRequests } from './pull-requests.ts';
import type { RepositorySettings } from './repository-settings.ts';
import type { WorkflowRuns } from './workflow-runs.ts';

/** One repository on GitHub, seen with one token. */
export interface GitHub {
  readonly pullRequests: PullRequests;
  readonly comments: Comments;
  readonly checkRuns: CheckRuns;
  readonly members: Members;
  readonly deployments: Deployments;
  readonly workflowRuns: WorkflowRuns;
  readonly settings: RepositorySettings;
}

/** Why GitHub did not do what was asked. */
export class GitHubObstacle extends Obstacle {
  readonly reason: GitHubReason;
  /** The permission of the token that would have allowed it, such as `checks: write`. */
  readonly permission: string | undefined;

  constructor(
    reason: GitHubReason,
    message: string,
    options: { readonly permission?: string; readonly hint?: string; readonly cause?: unknown } = {},
  ) {
    super('network', message, options);
    this.reason = reason;
    this.permission = options.permission;
  }
}

/** `forbidden` and `not-found` are what a token without the permission gets. */
export type GitHubReason = 'forbidden' | 'not-found' | 'rate-limited' | 'unreachable' | 'invalid';
