import type { ApiCall, RepositoryHandler } from '../answer.ts';
import { ApiError, found, unprocessable } from '../api-error.ts';
import { paged } from '../paging.ts';
import { deploymentShape, deploymentStatusShape, statusShape } from '../shapes/deployment.ts';
import type { RepositoryState, StatusState } from '../state.ts';
import { commitOf } from './commits.ts';

export const deploymentHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'repos/list-deployments': (call, repository) => {
    const { sha, ref, environment } = call.query;
    const shapes = repository.deployments
      .filter((it) => (sha === undefined || it.commit === sha) && (ref === undefined || it.ref === ref))
      .filter((it) => environment === undefined || it.environment === environment)
      .reverse()
      .map((deployment) => deploymentShape(call.world, repository, deployment));
    return paged(call, repository, shapes);
  },
  'repos/list-deployment-statuses': (call, repository) => {
    const deployment = deploymentOf(call, repository);
    const shapes = [...deployment.statuses]
      .reverse()
      .map((status) => deploymentStatusShape(call.world, repository, { deployment, status }));
    return paged(call, repository, shapes);
  },
  'repos/create-deployment-status': (call, repository) => {
    const deployment = deploymentOf(call, repository);
    const body = call.body as Readonly<Record<string, string | undefined>>;
    const description = body['description'] ?? '';
    refuseLong('DeploymentStatus', description);
    const status = {
      id: call.world.nextId(),
      state: body['state'] ?? '',
      description,
      logUrl: body['log_url'] ?? body['target_url'] ?? '',
      environmentUrl: body['environment_url'] ?? '',
      creator: call.login,
      at: call.world.now(),
    };
    deployment.statuses.push(status);
    return { status: 201, body: deploymentStatusShape(call.world, repository, { deployment, status }) };
  },
  'repos/create-commit-status': (call, repository) => {
    const body = call.body as Readonly<Record<string, string | null | undefined>>;
    const commit = commitOf(repository, call.params['sha'] ?? '');
    const context = body['context'] ?? 'default';
    refuseLong('Status', body['description'] ?? '');
    if (repository.statuses.filter((it) => it.commit === commit && it.context === context).length >= 1000) {
      throw new ApiError(422, 'Validation Failed', {
        errors: ['This SHA and context has reached the maximum number of statuses.'],
      });
    }
    const status: StatusState = {
      id: call.world.nextId(),
      commit,
      state: body['state'] ?? '',
      context,
      description: body['description'] ?? null,
      targetUrl: body['target_url'] ?? null,
      creator: call.login,
      at: call.world.now(),
    };
    repository.statuses.push(status);
    return { status: 201, body: statusShape(call.world, repository, status) };
  },
  'repos/list-commit-statuses-for-ref': (call, repository) => {
    const commit = commitOf(repository, call.params['ref'] ?? '');
    const shapes = repository.statuses
      .filter((status) => status.commit === commit)
      .reverse()
      .map((status) => statusShape(call.world, repository, status));
    return paged(call, repository, shapes);
  },
};

const longestDescription = 140;

function refuseLong(resource: string, description: string): void {
  if ([...description].length <= longestDescription) return;
  throw unprocessable({
    resource,
    field: 'description',
    message: `description is too long (maximum is ${longestDescription} characters)`,
  });
}

function deploymentOf(call: ApiCall, repository: RepositoryState) {
  const id = Number(call.params['deployment_id']);
  return found(repository.deployments.find((deployment) => deployment.id === id));
}
