/** Deployments that GitHub made for jobs with `environment:`. Rejects with `GitHubObstacle`. */
export interface Deployments {
  /** The newest one of a commit, with its last status. */
  latest(commit: string, environment: string): Promise<Deployment | undefined>;
}

export interface Deployment {
  readonly id: number;
  readonly state: string;
  /** Where it can be looked at. */
  readonly url: string | undefined;
}
