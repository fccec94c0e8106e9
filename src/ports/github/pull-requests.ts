/** Reads pull requests. Methods reject with `GitHubObstacle`; what does not exist is undefined. */
export interface PullRequests {
  get(number: number): Promise<PullRequest | undefined>;
  /** Pull requests that GitHub associates with a commit of this repository, merged ones first. */
  ofCommit(commit: string): Promise<readonly PullRequest[]>;
  /** Every review, oldest first. */
  reviews(number: number): Promise<readonly Review[]>;
  /**
   * The commit a branch of this repository pointed at, at an instant (ISO 8601, UTC), as GitHub recorded the
   * pushes: commit dates can be forged, these cannot. Undefined when the record does not tell.
   */
  branchHeadAt(branch: string, at: string): Promise<string | undefined>;
}

export interface PullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly merged: boolean;
  readonly draft: boolean;
  /** Login. */
  readonly author: string;
  readonly title: string;
  readonly url: string;
  readonly head: {
    readonly sha: string;
    readonly branch: string;
    /** `owner/name`; undefined when the fork was deleted. */
    readonly repository: string | undefined;
    /** Of that repository; names can be given to another one, ids cannot. */
    readonly repositoryId: number | undefined;
  };
  readonly base: { readonly sha: string; readonly branch: string };
  /** Commit that the merge made, once merged. */
  readonly mergeCommit?: string;
}

export interface Review {
  /** Login; undefined for a deleted account. */
  readonly author: string | undefined;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed' | 'pending';
  /** Commit that was reviewed. */
  readonly commit: string | undefined;
  /** ISO 8601, UTC. */
  readonly submittedAt: string | undefined;
}
