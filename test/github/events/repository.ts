import { simpleCommitShape } from '../shapes/commit.ts';
import { pullNumbered } from '../story/pulls.ts';
import { noCommit, setRef } from '../story/pushes.ts';
import { fullNameOf, type Place, shaOf } from '../world.ts';
import { eventOf, headOf, type TestEvent } from './event.ts';

/** The merge queue tries a pull request: its branch is made here, with `commit` or a made-up one. */
export function mergeGroupEvent(place: Place, number: number, options: { commit?: string } = {}): TestEvent {
  const pull = pullNumbered(place, number);
  const base = headOf(place, pull.base.branch);
  const commit = options.commit ?? shaOf(`queue ${pull.head.sha} on ${base}`);
  const ref = `refs/heads/gh-readonly-queue/${pull.base.branch}/pr-${number}-${base}`;
  const actor = 'github-merge-queue[bot]';
  setRef(place, { ref, commit, actor });
  return eventOf(place, {
    name: 'merge_group',
    ref,
    sha: commit,
    actor,
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: commit,
        head_ref: ref,
        base_sha: base,
        base_ref: `refs/heads/${pull.base.branch}`,
        head_commit: simpleCommitShape(place.repository, commit),
      },
    },
  });
}

/** The last push to a branch, also the one that deleted it. In workflows the payload has no lists of files. */
export function pushEvent(place: Place, branch: string, options: { actor?: string } = {}): TestEvent {
  const ref = `refs/heads/${branch}`;
  const push = place.repository.activity.findLast((entry) => entry.ref === ref);
  if (push === undefined) throw new Error(`Nobody pushed to ${branch} in this test.`);
  const { before, after } = push;
  const page = `${place.world.webUrl}/${fullNameOf(place.repository)}`;
  const deleted = after === noCommit;
  const commit = {
    ...simpleCommitShape(place.repository, after),
    distinct: true,
    url: `${page}/commit/${after}`,
  };
  const actor = options.actor ?? push.actor;
  return eventOf(place, {
    name: 'push',
    ref: deleted ? `refs/heads/${place.repository.defaultBranch}` : ref,
    sha: deleted ? headOf(place, place.repository.defaultBranch) : after,
    actor,
    payload: {
      ref,
      before,
      after,
      created: before === noCommit,
      deleted,
      forced: push.type === 'force_push',
      base_ref: null,
      compare: `${page}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      commits: deleted ? [] : [commit],
      head_commit: deleted ? null : commit,
      pusher: { name: actor, email: `${actor.replace(/\W/g, '')}@users.noreply.example` },
    },
  });
}

/** A person starts the workflow by hand on a branch; what was not typed is an empty text. */
export function workflowDispatchEvent(
  place: Place,
  inputs: Readonly<Record<string, string>> | null,
  options: { readonly branch?: string; readonly actor?: string; readonly workflow?: string } = {},
): TestEvent {
  const branch = options.branch ?? place.repository.defaultBranch;
  const ref = `refs/heads/${branch}`;
  return eventOf(place, {
    name: 'workflow_dispatch',
    ref,
    sha: headOf(place, branch),
    actor: options.actor ?? 'mona',
    payload: { inputs, ref, workflow: options.workflow ?? '.github/workflows/datajob.yml' },
  });
}

/** No webhook, so there is no schema of it: GitHub's own clock starts the workflow of the default branch. */
export function scheduleEvent(place: Place, schedule: string, options: { actor?: string } = {}): TestEvent {
  const branch = place.repository.defaultBranch;
  return eventOf(place, {
    name: 'schedule',
    ref: `refs/heads/${branch}`,
    sha: headOf(place, branch),
    actor: options.actor ?? 'mona',
    payload: { schedule, workflow: '.github/workflows/datajob.yml' },
  });
}
