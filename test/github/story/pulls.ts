import type { PullState, RepositoryState } from '../state.ts';
import type { FileState, ReviewState } from '../state-conversation.ts';
import { type Place, shaOf, userOf } from '../world.ts';
import { setRef } from './pushes.ts';

export interface PullOptions {
  readonly number?: number;
  readonly branch?: string;
  /** Head commit; without one a made-up sha. */
  readonly commit?: string;
  readonly base?: string;
  /** Repository of the branch; default this one. */
  readonly from?: RepositoryState;
  readonly author?: string;
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
  readonly files?: readonly FileState[];
  /** Of the branch, oldest first; default only the head. */
  readonly commits?: readonly string[];
}

/** A person opens a pull request; its branch is pushed first when it is not there. */
export function openPull(place: Place, options: PullOptions = {}): PullState {
  const { world, repository } = place;
  const number = options.number ?? nextNumber(repository);
  const branch = options.branch ?? `change-${number}`;
  const commit = options.commit ?? shaOf(`${branch}/1`);
  const source = options.from ?? repository;
  const author = options.author ?? 'mona';
  if (source.refs.get(`refs/heads/${branch}`) !== commit) {
    setRef({ world, repository: source }, { ref: `refs/heads/${branch}`, commit, actor: author });
  }
  const base = options.base ?? repository.defaultBranch;
  const at = world.now();
  const pull: PullState = {
    id: world.nextId(),
    number,
    title: options.title ?? `Change ${number}`,
    body: options.body ?? null,
    author: userOf(world, author).login,
    state: 'open',
    draft: options.draft ?? false,
    locked: false,
    head: { sha: commit, branch, repository: source, owner: source.owner },
    base: { sha: repository.refs.get(`refs/heads/${base}`) ?? shaOf(base), branch: base },
    mergeCommit: shaOf(`test merge of ${commit}`),
    merged: undefined,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    files: [...(options.files ?? [])],
    commits: [...(options.commits ?? [commit])],
    reviews: [],
  };
  repository.pulls.push(pull);
  return pull;
}

/** Merges as a person does; `commit` is what came to be on the base branch. Answers with that commit. */
export function mergePull(
  place: Place,
  options: {
    readonly number: number;
    readonly commit?: string;
    readonly by?: string;
    readonly queue?: boolean;
  },
): string {
  const pull = pullNumbered(place, options.number);
  const commit = options.commit ?? shaOf(`merge of ${pull.head.sha}`);
  const by = options.by ?? 'mona';
  const type = options.queue === true ? 'merge_queue_merge' : 'pr_merge';
  setRef(place, { ref: `refs/heads/${pull.base.branch}`, commit, actor: by, type });
  closePull(place, options.number);
  pull.merged = { at: place.world.now(), by };
  pull.mergeCommit = commit;
  return commit;
}

export function closePull(place: Place, number: number): PullState {
  const pull = pullNumbered(place, number);
  pull.state = 'closed';
  pull.closedAt = place.world.now();
  pull.updatedAt = pull.closedAt;
  return pull;
}

/** A person reviews; the state in GitHub's words, about the head commit unless told. */
export function review(
  place: Place,
  options: {
    readonly number: number;
    readonly author?: string;
    readonly state?: ReviewState['state'];
    readonly commit?: string;
  },
): ReviewState {
  const pull = pullNumbered(place, options.number);
  const written: ReviewState = {
    id: place.world.nextId(),
    author: userOf(place.world, options.author ?? 'hubot').login,
    state: options.state ?? 'APPROVED',
    commit: options.commit ?? pull.head.sha,
    body: '',
    at: place.world.now(),
  };
  pull.reviews.push(written);
  return written;
}

export function pullNumbered({ repository }: Place, number: number): PullState {
  const pull = repository.pulls.find((it) => it.number === number);
  if (pull === undefined) throw new Error(`The test has no pull request ${number}.`);
  return pull;
}

function nextNumber(repository: RepositoryState): number {
  return 1 + Math.max(0, ...[...repository.pulls, ...repository.issues].map(({ number }) => number));
}
