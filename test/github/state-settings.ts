export interface RepositorySettingsState {
  /** Classic protection by branch. */
  readonly protection: Map<string, BranchProtectionState>;
  /** Rules of rulesets by branch, as the API words them. */
  readonly rules: Map<string, RuleState[]>;
  readonly environments: EnvironmentState[];
  secrets: string[];
  organizationSecrets: string[];
  variables: Record<string, string>;
  organizationVariables: Record<string, string>;
  actionsEnabled: boolean;
  allowedActions: 'all' | 'local_only' | 'selected';
  pinningRequired: boolean;
  defaultPermissions: 'read' | 'write';
  codeownersErrors: {
    readonly line: number;
    readonly kind: string;
    readonly message: string;
    readonly path: string;
  }[];
}

export interface BranchProtectionState {
  requiredChecks?: readonly string[];
  approvals?: number;
  codeOwnerReviews?: boolean;
  forcePushes?: boolean;
}

export interface RuleState {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface EnvironmentState {
  readonly id: number;
  readonly name: string;
  reviewers: readonly string[];
  preventSelfReview: boolean;
  waitMinutes: number;
  /** A list: patterns of the branches that may deploy. */
  branches: 'all' | 'protected' | readonly string[];
  secrets: string[];
  variables: Record<string, string>;
}
