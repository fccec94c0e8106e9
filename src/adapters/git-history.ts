import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Git, GitAnswer } from './git.ts';
import { argument } from './git.ts';
import { isShallow } from './git-base.ts';

/** How many more commits of each line are fetched in one go; a history that is cut deeper stays cut. */
export const deepeningSteps = [50, 200, 750] as const;

/** Parents as the commit names them, also those that a shallow clone does not have. */
export async function parentsOf(git: Git, commit: string): Promise<readonly string[]> {
  const text = await git.text('read a commit', ['cat-file', 'commit', argument(commit, 'commit')]);
  const [header = ''] = text.split('\n\n');
  return header.split('\n').flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
}

/**
 * Fetches `count` more commits behind each place where the history of these commits is cut. False when there is
 * no such place, or the remote does not give them.
 */
export async function deepen(
  git: Git,
  remote: string,
  commits: readonly string[],
  count: number,
): Promise<boolean> {
  const cuts = await cutsBehind(git, commits);
  if (cuts.length === 0 || cuts.length > mostCuts) return false;
  // The commit at the cut is the first of them.
  const args = ['fetch', ...quietly, `--depth=${count + 1}`, argument(remote, 'remote'), ...cuts];
  return (await git.run(args, { timeoutMs: 120_000 })).code === 0;
}

/** Commit of the remote's default branch; undefined when it does not tell. */
export async function remoteHead(git: Git, remote: string): Promise<string | undefined> {
  const args = ['ls-remote', '--quiet', argument(remote, 'remote'), 'HEAD'];
  const answer = await git.run(args, { timeoutMs: 60_000 });
  if (answer.code !== 0) return undefined;
  return /^([0-9a-f]{40,64})\tHEAD$/m.exec(answer.stdout.toString('utf8'))?.[1];
}

/** Fetches a commit by its id; a shallow clone does not get what is behind it. */
export async function fetchCommit(git: Git, remote: string, commit: string): Promise<GitAnswer> {
  const depth = (await isShallow(git)) ? ['--depth=1'] : [];
  const args = ['fetch', ...quietly, ...depth, argument(remote, 'remote'), argument(commit, 'commit')];
  return git.run(args);
}

const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];

/** A history with more open ends than this is not asked for. */
const mostCuts = 200;

async function cutsBehind(git: Git, commits: readonly string[]): Promise<readonly string[]> {
  const roots = await git.text('read the history', ['rev-list', '--max-parents=0', ...commits, '--']);
  const cut = new Set(await shallowCommits(git));
  return roots.split('\n').filter((root) => cut.has(root));
}

/** Without their parents in this clone. */
async function shallowCommits(git: Git): Promise<readonly string[]> {
  const path = await git.text('open the repository', ['rev-parse', '--git-path', 'shallow']);
  const file = resolve(git.folder, path);
  // Git takes it away with the last cut.
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}
