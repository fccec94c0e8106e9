import type { FileTree, TreeEntry } from '../ports/file-tree.ts';
import { contentDigest } from './content-digest.ts';
import type { Git } from './git.ts';
import type { Changes } from './git-changes.ts';
import { type Listing, listings } from './git-listing.ts';
import { blobReader, converted, rememberingReader } from './git-objects.ts';
import { followLinks } from './links.ts';

/** The files of the workspace folder at a commit; read from Git's objects, the working tree is not touched. */
export interface GitTree extends FileTree {
  /** Contents as bytes, and whether the file is executable; a link gives what it points to. */
  contents(paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>>;
  /** The listed file that a path leads to through links, undefined when there is none in this tree. */
  target(path: string): Promise<TreeEntry | undefined>;
  /** The path itself; for a link to a folder, the paths of the files that are reached through it. */
  throughLink(path: string): Promise<readonly string[]>;
}

/**
 * Reads lazily: the listing when first needed, contents when asked for. `compared` gives what a comparison with this
 * commit told of it, once there was one.
 */
export function gitTree(
  git: Git,
  commit: string,
  compared: () => Changes | undefined = () => undefined,
): GitTree {
  const { load, loadFor, list } = listings(git, commit, compared);
  const contents = blobReader(git, (content) => content);
  const remembered = rememberingReader(contents);
  const texts = converted(remembered, (content) => content.toString('utf8'));
  const digests = converted(remembered, contentDigest);
  return {
    list,
    read: async (paths) => readThrough(await loadFor(paths), paths, texts),
    digest: async (paths) => readThrough(await loadFor(paths), paths, digests),
    contents: async (paths) => readThrough(await load(), paths, contents),
    target: async (path) => {
      const { byPath, links } = await load();
      const target = followLinks(path, links);
      return target === undefined ? undefined : byPath.get(target)?.entry;
    },
    throughLink: async (path) => {
      const { entries, byPath, links } = await load();
      const target = links.has(path) ? followLinks(path, links) : undefined;
      if (target === undefined || byPath.has(target)) return [path];
      const prefix = target === '' ? '' : `${target}/`;
      const below = entries.filter((entry) => entry.path.startsWith(prefix) && entry.link === undefined);
      return below.map((entry) => `${path}/${entry.path.slice(prefix.length)}`);
    },
  };
}

async function readThrough<T>(
  { byPath, links }: Listing,
  paths: readonly string[],
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<Map<string, T>> {
  const ids = new Map<string, string>();
  for (const path of paths) {
    const direct = byPath.get(path);
    const plain = direct !== undefined && direct.entry.link === undefined;
    const id = plain ? direct.id : byPath.get(followLinks(path, links) ?? '')?.id;
    if (id !== undefined) ids.set(path, id);
  }
  const found = await read([...ids.values()]);
  const results = new Map<string, T>();
  for (const [path, id] of ids) {
    const result = found.get(id);
    if (result !== undefined) results.set(path, result);
  }
  return results;
}
