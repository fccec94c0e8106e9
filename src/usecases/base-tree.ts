import type { FileTree } from '../ports/file-tree.ts';

/**
 * The tree of a base commit, for which only the changed paths are asked: all others are the same in the
 * head, where they are at hand. Not for trees with symbolic links, which make one path depend on another.
 */
export function baseTree(commit: FileTree, head: FileTree, changed: ReadonlySet<string>): FileTree {
  return {
    list: async (folders) => {
      const within = [...changed].filter((path) => isBelow(path, folders));
      const [same, before] = await Promise.all([
        head.list(folders),
        within.length === 0 ? [] : commit.list(within),
      ]);
      const entries = [
        ...same.filter(({ path }) => !changed.has(path)),
        ...before.filter(({ path }) => changed.has(path)),
      ];
      return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
    read: (paths) => fromBoth(paths, changed, [commit.read, head.read]),
    digest: (paths) => fromBoth(paths, changed, [commit.digest, head.digest]),
    ...(head.remote && { remote: head.remote }),
  };
}

function isBelow(path: string, folders: readonly string[] | undefined): boolean {
  return folders === undefined || folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

async function fromBoth(
  paths: readonly string[],
  changed: ReadonlySet<string>,
  [before, now]: readonly [FileTree['read'], FileTree['read']],
): Promise<ReadonlyMap<string, string>> {
  const old = paths.filter((path) => changed.has(path));
  const same = paths.filter((path) => !changed.has(path));
  const [first, second] = await Promise.all([
    old.length === 0 ? new Map<string, string>() : before(old),
    same.length === 0 ? new Map<string, string>() : now(same),
  ]);
  return new Map([...first, ...second]);
}
