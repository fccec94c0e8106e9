import type { ChangedPath } from '../ports/repository.ts';
import type { Git } from './git.ts';
import { argument, splitAtZero } from './git.ts';

/**
 * Paths of the workspace folder that differ between two commits, or between a commit and the working
 * tree with untracked files, which may have been looked for before. Renames are a deletion and an
 * addition: only digests tell whether a job moved.
 */
export async function changedPaths(
  git: Git,
  base: string,
  head: string | undefined,
  untracked: Promise<readonly string[]> | undefined,
): Promise<readonly ChangedPath[]> {
  const commits = [argument(base, 'commit'), ...(head === undefined ? [] : [argument(head, 'commit')])];
  const [changed, added] = await Promise.all([
    git.bytes('compare with the base', ['diff', ...diffOptions, ...commits, '--']),
    head === undefined ? (untracked ?? untrackedPaths(git)) : [],
  ]);
  const changes = parseDiff(splitAtZero(changed));
  // In the base, no longer in the index, and yet on disk: changed for us.
  for (const path of added) changes.set(path, changes.has(path) ? 'modified' : 'added');
  return [...changes].map(([path, status]) => ({ path, status })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Files of the working tree that Git does not know yet and does not ignore. */
export async function untrackedPaths(git: Git): Promise<readonly string[]> {
  return splitAtZero(await git.bytes('list new files', ['ls-files', '-z', '--others', '--exclude-standard']));
}

const diffOptions = [
  '--name-status',
  '-z',
  '--no-renames',
  '--relative',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules',
];

// Pairs of a status letter and a path.
function parseDiff(fields: readonly string[]): Map<string, ChangedPath['status']> {
  const changes = new Map<string, ChangedPath['status']>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [letter, path = ''] = fields.slice(at, at + 2);
    changes.set(path, letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'modified');
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
  // One search for both: each has to read all files.
  const patterns = `(^|[^A-Za-z0-9_])(${words.map(loose).join('|')})([^A-Za-z0-9_]|$)\n\\\\\n`;
  const search = ['grep', '-l', '-z', '-E', '-I', '-f', '-'];
  const where = commit === undefined ? [] : [argument(commit, 'commit')];
  const args = [...search, ...where, '--', ':(glob)**/*.yaml', ':(glob)**/*.yml'];
  // The patterns come by standard input: they may be many, and none can be taken for an option.
  const answer = await git.run(args, { input: patterns });
  // 1: nothing found.
  if (answer.code !== 0 && answer.code !== 1) await git.bytes('search the manifests', args);
  const prefix = commit === undefined ? '' : `${commit}:`;
  return splitAtZero(answer.stdout)
    .map((path) => path.slice(prefix.length))
    .sort();
}

/** As a pattern that may match more: the names that matter hold only letters, digits and dashes. */
function loose(word: string): string {
  return word.replace(/[^A-Za-z0-9_-]+/g, '.+');
}
