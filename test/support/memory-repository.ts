import { Obstacle } from '../../src/failure.ts';
import type { FileTree } from '../../src/ports/file-tree.ts';
import type { Repository, TouchingCommit } from '../../src/ports/repository.ts';
import { memoryFileTree } from './memory-file-tree.ts';

/** A history in memory: enough of a repository for promotion and roll-back. */
export interface MemoryRepository extends Repository {
  /** Adds a commit and moves HEAD to it; `parent` defaults to HEAD. Gives its id. */
  commit(files: Readonly<Record<string, string>>, parent?: string): string;
  /** Takes a commit away, as a clone that never had it. */
  forget(commit: string): void;
  /** What the remote keeps at refs such as `refs/pull/12/head`. */
  readonly refs: Map<string, string>;
}

/** Starts without commits; the actor is Ann. */
export function memoryRepository(): MemoryRepository {
  const commits = new Map<string, { readonly parent: string | undefined; readonly tree: FileTree }>();
  let head: string | undefined;
  const ancestors = (commit: string | undefined): string[] =>
    commit === undefined ? [] : [commit, ...ancestors(commits.get(commit)?.parent)];
  const resolve = async (ref: string) => (ref === 'HEAD' ? head : commits.has(ref) ? ref : undefined);
  const refs = new Map<string, string>();
  const contents = async (commit: string | undefined): Promise<ReadonlyMap<string, string>> => {
    const tree = commit === undefined ? undefined : commits.get(commit)?.tree;
    return tree === undefined ? new Map() : tree.read((await tree.list()).map(({ path }) => path));
  };
  return {
    refs,
    commit(files, parent = head) {
      head = (commits.size + 1).toString(16).padStart(40, 'c');
      commits.set(head, { parent, tree: memoryFileTree(files) });
      return head;
    },
    forget: (commit) => void commits.delete(commit),
    resolve,
    parents: async (commit) => [commits.get(commit)?.parent ?? []].flat(),
    hasRemote: async () => true,
    mergeBase: async (a, b) => ancestors(a).find((commit) => ancestors(b).includes(commit)),
    treeAt: (commit) => commits.get(commit)?.tree ?? memoryFileTree({}),
    ensureCommit: async (commit) => {
      if (!commits.has(commit)) throw new Obstacle('git', `Commit ${commit} is not in this clone.`);
    },
    fetchRef: async (ref) => {
      const commit = refs.get(ref);
      if (commit === undefined) throw new Obstacle('git', `couldn't find remote ref ${ref}`);
      return commit;
    },
    commitsTouching: async ({ since, until, paths, limit }) => {
      const known = ancestors(since);
      const found: TouchingCommit[] = [];
      for (const commit of ancestors(until).filter((one) => !known.includes(one))) {
        const parent = commits.get(commit)?.parent;
        const [before, after] = await Promise.all([contents(parent), contents(commit)]);
        const touched = paths.filter((path) => before.get(path) !== after.get(path)).sort();
        if (touched.length > 0) found.push({ commit, parent, paths: touched });
      }
      return found.slice(0, limit);
    },
    actor: async () => 'Ann <ann@example.com>',
    defaultBase: unused,
    changedPaths: unused,
    manifestsMentioning: unused,
    manifestLines: unused,
    changedLines: unused,
    links: unused,
    materialise: unused,
  };
}

function unused(): never {
  throw new Error('The memory repository does not have this.');
}
