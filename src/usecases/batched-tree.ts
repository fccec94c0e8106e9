import type { FileTree } from '../ports/file-tree.ts';
import { readMount } from '../workspace/git-reference.ts';

/**
 * The same tree, asked less often: the listing and all answers are kept, and questions that come
 * together become one. Reading a commit starts a Git process per question, whatever its size.
 */
export function batchedTree(tree: FileTree): FileTree {
  const listings = new Map<string, ReturnType<FileTree['list']>>();
  return {
    list: (folders) => {
      const key = JSON.stringify(folders ?? 'all');
      // No listing of a workspace holds folders of other repositories.
      const inside = folders?.every((folder) => readMount(folder) === undefined) ?? true;
      const known = (inside ? listings.get('"all"') : undefined) ?? listings.get(key);
      const listing = known ?? tree.list(folders);
      listings.set(key, listing);
      return listing;
    },
    read: batched((paths) => tree.read(paths)),
    digest: batched((paths) => tree.digest(paths)),
    ...(tree.remote && { remote: tree.remote }),
  };
}

type Ask = (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;

function batched(ask: Ask): Ask {
  const answers = new Map<string, Promise<ReadonlyMap<string, string>>>();
  let waiting: string[] = [];
  let next: Promise<ReadonlyMap<string, string>> | undefined;
  const send = (): Promise<ReadonlyMap<string, string>> => {
    const paths = waiting;
    waiting = [];
    next = undefined;
    return ask(paths);
  };
  return async (paths) => {
    for (const path of paths) {
      if (answers.has(path)) continue;
      // Sent after all questions that are being put right now.
      next ??= Promise.resolve().then(send);
      answers.set(path, next);
      waiting.push(path);
    }
    const found = new Map<string, string>();
    for (const path of paths) {
      const answer = (await answers.get(path))?.get(path);
      if (answer !== undefined) found.set(path, answer);
    }
    return found;
  };
}
