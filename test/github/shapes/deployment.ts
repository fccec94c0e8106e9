import type { DeploymentState, DeploymentStatusState, RepositoryState, StatusState } from '../state.ts';
import { fullNameOf, nodeId, type World } from '../world.ts';
import { userShape } from './user.ts';

/** `deployment` of the description. */
export function deploymentShape(world: World, repository: RepositoryState, deployment: DeploymentState) {
  const api = `${world.apiUrl}/repos/${fullNameOf(repository)}`;
  const url = `${api}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: nodeId('Deployment', deployment.id),
    sha: deployment.commit,
    ref: deployment.ref,
    task: 'deploy',
    payload: {},
    environment: deployment.environment,
    original_environment: deployment.environment,
    description: null,
    creator: userShape(world, deployment.creator),
    created_at: deployment.at,
    updated_at: deployment.statuses.at(-1)?.at ?? deployment.at,
    statuses_url: `${url}/statuses`,
    repository_url: api,
  };
}

/** `deployment-status` of the description. */
export function deploymentStatusShape(
  world: World,
  repository: RepositoryState,
  { deployment, status }: { readonly deployment: DeploymentState; readonly status: DeploymentStatusState },
) {
  const api = `${world.apiUrl}/repos/${fullNameOf(repository)}`;
  const url = `${api}/deployments/${deployment.id}`;
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: userShape(world, status.creator),
    description: status.description,
    environment: deployment.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: status.at,
    updated_at: status.at,
    deployment_url: url,
    repository_url: api,
  };
}

/** `status` of the description. */
export function statusShape(world: World, repository: RepositoryState, status: StatusState) {
  const creator = userShape(world, status.creator);
  return {
    url: `${world.apiUrl}/repos/${fullNameOf(repository)}/statuses/${status.commit}`,
    avatar_url: creator.avatar_url,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.at,
    updated_at: status.at,
    creator,
  };
}
