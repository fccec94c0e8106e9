import type { ActivityState } from '../state.ts';
import { type Place, shaOf, wholeSeconds } from '../world.ts';

export interface Push {
  /** Full name, such as `refs/heads/main`. */
  readonly ref: string;
  /** Undefined: the branch is deleted. */
  readonly commit: string | undefined;
  readonly actor?: string;
  readonly type?: ActivityState['type'];
  /** Default now. */
  readonly at?: string | number;
}

export const noCommit = '0'.repeat(40);

/** Moves a ref and records that, as a push or a merge does. */
export function setRef({ world, repository }: Place, push: Push): ActivityState {
  const before = repository.refs.get(push.ref) ?? noCommit;
  const after = push.commit ?? noCommit;
  const entry: ActivityState = {
    id: world.nextId(),
    ref: push.ref,
    before,
    after,
    actor: push.actor ?? 'mona',
    at: push.at === undefined ? world.now() : wholeSeconds(push.at),
    type: push.type ?? usualType(before, after),
  };
  repository.activity.push(entry);
  if (push.commit === undefined) repository.refs.delete(push.ref);
  else repository.refs.set(push.ref, push.commit);
  return entry;
}

/** A person pushes to a branch: open pull requests of it, also in the parent of a fork, move along. */
export function push(
  place: Place,
  options: {
    readonly branch: string;
    readonly commit?: string;
    readonly actor?: string;
    readonly force?: boolean;
    readonly at?: string | number;
  },
): ActivityState {
  const { repository } = place;
  const { branch, force, commit = shaOf(`${branch}/${repository.activity.length}`), ...rest } = options;
  const entry = setRef(place, {
    ref: `refs/heads/${branch}`,
    commit,
    ...rest,
    ...(force === true ? { type: 'force_push' } : {}),
  });
  for (const pull of [repository, repository.parent].flatMap((it) => it?.pulls ?? [])) {
    if (pull.state !== 'open' || pull.head.repository !== repository || pull.head.branch !== branch) continue;
    pull.head.sha = commit;
    pull.mergeCommit = shaOf(`test merge of ${commit}`);
    pull.updatedAt = entry.at;
    pull.commits = force === true ? [commit] : [...pull.commits, commit];
  }
  return entry;
}

export function deleteBranch(place: Place, branch: string, actor = 'mona'): ActivityState {
  return setRef(place, { ref: `refs/heads/${branch}`, commit: undefined, actor });
}

function usualType(before: string, after: string): ActivityState['type'] {
  if (after === noCommit) return 'branch_deletion';
  return before === noCommit ? 'branch_creation' : 'push';
}
