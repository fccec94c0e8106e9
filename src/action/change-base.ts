import type { Ports } from '../ports/ports.ts';
import type { ChangeRequest } from '../usecases/change-set.ts';
import { textAt } from './payload.ts';
import type { PerformContext } from './performer.ts';

/**
 * The commit that a change is compared with; absent: the use case decides. A pull request is checked out
 * as a merge commit: its first parent is the base that it was really merged with, which the event's own
 * `base.sha` may lag behind.
 */
export async function changeBase({
  inputs,
  event,
  ports,
  performed,
}: Pick<PerformContext, 'inputs' | 'event' | 'ports' | 'performed'>): Promise<ChangeRequest> {
  if (inputs.base !== undefined) return { base: inputs.base };
  const planned = performed.find(({ report }) => report?.plan !== undefined)?.report?.plan?.base;
  const before =
    planned ??
    (event.name === 'pull_request'
      ? await mergedWith(event.sha, ports)
      : textAt(event.payload, 'merge_group', 'base_sha'));
  // What is checked out was made from it: there is no commit before it that both came from.
  if (before !== undefined) return { base: before, exact: true };
  const base = textAt(event.payload, 'pull_request', 'base', 'sha');
  return base === undefined ? {} : { base };
}

/** The parents are read from the commit itself: a shallow clone has none of them. */
async function mergedWith(sha: string, ports: Pick<Ports, 'repository'>): Promise<string | undefined> {
  const repository = ports.repository('origin');
  const [head, parents] = await Promise.all([repository.resolve('HEAD'), repository.parents('HEAD')]);
  const [base, merged] = parents;
  return head === sha && merged !== undefined ? base : undefined;
}
