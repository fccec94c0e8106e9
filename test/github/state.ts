import type { CommentState, FileState, IssueState, ReviewState } from './state-conversation.ts';
import type { RepositorySettingsState } from './state-settings.ts';

/** Everything that the server knows; a test may change it at any time. Times are ISO 8601 without milliseconds. */
export interface GitHubState {
  readonly repositories: RepositoryState[];
  readonly teams: TeamState[];
  /** By login. */
  readonly users: Map<string, UserState>;
}

export interface UserState {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export interface TeamState {
  readonly id: number;
  readonly organization: string;
  readonly slug: string;
  members: { readonly login: string; readonly state: 'active' | 'pending' }[];
}

export interface RepositoryState {
  readonly id: number;
  readonly owner: string;
  name: string;
  defaultBranch: string;
  private: boolean;
  archived: boolean;
  readonly parent: RepositoryState | undefined;
  readonly createdAt: string;
  /** Commits by full name, such as `refs/heads/main`. */
  readonly refs: Map<string, string>;
  readonly commits: Map<string, CommitState>;
  /** Pushes as GitHub recorded them, oldest first. */
  readonly activity: ActivityState[];
  readonly pulls: PullState[];
  /** Plain issues; pull requests share their numbers. */
  readonly issues: IssueState[];
  readonly comments: CommentState[];
  readonly checkRuns: CheckRunState[];
  readonly statuses: StatusState[];
  readonly deployments: DeploymentState[];
  /** By login; who is absent has no permission, or `read` when the repository is public. */
  readonly collaborators: Map<string, RepositoryPermission>;
  /** Slugs of teams of the owner that have access. */
  readonly teams: string[];
  readonly settings: RepositorySettingsState;
  readonly workflowRuns: WorkflowRunState[];
  readonly artifacts: ArtifactState[];
  /** Files of the default branch that `contents` answers with. */
  readonly contents: Map<string, string>;
  readonly dispatches: DispatchState[];
}

export type RepositoryPermission = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

export interface CommitState {
  readonly message: string;
  readonly author: string;
  readonly parents: readonly string[];
  readonly at: string;
}

export interface ActivityState {
  readonly id: number;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly actor: string;
  readonly at: string;
  readonly type:
    | 'push'
    | 'force_push'
    | 'branch_deletion'
    | 'branch_creation'
    | 'pr_merge'
    | 'merge_queue_merge';
}

export interface PullState {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  author: string;
  state: 'open' | 'closed';
  draft: boolean;
  locked: boolean;
  head: { sha: string; branch: string; repository: RepositoryState | undefined; readonly owner: string };
  base: { sha: string; branch: string };
  /** The commit that GitHub tried the merge with, afterwards the one that was made. */
  mergeCommit: string | null;
  merged: { readonly at: string; readonly by: string } | undefined;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  files: FileState[];
  /** Shas of its commits. */
  commits: string[];
  readonly reviews: ReviewState[];
}

export interface CheckRunState {
  readonly id: number;
  name: string;
  readonly commit: string;
  externalId: string | null;
  detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: CheckAnnotationState[];
  /** Login of the app that made it; no other may change it. */
  readonly app: string;
}

export interface CheckAnnotationState {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface StatusState {
  readonly id: number;
  readonly commit: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string;
  readonly at: string;
}

export interface DeploymentState {
  readonly id: number;
  readonly commit: string;
  readonly ref: string;
  readonly environment: string;
  readonly creator: string;
  readonly at: string;
  /** Oldest first. */
  readonly statuses: DeploymentStatusState[];
}

export interface DeploymentStatusState {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly creator: string;
  readonly at: string;
}

export interface WorkflowRunState {
  readonly id: number;
  readonly name: string;
  /** Such as `.github/workflows/datajob.yml`. */
  readonly path: string;
  readonly event: string;
  status: string;
  conclusion: string | null;
  readonly branch: string | null;
  readonly commit: string;
  readonly actor: string;
  readonly headRepository: RepositoryState;
  /** Numbers; GitHub leaves them out for forks. */
  readonly pulls: readonly number[];
  readonly at: string;
}

export interface ArtifactState {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly zip: Uint8Array;
  expired: boolean;
  readonly at: string;
}

export interface DispatchState {
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}
