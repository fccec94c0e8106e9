import type { Ports } from '../ports/ports.ts';
import type { GitHubEvent } from './event.ts';
import type { Inputs } from './inputs.ts';
import { textAt } from './payload.ts';

/**
 * The commit that a change is compared with; absent: the use case decides. A pull request is checked out
 * as a merge commit: its first parent is the base that it was really merged with, which the event's own
 * `base.sha` may lag behind.
 */
export async function changeBase(
  inputs: Inputs,
  event: GitHubEvent,
  ports: Pick<Ports, 'repository'>,
): Promise<{ readonly base?: string }> {
  if (inputs.base !== undefined) return { base: inputs.base };
  const base =
    event.name === 'pull_request'
      ? ((await mergedWith(event, ports)) ?? textAt(event.payload, 'pull_request', 'base', 'sha'))
      : textAt(event.payload, 'merge_group', 'base_sha');
  return base === undefined ? {} : { base };
}

async function mergedWith(event: GitHubEvent, ports: Pick<Ports, 'repository'>): Promise<string | undefined> {
  const repository = ports.repository('origin');
  const head = await repository.resolve('HEAD');
  if (head !== event.sha || (await repository.resolve('HEAD^2')) === undefined) return undefined;
  return repository.resolve('HEAD^1');
}
