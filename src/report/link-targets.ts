/**
 * Where the links of a comment lead. Given by whoever posts it, never taken from what is reported: a report
 * may come from a stranger.
 */
export interface LinkTargets {
  /** Page of the repository, such as `https://github.com/acme/data`; without it nothing is linked. */
  readonly repositoryUrl?: string;
  /** Page of the workflow run, whose job summary has everything. */
  readonly runUrl?: string;
}
