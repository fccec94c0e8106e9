import { Obstacle } from '../failure.ts';
import type { Git } from './git.ts';
import { argument } from './git.ts';

/** Full commit id of a ref, undefined when there is none. */
export async function resolveCommit(git: Git, ref: string): Promise<string | undefined> {
  const name = argument(ref, 'commit or branch');
  const answer = await git.run(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
  if (answer.code === 0) return answer.stdout.toString('utf8').trim();
  // Distinguishes «no such ref» from «no repository», which has a message of its own.
  await git.text('open the repository', ['rev-parse', '--git-dir']);
  return undefined;
}

/** The newest common commit; undefined when the histories have nothing in common. */
export async function mergeBase(git: Git, a: string, b: string): Promise<string | undefined> {
  const [left, right] = await Promise.all([resolveCommit(git, a), resolveCommit(git, b)]);
  if (left === undefined) throw unknownCommit(a);
  if (right === undefined) throw unknownCommit(b);
  return commonAncestor(git, left, right, [a, b]);
}

/** `names` is what the user calls the commits. */
async function commonAncestor(
  git: Git,
  left: string,
  right: string,
  names: readonly [string, string],
): Promise<string | undefined> {
  if (left === right) return left;
  const answer = await git.run(['merge-base', left, right]);
  if (answer.code === 0) return answer.stdout.toString('utf8').trim();
  if (await isShallow(git)) throw historyIsCut(...names);
  return undefined;
}

/**
 * The commit that the work at HEAD began from: its merge base with the default branch of the remote,
 * else with the local default branch. On the default branch itself that is HEAD or what was pushed last.
 */
export async function defaultBase(git: Git, remote: string): Promise<string | undefined> {
  const candidates = await defaultBranches(git, remote);
  const [head, ...branches] = await resolveAll(git, ['HEAD', ...candidates]);
  if (head === undefined) return undefined;
  for (const [index, branch] of branches.entries()) {
    if (branch === undefined) continue;
    const base = await commonAncestor(git, head, branch, ['HEAD', candidates[index] ?? branch]);
    if (base !== undefined) return base;
  }
  return undefined;
}

/** Full commit ids of refs, in one call; undefined where there is none. */
async function resolveAll(git: Git, refs: readonly string[]): Promise<(string | undefined)[]> {
  const input = refs.map((ref) => `${ref}^{commit}\n`).join('');
  const lines = await git.text('open the repository', ['cat-file', '--batch-check'], { input });
  return lines.split('\n').map((line) => /^([0-9a-f]{40,64}) commit \d+$/.exec(line)?.[1]);
}

/** Whether the clone has only the newest commits, as `actions/checkout` makes it unless told otherwise. */
export async function isShallow(git: Git): Promise<boolean> {
  return (await git.text('open the repository', ['rev-parse', '--is-shallow-repository'])) === 'true';
}

async function defaultBranches(git: Git, remote: string): Promise<readonly string[]> {
  // A remote may also be a URL or a path; only a name has remote-tracking branches.
  const names = [...new Set(/^[\w][\w.-]*$/.test(remote) ? [remote, 'origin'] : ['origin'])];
  const configured = await git.run(['config', '--get', 'init.defaultBranch']);
  const local = [configured.stdout.toString('utf8').trim(), 'main', 'master'];
  return [
    ...names.flatMap((name) => ['HEAD', 'main', 'master'].map((branch) => `refs/remotes/${name}/${branch}`)),
    ...local.filter((branch) => /^\S+$/.test(branch)).map((branch) => `refs/heads/${branch}`),
  ];
}

function unknownCommit(ref: string): Obstacle {
  return new Obstacle('git', `There is no commit ${ref} in this clone.`, {
    hint: 'Fetch it first, or check its name with `git log`. On GitHub: actions/checkout with fetch-depth: 0.',
  });
}

function historyIsCut(a: string, b: string): Obstacle {
  return new Obstacle('git', `This clone is shallow: the common history of ${a} and ${b} is not in it.`, {
    hint: 'Run `git fetch --unshallow`. On GitHub: actions/checkout with fetch-depth: 0.',
  });
}
