/**
 * The environments on GitHub that the jobs of the workflow name. GitHub applies an environment's reviewers and wait
 * timer to each job that names it, so promotions, which may wait for a person, and runs, which must not, have
 * one each.
 */
export const environmentNames = {
  staging: 'staging',
  /** Of promotions only: its list of deployments is the list of promotions. */
  promotion: 'production',
  /** Of whatever runs against databases of production; holds their secrets. */
  runs: 'production-runs',
} as const;
