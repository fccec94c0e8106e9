export type Level = 'read' | 'write';

export interface OperationPermissions {
  /** One of them is enough; none: every token that sees the repository. */
  readonly anyOf: readonly (readonly [name: string, level: Level])[];
  /** Asked for in public repositories too, although it only reads. */
  readonly secret: boolean;
}

/** What the documentation of an operation asks of a fine-grained token. */
export function permissionsFor(operation: string): OperationPermissions {
  const found = table[operation];
  if (found === undefined) throw new Error(`No permissions are known for ${operation}.`);
  return found;
}

const open: OperationPermissions = { anyOf: [], secret: false };
const comments = (level: Level) => one(['issues', level], ['pull_requests', level]);

const table: Readonly<Record<string, OperationPermissions>> = {
  'actions/create-workflow-dispatch': one(['actions', 'write']),
  'actions/download-artifact': one(['actions', 'read']),
  'actions/get-github-actions-default-workflow-permissions-repository': secret('administration'),
  'actions/get-github-actions-permissions-repository': secret('administration'),
  'actions/get-workflow-run': one(['actions', 'read']),
  'actions/list-environment-secrets': secret('environments'),
  'actions/list-environment-variables': secret('environments'),
  'actions/list-repo-organization-secrets': secret('secrets'),
  'actions/list-repo-organization-variables': secret('actions_variables'),
  'actions/list-repo-secrets': secret('secrets'),
  'actions/list-repo-variables': secret('actions_variables'),
  'actions/list-workflow-run-artifacts': one(['actions', 'read']),
  'checks/create': one(['checks', 'write']),
  'checks/get': one(['checks', 'read']),
  'checks/list-annotations': one(['checks', 'read']),
  'checks/list-for-ref': one(['checks', 'read']),
  'checks/update': one(['checks', 'write']),
  'git/get-commit': one(['contents', 'read']),
  'git/get-ref': one(['contents', 'read']),
  'issues/create-comment': comments('write'),
  'issues/delete-comment': comments('write'),
  'issues/get-comment': comments('read'),
  'issues/list-comments': comments('read'),
  'issues/update-comment': comments('write'),
  'pulls/get': one(['pull_requests', 'read'], ['contents', 'read']),
  'pulls/list': one(['pull_requests', 'read']),
  'pulls/list-files': one(['pull_requests', 'read']),
  'pulls/list-reviews': one(['pull_requests', 'read']),
  'pulls/merge': one(['contents', 'write']),
  'rate-limit/get': open,
  'reactions/create-for-issue-comment': comments('write'),
  'reactions/list-for-issue-comment': comments('read'),
  'repos/codeowners-errors': one(['contents', 'read']),
  'repos/create-commit-status': one(['statuses', 'write']),
  'repos/create-deployment-status': one(['deployments', 'write']),
  'repos/get': open,
  'repos/get-all-environments': one(['actions', 'read']),
  'repos/get-branch': one(['contents', 'read']),
  'repos/get-branch-protection': secret('administration'),
  'repos/get-branch-rules': open,
  'repos/get-collaborator-permission-level': { anyOf: [], secret: true },
  'repos/get-content': one(['contents', 'read']),
  'repos/get-environment': one(['actions', 'read']),
  'repos/list-activities': one(['contents', 'read']),
  'repos/list-commit-statuses-for-ref': one(['statuses', 'read']),
  'repos/list-deployment-branch-policies': one(['actions', 'read']),
  'repos/list-deployment-statuses': one(['deployments', 'read']),
  'repos/list-deployments': one(['deployments', 'read']),
  'repos/list-pull-requests-associated-with-commit': one(['pull_requests', 'read'], ['contents', 'read']),
  'repos/list-teams': secret('administration'),
  'teams/get-membership-for-user-in-org': secret('members'),
  'teams/list-members-in-org': secret('members'),
};

function one(...anyOf: (readonly [string, Level])[]): OperationPermissions {
  return { anyOf, secret: false };
}

function secret(name: string): OperationPermissions {
  return { anyOf: [[name, 'read']], secret: true };
}
