import type { Answer, ApiCall, GlobalHandler, RepositoryHandler } from './answer.ts';
import { found } from './api-error.ts';
import { actionsHandlers } from './handlers/actions.ts';
import { checkHandlers } from './handlers/checks.ts';
import { commentHandlers } from './handlers/comments.ts';
import { deploymentHandlers } from './handlers/deployments.ts';
import { environmentHandlers } from './handlers/environments.ts';
import { memberHandlers, teamHandlers } from './handlers/members.ts';
import { pullHandlers } from './handlers/pulls.ts';
import { rateLimit } from './handlers/rate-limit.ts';
import { repositoryHandlers } from './handlers/repository.ts';
import { settingsHandlers } from './handlers/settings.ts';
import type { RepositoryState } from './state.ts';

/** Does what was asked. Throws `ApiError` with what GitHub would refuse. */
export function handle(call: ApiCall, repository: RepositoryState | undefined): Answer {
  const inRepository = ofRepositories[call.operation];
  if (inRepository !== undefined) return inRepository(call, found(repository));
  const handler = ofOthers[call.operation];
  if (handler === undefined) throw new Error(`test/github has no handler for ${call.operation}.`);
  return handler(call);
}

const ofRepositories: Readonly<Record<string, RepositoryHandler>> = {
  ...actionsHandlers,
  ...checkHandlers,
  ...commentHandlers,
  ...deploymentHandlers,
  ...environmentHandlers,
  ...memberHandlers,
  ...pullHandlers,
  ...repositoryHandlers,
  ...settingsHandlers,
};

const ofOthers: Readonly<Record<string, GlobalHandler>> = { ...teamHandlers, 'rate-limit/get': rateLimit };
