import type { ChangedPath } from '../ports/repository.ts';
import type { Git } from './git.ts';
import { argument, splitAtZero } from './git.ts';
import type { LineGroups } from './manifest-lines.ts';

/** What differs, by path. */
export type Changes = ReadonlyMap<string, Change>;

export interface Change {
  readonly status: ChangedPath['status'];
  /** What the base has there; mode `000000`: nothing. Undefined when Git does not say. */
  readonly before: { readonly mode: string; readonly id: string } | undefined;
}

/** Paths of the workspace folder that differ between two commits; renames as `changedInWorkingTree` has them. */
export async function changedBetween(git: Git, base: string, head: string): Promise<Changes> {
  return compare(git, [argument(base, 'commit'), argument(head, 'commit')]);
}

/**
 * Paths of the workspace folder that differ between a commit and the working tree with its new files, which
 * are found meanwhile; `onTracked` is told early what is known without them. Renames are a deletion and an
 * addition: only digests tell whether a job moved.
 */
export async function changedInWorkingTree(
  git: Git,
  base: string,
  untracked: Promise<readonly string[]>,
  onTracked: (changes: Changes) => void,
): Promise<Changes> {
  const tracked = await compare(git, [argument(base, 'commit')]);
  onTracked(tracked);
  const changes = new Map(tracked);
  for (const path of await untracked) {
    const known = tracked.get(path);
    // In the base, no longer in the index, and yet on disk: changed for us.
    changes.set(path, { status: known === undefined ? 'added' : 'modified', before: known?.before });
  }
  return changes;
}

/** As a use case takes it. */
export function sortedPaths(changes: Changes): ChangedPath[] {
  return [...changes]
    .map(([path, { status }]) => ({ path, status }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function compare(git: Git, commits: readonly string[]): Promise<Changes> {
  const options = ['diff', ...diffOptions, ...commits, '--'];
  return parseDiff(splitAtZero(await git.bytes('compare with the base', options)));
}

/** The index of Git: lines such as `100644 <id> 0<tab>path`. */
export function listTracked(git: Git): Promise<Buffer> {
  return git.bytes('list the tracked files', ['ls-files', '-z', '--stage']);
}

/** Files of the working tree that Git does not know yet and does not ignore. */
export async function untrackedPaths(git: Git): Promise<readonly string[]> {
  return splitAtZero(await git.bytes('list new files', ['ls-files', '-z', '--others', '--exclude-standard']));
}

const diffOptions = [
  '--raw',
  '--no-abbrev',
  '-z',
  '--no-renames',
  '--relative',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules',
];

// Pairs such as `:100644 100644 <id before> <id after> M` and a path.
function parseDiff(fields: readonly string[]): Changes {
  const changes = new Map<string, Change>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [facts = '', path = ''] = fields.slice(at, at + 2);
    const [mode = '', , id = '', , letter] = facts.slice(1).split(' ');
    const status = letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'modified';
    // Of a path in conflict there are several lines.
    const isSure = letter !== 'U' && !changes.has(path);
    changes.set(path, { status, before: isSure ? { mode, id } : undefined });
  }
  return changes;
}

/**
 * YAML files whose text holds one of the words, or a backslash (with which a name can be written so
 * that no search finds it). May give too many, never too few. In the working tree only tracked files
 * are searched: the others are new, which `changedPaths` tells.
 */
export async function manifestsMentioning(
  git: Git,
  words: readonly string[],
  commit: string | undefined,
): Promise<readonly string[]> {
  if (words.length === 0) return [];
  const found = splitAtZero(await grep(git, ['-l'], words, commit));
  const prefix = commit === undefined ? '' : `${commit}:`;
  return found.map((path) => path.slice(prefix.length)).sort();
}

/**
 * Of the same files with one word, at a commit: the lines with the word or a backslash, each with `following`
 * lines behind it; lines that touch form one group. By path.
 */
export async function committedLines(
  git: Git,
  word: string,
  following: number,
  commit: string,
): Promise<LineGroups> {
  const output = (await grep(git, [`-A${following}`], [word], commit)).toString('utf8');
  const prefix = commit.length + 1;
  const found = new Map<string, string[]>();
  let isNewGroup = true;
  for (let at = 0; at < output.length; ) {
    if (output.startsWith('--\n', at)) {
      isNewGroup = true;
      at += 3;
      continue;
    }
    const pathEnd = output.indexOf('\0', at);
    const lineEnd = output.indexOf('\n', pathEnd);
    if (pathEnd < 0 || lineEnd < 0) break;
    const path = output.slice(at + prefix, pathEnd);
    const line = output.slice(pathEnd + 1, lineEnd);
    const groups = found.get(path) ?? [];
    const group = isNewGroup ? undefined : groups.pop();
    groups.push(group === undefined ? line : `${group}\n${line}`);
    found.set(path, groups);
    isNewGroup = false;
    at = lineEnd + 1;
  }
  return found;
}

async function grep(
  git: Git,
  options: readonly string[],
  words: readonly string[],
  commit: string | undefined,
): Promise<Buffer> {
  // Fixed words in one search: each search reads all files, and expressions take several times as long.
  const search = ['grep', '-z', '-F', '-I', ...options, '-f', '-'];
  const where = commit === undefined ? [] : [argument(commit, 'commit')];
  const args = [...search, ...where, '--', ':(glob)**/*.yaml', ':(glob)**/*.yml'];
  // The words come by standard input: they may be many, and none can be taken for an option.
  const input = `${[...words.flatMap((word) => word.split('\n')), '\\'].join('\n')}\n`;
  const answer = await git.run(args, { input });
  // 1: nothing found.
  if (answer.code !== 0 && answer.code !== 1) await git.bytes('search the manifests', args, { input });
  return answer.stdout;
}
