import type { ApiCall, RepositoryHandler } from '../answer.ts';
import { ApiError } from '../api-error.ts';
import { paged } from '../paging.ts';
import { protectionShape } from '../shapes/protection.ts';
import type { RepositoryState } from '../state.ts';
import { environmentOf } from './environments.ts';

export const settingsHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'repos/get-branch-protection': (call, repository) => {
    const branch = call.params['branch'] ?? '';
    if (!repository.refs.has(`refs/heads/${branch}`)) throw new ApiError(404, 'Branch not found');
    const protection = repository.settings.protection.get(branch);
    if (protection === undefined) throw new ApiError(404, 'Branch not protected');
    return { status: 200, body: protectionShape(call.world, repository, { branch, protection }) };
  },
  'repos/get-branch-rules': (call, repository) => {
    const rules = repository.settings.rules.get(call.params['branch'] ?? '') ?? [];
    const source = { ruleset_source_type: 'Repository', ruleset_source: repository.name, ruleset_id: 1 };
    return paged(
      call,
      repository,
      rules.map((rule) => ({ ...rule, ...source })),
    );
  },
  'actions/get-github-actions-permissions-repository': (_call, { settings }) => ({
    status: 200,
    body: settings.actionsEnabled
      ? {
          enabled: true,
          allowed_actions: settings.allowedActions,
          sha_pinning_required: settings.pinningRequired,
        }
      : { enabled: false },
  }),
  'actions/get-github-actions-default-workflow-permissions-repository': (_call, { settings }) => ({
    status: 200,
    body: {
      default_workflow_permissions: settings.defaultPermissions,
      can_approve_pull_request_reviews: false,
    },
  }),
  'actions/list-repo-secrets': (call, repository) => secrets(call, repository, repository.settings.secrets),
  'actions/list-repo-organization-secrets': (call, repository) =>
    secrets(call, repository, repository.settings.organizationSecrets),
  'actions/list-environment-secrets': (call, repository) =>
    secrets(call, repository, environmentOf(call, repository).secrets),
  'actions/list-repo-variables': (call, repository) =>
    variables(call, repository, repository.settings.variables),
  'actions/list-repo-organization-variables': (call, repository) =>
    variables(call, repository, repository.settings.organizationVariables),
  'actions/list-environment-variables': (call, repository) =>
    variables(call, repository, environmentOf(call, repository).variables),
};

function secrets(call: ApiCall, repository: RepositoryState, names: readonly string[]) {
  const dates = datesOf(repository);
  const shapes = names.map((name) => ({ name: name.toUpperCase(), ...dates }));
  return paged(call, repository, shapes, 'secrets');
}

/** GitHub gives ten variables on a page unless asked, and never more than thirty. */
function variables(call: ApiCall, repository: RepositoryState, values: Readonly<Record<string, string>>) {
  const dates = datesOf(repository);
  const shapes = Object.entries(values).map(([name, value]) => ({
    name: name.toUpperCase(),
    value,
    ...dates,
  }));
  const query = { ...call.query, per_page: Math.min(30, Number(call.query['per_page'] ?? 10)) };
  return paged({ ...call, query }, repository, shapes, 'variables');
}

function datesOf({ createdAt }: RepositoryState) {
  return { created_at: createdAt, updated_at: createdAt };
}
