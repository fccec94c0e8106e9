import type { Annotation } from '../../report/annotations.ts';

/** Check runs of a commit, made with the permission `checks: write`. */
export interface CheckRuns {
  /**
   * Makes the check run of this name on the commit, or writes the one that is there anew, with all
   * annotations (the adapter sends them in batches of 50). Rejects with `GitHubObstacle`.
   */
  publish(checkRun: CheckRun): Promise<{ readonly url: string }>;
}

export interface CheckRun {
  readonly name: string;
  readonly commit: string;
  /** Tells ours of several workspaces apart. */
  readonly externalId: string;
  readonly conclusion: CheckConclusion;
  /** At most 255 characters. */
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  /** Markdown, at most 65,535 characters. */
  readonly text?: string;
  /** Files relative to the repository. */
  readonly annotations: readonly Annotation[];
  readonly detailsUrl?: string;
}

export type CheckConclusion = 'success' | 'failure' | 'neutral' | 'cancelled' | 'action_required';
