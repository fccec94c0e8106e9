import type { FileTree, TreeEntry } from '../ports/file-tree.ts';
import type { Git } from './git.ts';
import { argument, splitAtZero } from './git.ts';
import type { Changes } from './git-changes.ts';
import { blobReader } from './git-objects.ts';

export interface Listings {
  /** The whole tree. */
  load(): Promise<Listing>;
  /** At least what these paths lead to. */
  loadFor(paths: readonly string[]): Promise<Listing>;
  readonly list: FileTree['list'];
}

/**
 * What a tree holds, read once and no more of it than is asked for. `compared` gives what a comparison with the commit
 * told of it, once there was one.
 */
export function listings(git: Git, commit: string, compared: () => Changes | undefined): Listings {
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
      const known = knownListing(compared(), paths);
      if (known !== undefined) return known;
      const key = paths.join('\0');
      const part = parts.get(key) ?? askTogether(paths);
      parts.set(key, part);
      return (await part) ?? load();
    },
    list: async (folders) => {
      const few = whole === undefined && folders !== undefined && folders.length <= maxPart;
      if (!few) return (await load()).entries;
      const known = knownListing(compared(), folders);
      if (known !== undefined) return known.entries;
      below = await readListing(git, commit, ['-r'], folders);
      return below.entries;
    },
  };
}

/** Whether a listing of some folders has these files: where a commit has a file, no link is on the way to it. */
function holdsAll({ byPath, links }: Listing, paths: readonly string[]): boolean {
  return links.size === 0 && paths.every((path) => byPath.has(path));
}

/** Files and links of a tree, or of a part of it. */
export interface Listing {
  readonly entries: readonly TreeEntry[];
  readonly byPath: ReadonlyMap<string, { readonly entry: TreeEntry; readonly id: string }>;
  readonly links: ReadonlyMap<string, string>;
}

/**
 * What a comparison told of these paths; undefined when one is not among those that differ. Where the base had
 * symbolic links, what is behind them is another path.
 */
function knownListing(compared: Changes | undefined, paths: readonly string[]): Listing | undefined {
  if (compared === undefined || paths.length > maxPart) return undefined;
  const lines: Line[] = [];
  for (const path of paths) {
    const before = compared.get(path)?.before;
    if (before === undefined) return undefined;
    if (before.mode.startsWith('100')) lines.push({ ...before, path });
  }
  const hasLinks = [...compared.values()].some(({ before }) => before?.mode === '120000');
  return hasLinks ? undefined : listingOf(lines, new Map());
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
  return listingOf(found, targets);
}

function listingOf(found: readonly Line[], targets: ReadonlyMap<string, string>): Listing {
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
