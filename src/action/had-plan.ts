import type { Comment } from '../ports/github/comments.ts';
import type { GitHubEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { ourComment } from './our-comment.ts';
import { textAt } from './payload.ts';

/** What tells about earlier pushes. */
export interface EarlierPushes {
  readonly event: GitHubEvent;
  readonly inputs: Inputs;
  /** Path of the workspace in the repository, `.` for its root. */
  readonly workspace: string;
  /** Undefined where they are not known. */
  readonly comments: readonly Comment[] | undefined;
}

/**
 * Whether an earlier push of the pull request may have changed jobs: then its plan is on record. A new pull request
 * has none, and one that has changed jobs has our comment; without knowing its comments nothing is sure.
 */
export function mayHaveHadPlan({ event, inputs, workspace, comments }: EarlierPushes): boolean {
  if (event.name !== 'pull_request' || textAt(event.payload, 'action') === 'opened') return false;
  if (comments === undefined) return true;
  return ourComment(comments, { workspace, workflow: event.workflow }, inputs) !== undefined;
}
