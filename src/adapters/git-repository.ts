import { Obstacle } from '../failure.ts';
import type { Repository } from '../ports/repository.ts';
import type { Git } from './git.ts';
import { gitIn } from './git.ts';
import { gitAhead } from './git-ahead.ts';
import { resolveCommit } from './git-base.ts';
import { changedLines } from './git-changed-lines.ts';
import {
  type Changes,
  changedBetween,
  changedInWorkingTree,
  committedLines,
  manifestsMentioning,
  sortedPaths,
} from './git-changes.ts';
import { commitsTouching } from './git-commits.ts';
import type { GitToken } from './git-credentials.ts';
import { gitObstacle } from './git-failure.ts';
import { fetchRef } from './git-fetch.ts';
import { fetchCommit, parentsOf } from './git-history.ts';
import { actor } from './git-identity.ts';
import { committedLinks, trackedLinks } from './git-links.ts';
import { materialise } from './git-materialise.ts';
import { defaultBase, mergeBase } from './git-merge-base.ts';
import { hasRemote } from './git-remote.ts';
import { gitTree } from './git-tree.ts';
import { workingTreeLines } from './manifest-lines.ts';

/** The Git repository around a workspace folder, which may be the repository's root or below it. */
export function gitRepository(
  folder: string,
  remote: string,
  token?: GitToken,
  ahead = gitAhead(gitIn(folder, token)),
): Repository {
  const git = gitIn(folder, token);
  // What a comparison told of its base need not be asked for again.
  const compared = new Map<string, Changes>();
  const compare = async (base: string, onTracked: (changes: Changes) => void): Promise<Changes> =>
    changedInWorkingTree(git, base, ahead.untracked.take(), (changes) => {
      compared.set(base, changes);
      onTracked(changes);
    });
  return {
    resolve: (ref) => resolveCommit(git, ref),
    parents: (commit) => parentsOf(git, commit),
    hasRemote: () => hasRemote(git, remote),
    defaultBase: async () => {
      // Takes longer than all else and needs no base: begun while the base is looked for.
      ahead.untracked.begin();
      return defaultBase(git, remote, await ahead.refs.take());
    },
    mergeBase: (a, b) => mergeBase(git, remote, a, b),
    changedPaths: async (base, head, onTracked = () => undefined) =>
      sortedPaths(
        head === undefined
          ? await compare(base, (changes) => onTracked(sortedPaths(changes)))
          : await changedBetween(git, base, head),
      ),
    changedLines: (base, head) => changedLines(git, base, head),
    treeAt: (commit) => gitTree(git, commit, () => compared.get(commit)),
    manifestsMentioning: (words, commit) => manifestsMentioning(git, words, commit),
    manifestLines: (word, following, commit, signal) => {
      if (commit !== undefined) return committedLines(git, word, following, commit);
      return workingTreeLines(git.folder, ahead.tracked.take(), { word, following, signal });
    },
    // The same list tells which manifests there are: it stays for the search in them.
    links: (commit) =>
      commit === undefined ? trackedLinks(git, ahead.tracked.share()) : committedLinks(git, commit),
    materialise: (commit, paths, target) => materialise(gitTree(git, commit), paths, target),
    ensureCommit: (commit) => ensureCommit(git, remote, commit),
    fetchRef: (ref) => fetchRef(git, remote, ref),
    commitsTouching: (range) => commitsTouching(git, range),
    actor: () => actor(git, process.env),
  };
}

async function ensureCommit(git: Git, remote: string, commit: string): Promise<void> {
  if ((await resolveCommit(git, commit)) !== undefined) return;
  const answer = await fetchCommit(git, remote, commit);
  if (answer.code === 0 && (await resolveCommit(git, commit)) !== undefined) return;
  const { message, hint, cause } = gitObstacle(`fetch commit ${commit}`, answer.stderr, git.folder);
  throw new Obstacle('git', `Commit ${commit} is not in this clone. ${message}`, {
    cause,
    hint: hint ?? 'Is it pushed? Fetch its branch (on GitHub: actions/checkout with fetch-depth: 0).',
  });
}
