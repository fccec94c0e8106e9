import type { Answer, ApiCall, GlobalHandler, RepositoryHandler } from './answer.ts';
import { found } from './api-error.ts';
import { checkHandlers } from './handlers/checks.ts';
import { commentHandlers } from './handlers/comments.ts';
import { pullHandlers } from './handlers/pulls.ts';
import type { RepositoryState } from './state.ts';

/** Does what was asked. Throws `ApiError` with what GitHub would refuse. */
export function handle(call: ApiCall, repository: RepositoryState | undefined): Answer {
  const inRepository = repositoryHandlers[call.operation];
  if (inRepository !== undefined) return inRepository(call, found(repository));
  const handler = globalHandlers[call.operation];
  if (handler === undefined) throw new Error(`test/github has no handler for ${call.operation}.`);
  return handler(call);
}

export function isHandled(operation: string): boolean {
  return Object.hasOwn(repositoryHandlers, operation) || Object.hasOwn(globalHandlers, operation);
}

const repositoryHandlers: Readonly<Record<string, RepositoryHandler>> = {
  ...pullHandlers,
  ...commentHandlers,
  ...checkHandlers,
};

const globalHandlers: Readonly<Record<string, GlobalHandler>> = {};
