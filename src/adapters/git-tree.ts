import type { FileTree, TreeEntry } from '../ports/file-tree.ts';
import { contentDigest } from './content-digest.ts';
import type { Git } from './git.ts';
import { argument, splitAtZero } from './git.ts';
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

/** Reads lazily: the listing when first needed, contents when asked for. */
export function gitTree(git: Git, commit: string): GitTree {
  const { load, loadFor, list } = listings(git, commit);
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

interface Listings {
  /** The whole tree. */
  load(): Promise<Listing>;
  /** At least what these paths lead to. */
  loadFor(paths: readonly string[]): Promise<Listing>;
  readonly list: FileTree['list'];
}

/** What a tree holds, read once and no more of it than is asked for. */
function listings(git: Git, commit: string): Listings {
  let whole: Promise<Listing> | undefined;
  const load = (): Promise<Listing> => {
    whole ??= readListing(git, commit, ['-r']);
    return whole;
  };
  // Text and digest of the same files are often asked for one after the other.
  const parts = new Map<string, Promise<Listing | undefined>>();
  const askTogether = partReader(git, commit);
  let below: Listing | undefined;
  return {
    load,
    loadFor: async (paths) => {
      if (whole !== undefined) return whole;
      if (below !== undefined && holdsAll(below, paths)) return below;
      const key = paths.join('\0');
      const part = parts.get(key) ?? askTogether(paths);
      parts.set(key, part);
      return (await part) ?? load();
    },
    list: async (folders) => {
      const few = whole === undefined && folders !== undefined && folders.length <= maxPart;
      if (!few) return (await load()).entries;
      below = await readListing(git, commit, ['-r'], folders);
      return below.entries;
    },
  };
}

/** Whether a listing of some folders has these files: where a commit has a file, no link is on the way to it. */
function holdsAll({ byPath, links }: Listing, paths: readonly string[]): boolean {
  return links.size === 0 && paths.every((path) => byPath.has(path));
}

interface Listing {
  readonly entries: readonly TreeEntry[];
  readonly byPath: ReadonlyMap<string, { readonly entry: TreeEntry; readonly id: string }>;
  readonly links: ReadonlyMap<string, string>;
}

/** Longer lists of paths are not worth a look at each, and would not fit on every command line. */
const maxPart = 200;

/** Questions of the same moment share one process, as in `blobReader`. */
function partReader(git: Git, commit: string): (paths: readonly string[]) => Promise<Listing | undefined> {
  let asked: { readonly paths: Set<string>; readonly part: Promise<Listing | undefined> } | undefined;
  const answer = async (paths: ReadonlySet<string>): Promise<Listing | undefined> => {
    await new Promise((resolve) => setImmediate(resolve));
    asked = undefined;
    return readPart(git, commit, [...paths]);
  };
  return (paths) => {
    if (asked === undefined) {
      const together = new Set<string>();
      asked = { paths: together, part: answer(together) };
    }
    for (const path of paths) asked.paths.add(path);
    return asked.part;
  };
}

/** What the tree holds at these paths; undefined when they are many, or a link is on the way to one. */
async function readPart(git: Git, commit: string, paths: readonly string[]): Promise<Listing | undefined> {
  if (paths.length > maxPart) return undefined;
  const wanted = new Set(paths.flatMap(withFolders));
  if (wanted.size === 0) return { entries: [], byPath: new Map(), links: new Map() };
  const part = await readListing(git, commit, [], [...wanted]);
  return part.links.size > 0 ? undefined : part;
}

/** The path and the folders it is in; nothing for one that cannot be in a tree. */
function withFolders(path: string): string[] {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return [];
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Lists the whole tree, or only `paths`; with `-r` everything below them. */
async function readListing(
  git: Git,
  commit: string,
  options: readonly string[],
  paths: readonly string[] = [],
): Promise<Listing> {
  const args = [
    '--literal-pathspecs',
    'ls-tree',
    ...options,
    '-z',
    argument(commit, 'commit'),
    '--',
    ...paths,
  ];
  const lines = splitAtZero(await git.bytes(`list the files of commit ${commit}`, args));
  const found = lines.flatMap((line) => parseLine(line) ?? []);
  const linkIds = found.filter(({ mode }) => mode === '120000').map(({ id }) => id);
  const targets = await blobReader(git, (content) => content.toString('utf8'))(linkIds);
  const byPath = new Map(found.map((line) => [line.path, { entry: toEntry(line, targets), id: line.id }]));
  const entries = [...byPath.values()].map(({ entry }) => entry);
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  const links = entries.flatMap(({ path, link }) => (link === undefined ? [] : [[path, link] as const]));
  return { entries, byPath, links: new Map(links) };
}

interface Line {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

// `100644 blob <id><tab>path`; a submodule (`commit`) has no files of ours.
function parseLine(line: string): Line | undefined {
  const [, mode, id, path] = /^(\d{6}) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
  return mode === undefined || id === undefined || path === undefined ? undefined : { mode, id, path };
}

function toEntry({ mode, id, path }: Line, targets: ReadonlyMap<string, string>): TreeEntry {
  if (mode === '120000') return { path, link: targets.get(id) ?? '' };
  return mode === '100755' ? { path, executable: true } : { path };
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
