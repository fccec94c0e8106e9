/** How the repository is set up: what `doctor` looks at. Methods reject with `GitHubObstacle`. */
export interface RepositorySettings {
  repository(): Promise<{
    readonly defaultBranch: string;
    readonly private: boolean;
    readonly archived: boolean;
  }>;
  /** Of all rules that hold for the branch, from protection and rulesets; also for one that does not exist yet. */
  branchRules(branch: string): Promise<BranchRules>;
  hasBranch(branch: string): Promise<boolean>;
  /** Text of a file on the default branch, undefined when there is none. */
  file(path: string): Promise<string | undefined>;
  environments(): Promise<readonly EnvironmentSettings[]>;
  /** Names of the secrets and variables that a job with this environment can read; undefined: only those of the repository and organisation. */
  secretNames(environment: string | undefined): Promise<ReadonlySet<string>>;
  /** What GITHUB_TOKEN may do at most, and whether foreign actions are allowed. */
  actions(): Promise<ActionsSettings>;
  /** GitHub's own findings in CODEOWNERS on the default branch. */
  codeownersErrors(): Promise<
    readonly { readonly line: number; readonly message: string; readonly path: string }[]
  >;
}

export interface BranchRules {
  /** Names of required checks. */
  readonly requiredChecks: readonly string[];
  readonly pullRequestRequired: boolean;
  readonly codeOwnerReview: boolean;
  readonly approvals: number;
  readonly mergeQueue: boolean;
  readonly forcePushAllowed: boolean;
  /** Every kind of rule, as rulesets name them: `pull_request`, `update`, `required_signatures` … */
  readonly kinds: readonly string[];
  /** Set when the token may not see the branch's protection: rules may be missing above. */
  readonly unseen?: { readonly message: string; readonly hint: string | undefined };
}

export interface EnvironmentSettings {
  readonly name: string;
  readonly reviewers: number;
  readonly preventSelfReview: boolean;
  readonly waitMinutes: number;
  /** Branches that may deploy: absent means all. */
  readonly branches?: 'protected' | 'custom';
  /** With `custom`: the patterns of their names. */
  readonly branchPatterns?: readonly string[];
}

export interface ActionsSettings {
  readonly enabled: boolean;
  readonly defaultPermissions: 'read' | 'write';
  readonly pinningRequired: boolean;
  /** `local`: only actions of the repository itself or its owner. */
  readonly allowedActions: 'all' | 'local' | 'selected';
}
