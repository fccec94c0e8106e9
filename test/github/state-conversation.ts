export interface FileState {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly previousPath?: string;
  readonly additions?: number;
  readonly deletions?: number;
  readonly patch?: string;
}

export interface ReviewState {
  readonly id: number;
  /** Undefined: a deleted account. */
  readonly author: string | undefined;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  readonly commit: string | null;
  readonly body: string;
  readonly at: string | undefined;
}

export interface IssueState {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  author: string;
  state: 'open' | 'closed';
  locked: boolean;
  readonly createdAt: string;
  readonly closedAt: string | null;
}

export interface CommentState {
  readonly id: number;
  readonly issue: number;
  body: string;
  /** Undefined: a deleted account. */
  author: string | undefined;
  readonly createdAt: string;
  updatedAt: string;
  readonly reactions: ReactionState[];
}

export interface ReactionState {
  readonly id: number;
  readonly user: string;
  readonly content: string;
  readonly at: string;
}
