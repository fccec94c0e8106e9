import type { ApiCall, RepositoryHandler } from '../answer.ts';
import { found } from '../api-error.ts';
import { paged } from '../paging.ts';
import { teamShape } from '../shapes/team.ts';
import { userShape } from '../shapes/user.ts';
import type { RepositoryState } from '../state.ts';
import type { EnvironmentState } from '../state-settings.ts';
import { fullNameOf, nodeId } from '../world.ts';

export const environmentHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'repos/get-all-environments': (call, repository) => {
    const shapes = repository.settings.environments.map((it) => environmentShape(call, repository, it));
    return paged(call, repository, shapes, 'environments');
  },
  'repos/get-environment': (call, repository) => ({
    status: 200,
    body: environmentShape(call, repository, environmentOf(call, repository)),
  }),
  'repos/list-deployment-branch-policies': (call, repository) => {
    const environment = environmentOf(call, repository);
    const patterns = Array.isArray(environment.branches) ? (environment.branches as readonly string[]) : [];
    const policies = patterns.map((name, index) => {
      const id = environment.id * 100 + index;
      return { id, node_id: nodeId('Policy', id), name, type: 'branch' };
    });
    return paged(call, repository, policies, 'branch_policies');
  },
};

/** Names differ in more than case. */
export function environmentOf(call: ApiCall, repository: RepositoryState): EnvironmentState {
  const name = call.params['environment_name']?.toLowerCase();
  return found(repository.settings.environments.find((it) => it.name.toLowerCase() === name));
}

function environmentShape(call: ApiCall, repository: RepositoryState, environment: EnvironmentState) {
  const { id, name, branches } = environment;
  const path = encodeURIComponent(name);
  return {
    id,
    node_id: nodeId('Environment', id),
    name,
    url: `${call.world.apiUrl}/repos/${fullNameOf(repository)}/environments/${path}`,
    html_url: `${call.world.webUrl}/${fullNameOf(repository)}/deployments/activity_log?environments_filter=${path}`,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    protection_rules: rulesOf(call, environment),
    deployment_branch_policy:
      branches === 'all'
        ? null
        : { protected_branches: branches === 'protected', custom_branch_policies: branches !== 'protected' },
  };
}

function rulesOf(call: ApiCall, environment: EnvironmentState) {
  const rule = (index: number) => {
    const id = environment.id * 10 + index;
    return { id, node_id: nodeId('GateRule', id) };
  };
  const { waitMinutes, reviewers, preventSelfReview, branches } = environment;
  return [
    ...(waitMinutes > 0 ? [{ ...rule(1), type: 'wait_timer', wait_timer: waitMinutes }] : []),
    ...(reviewers.length === 0
      ? []
      : [
          {
            ...rule(2),
            type: 'required_reviewers',
            prevent_self_review: preventSelfReview,
            reviewers: reviewers.map((name) => reviewerShape(call, name)),
          },
        ]),
    ...(branches === 'all' ? [] : [{ ...rule(3), type: 'branch_policy' }]),
  ];
}

/** A login, or a team as `org/team`. */
function reviewerShape(call: ApiCall, name: string) {
  const [organization, slug] = name.split('/');
  if (slug === undefined) return { type: 'User', reviewer: userShape(call.world, name) };
  const team = call.world.state.teams.find((it) => it.organization === organization && it.slug === slug);
  return { type: 'Team', reviewer: teamShape(call.world, found(team)) };
}
