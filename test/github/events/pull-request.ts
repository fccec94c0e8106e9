import { pullShape } from '../shapes/pull.ts';
import { pullNumbered } from '../story/pulls.ts';
import { noCommit } from '../story/pushes.ts';
import type { Place } from '../world.ts';
import { eventOf, type TestEvent } from './event.ts';

export type PullRequestAction = 'opened' | 'synchronize' | 'reopened' | 'ready_for_review' | 'closed';

/**
 * What happened to a pull request that is in the state already: push, merge or close it first. The commit is that of
 * the tried merge, after the merge that of the base branch, as on GitHub.
 */
export function pullRequestEvent(
  place: Place,
  number: number,
  action: PullRequestAction,
  options: { readonly actor?: string; readonly before?: string } = {},
): TestEvent {
  const pull = pullNumbered(place, number);
  const pushes = pull.head.repository?.activity ?? [];
  const last = pushes.findLast(({ ref }) => ref === `refs/heads/${pull.head.branch}`);
  const commits = { before: options.before ?? last?.before ?? noCommit, after: pull.head.sha };
  return eventOf(place, {
    name: 'pull_request',
    ref: pull.merged === undefined ? `refs/pull/${number}/merge` : `refs/heads/${pull.base.branch}`,
    sha: pull.mergeCommit ?? pull.head.sha,
    actor: options.actor ?? pull.merged?.by ?? pull.author,
    payload: {
      action,
      number,
      ...(action === 'synchronize' ? commits : {}),
      pull_request: pullShape(place.world, place.repository, pull),
    },
    variables: { GITHUB_HEAD_REF: pull.head.branch, GITHUB_BASE_REF: pull.base.branch },
  });
}
