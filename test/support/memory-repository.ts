import { Obstacle } from '../../src/failure.ts';
import type { FileTree } from '../../src/ports/file-tree.ts';
import type { Repository } from '../../src/ports/repository.ts';
import { memoryFileTree } from './memory-file-tree.ts';

/** A history in memory: enough of a repository for promotion and roll-back. */
export interface MemoryRepository extends Repository {
  /** Adds a commit and moves HEAD to it; `parent` defaults to HEAD. Gives its id. */
  commit(files: Readonly<Record<string, string>>, parent?: string): string;
  /** Takes a commit away, as a clone that never had it. */
  forget(commit: string): void;
}

/** Starts without commits; the actor is Ann. */
export function memoryRepository(): MemoryRepository {
  const commits = new Map<string, { readonly parent: string | undefined; readonly tree: FileTree }>();
  let head: string | undefined;
  const ancestors = (commit: string | undefined): string[] =>
    commit === undefined ? [] : [commit, ...ancestors(commits.get(commit)?.parent)];
  const resolve = async (ref: string) => (ref === 'HEAD' ? head : commits.has(ref) ? ref : undefined);
  return {
    commit(files, parent = head) {
      head = (commits.size + 1).toString(16).padStart(40, 'c');
      commits.set(head, { parent, tree: memoryFileTree(files) });
      return head;
    },
    forget: (commit) => void commits.delete(commit),
    resolve,
    hasRemote: async () => true,
    mergeBase: async (a, b) => ancestors(a).find((commit) => ancestors(b).includes(commit)),
    treeAt: (commit) => commits.get(commit)?.tree ?? memoryFileTree({}),
    ensureCommit: async (commit) => {
      if (!commits.has(commit)) throw new Obstacle('git', `Commit ${commit} is not in this clone.`);
    },
    actor: async () => 'Ann <ann@example.com>',
    defaultBase: unused,
    changedPaths: unused,
    manifestsMentioning: unused,
    manifestLines: unused,
    links: unused,
    materialise: unused,
  };
}

function unused(): never {
  throw new Error('The memory repository does not have this.');
}
