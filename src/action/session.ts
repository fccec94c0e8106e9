import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { Comment } from '../ports/github/comments.ts';
import type { GitHub } from '../ports/github/github.ts';
import type { Ports } from '../ports/ports.ts';
import type { GitHubEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import type { Mask } from './secrets.ts';

/** One start of the action: what it was given, and the world it may touch. */
export interface Session {
  readonly event: GitHubEvent;
  readonly inputs: Inputs;
  readonly ports: Ports;
  /** Absent without a token. */
  readonly github?: GitHub;
  /**
   * The comments of the pull request when the check began. Asked for at once, so that GitHub answers while Git
   * works: most pull requests change no job, and then this answer is all that is needed. Undefined where they are
   * not known.
   */
  readonly firstComments?: Promise<readonly Comment[] | undefined>;
  readonly log: Log;
  /** For all that leaves by another way than the log. */
  readonly mask: Mask;
  /** Path of the workspace in the repository, `.` for its root. */
  readonly workspace: string;
  /** The runner's own variables, with the paths of its command files. */
  readonly runner: EnvironmentVariables;
  /** Ms UTC. */
  readonly startedAt: number;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
}
