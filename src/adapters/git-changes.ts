import type { ChangedPath } from '../ports/repository.ts';
import type { Git } from './git.ts';
import { argument, splitAtZero } from './git.ts';

/**
 * Paths of the workspace folder that differ between two commits, or between a commit and the working
 * tree with untracked files. Renames are a deletion and an addition: only digests tell whether a job moved.
 */
export async function changedPaths(
  git: Git,
  base: string,
  head: string | undefined,
): Promise<readonly ChangedPath[]> {
  const commits = [argument(base, 'commit'), ...(head === undefined ? [] : [argument(head, 'commit')])];
  const [changed, untracked] = await Promise.all([
    git.bytes('compare with the base', ['diff', ...diffOptions, ...commits, '--']),
    head === undefined
      ? git.bytes('list new files', ['ls-files', '-z', '--others', '--exclude-standard'])
      : Buffer.alloc(0),
  ]);
  const changes = parseDiff(splitAtZero(changed));
  // In the base, no longer in the index, and yet on disk: changed for us.
  for (const path of splitAtZero(untracked)) changes.set(path, changes.has(path) ? 'modified' : 'added');
  return [...changes].map(([path, status]) => ({ path, status })).sort((a, b) => (a.path < b.path ? -1 : 1));
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
 * that no search finds it). May give too many, never too few.
 */
export async function manifestsMentioning(
  git: Git,
  words: readonly string[],
  commit: string | undefined,
): Promise<readonly string[]> {
  if (words.length === 0) return [];
  const [byWord, byBackslash] = await Promise.all([
    grep(git, ['-w'], words, commit),
    grep(git, [], ['\\'], commit),
  ]);
  return [...new Set([...byWord, ...byBackslash])].sort();
}

async function grep(
  git: Git,
  options: readonly string[],
  patterns: readonly string[],
  commit: string | undefined,
): Promise<string[]> {
  // The patterns come by standard input: they may be many, and none can be taken for an option.
  const search = ['grep', '-l', '-z', '-F', ...options, '-f', '-'];
  const where = commit === undefined ? ['--untracked'] : [argument(commit, 'commit')];
  const args = [...search, ...where, '--', ':(glob)**/*.yaml', ':(glob)**/*.yml'];
  const answer = await git.run(args, { input: `${patterns.join('\n')}\n` });
  // 1: nothing found.
  if (answer.code !== 0 && answer.code !== 1) await git.bytes('search the manifests', args);
  const prefix = commit === undefined ? '' : `${commit}:`;
  return splitAtZero(answer.stdout).map((path) => path.slice(prefix.length));
}
