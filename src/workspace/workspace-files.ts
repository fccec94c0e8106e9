import {
  folderOf,
  type JobFiles,
  joinPath,
  normalisePath,
  type ResolvedPath,
} from '../manifest/job-files.ts';
import type { TreeEntry } from '../ports/file-tree.ts';

/** The listing of a workspace, made ready for questions. */
export interface WorkspaceFiles extends JobFiles {
  /** Sorted by code unit. */
  readonly entries: readonly TreeEntry[];
  /** Paths of all files and links below a folder, sorted. */
  below(folder: string): readonly string[];
  /** Whether a file may be started by its name. */
  isExecutable(path: string): boolean;
}

/** `entries` as `FileTree.list` gives them: sorted by code unit. */
export function workspaceFiles(entries: readonly TreeEntry[]): WorkspaceFiles {
  const usable = entries.some((entry) => entry.unreadable) ? entries.filter(isUsable) : entries;
  const byPath = new Map<string, TreeEntry>();
  let hasLinks = false;
  for (const entry of usable) {
    byPath.set(entry.path, entry);
    hasLinks ||= entry.link !== undefined;
  }
  const below = (folder: string): readonly string[] => pathsBelow(usable, folder);
  return {
    entries,
    below,
    isExecutable: (path) => byPath.get(path)?.executable === true,
    namesIn: (folder) => {
      const start = folder === '' ? 0 : folder.length + 1;
      return below(folder).flatMap((path) => (path.indexOf('/', start) < 0 ? [path.slice(start)] : []));
    },
    resolve: (path) => {
      const entry = byPath.get(path);
      if (entry !== undefined && entry.link === undefined) return { kind: 'file', path, links: noLinks };
      if (entry === undefined && !hasLinks) {
        return { kind: holdsAny(usable, path) ? 'folder' : 'missing' };
      }
      return followLinks(path, byPath, below);
    },
  };
}

/** Two listings as one, each path once. */
export function mergeEntries(one: readonly TreeEntry[], other: readonly TreeEntry[]): readonly TreeEntry[] {
  const byPath = new Map([...one, ...other].map((entry) => [entry.path, entry]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isUsable(entry: TreeEntry): boolean {
  return entry.unreadable === undefined;
}

const noLinks: readonly string[] = [];

function pathsBelow(entries: readonly TreeEntry[], folder: string): readonly string[] {
  if (folder === '') return entries.map((entry) => entry.path);
  const prefix = `${folder}/`;
  const paths: string[] = [];
  for (let index = firstAtOrAfter(entries, prefix); index < entries.length; index += 1) {
    const path = entries[index]?.path ?? '';
    if (!path.startsWith(prefix)) break;
    paths.push(path);
  }
  return paths;
}

/** Whether anything is below a folder. */
function holdsAny(entries: readonly TreeEntry[], folder: string): boolean {
  if (folder === '') return entries.length > 0;
  return entries[firstAtOrAfter(entries, `${folder}/`)]?.path.startsWith(`${folder}/`) === true;
}

function firstAtOrAfter(entries: readonly TreeEntry[], path: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.path ?? '') < path) low = middle + 1;
    else high = middle;
  }
  return low;
}

function followLinks(
  path: string,
  byPath: ReadonlyMap<string, TreeEntry>,
  below: (folder: string) => readonly string[],
): ResolvedPath {
  const links: string[] = [];
  let current = path;
  // A chain longer than this is a circle.
  while (links.length < 40) {
    const found = firstLink(current, byPath);
    if (found === undefined) {
      if (byPath.has(current)) return { kind: 'file', path: current, links };
      return { kind: below(current).length > 0 ? 'folder' : 'missing' };
    }
    links.push(found.link);
    const next = normalisePath(joinPath(folderOf(found.link), found.target));
    if (next === undefined || found.target.startsWith('/')) return { kind: 'outside', link: found.link };
    current = found.rest === '' ? next : joinPath(next, found.rest);
  }
  return { kind: 'missing' };
}

/** The shortest leading part of a path that is a symbolic link, its target and what comes after it. */
function firstLink(
  path: string,
  byPath: ReadonlyMap<string, TreeEntry>,
): { link: string; target: string; rest: string } | undefined {
  for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
    const link = end < 0 ? path : path.slice(0, end);
    const target = byPath.get(link)?.link;
    if (target !== undefined) return { link, target, rest: end < 0 ? '' : path.slice(end + 1) };
    if (end < 0) return undefined;
  }
}
