import { Obstacle } from '../failure.ts';
import type { Git } from './git.ts';
import { isShallow, resolveCommit } from './git-base.ts';
import { defaultBranches, type KnownRefs } from './git-default-branch.ts';
import { deepen, deepeningSteps, fetchCommit, parentsOf, remoteHead } from './git-history.ts';
import { hasRemote } from './git-remote.ts';

/**
 * The newest common commit; undefined when the histories have nothing in common. What a shallow clone lacks is
 * fetched from the remote, up to a bound.
 */
export async function mergeBase(git: Git, remote: string, a: string, b: string): Promise<string | undefined> {
  const [left, right] = await Promise.all([resolveCommit(git, a), resolveCommit(git, b)]);
  if (left === undefined) throw unknownCommit(a);
  if (right === undefined) throw unknownCommit(b);
  return commonAncestor(git, remote, { left, right, names: [a, b] });
}

interface Pair {
  readonly left: string;
  readonly right: string;
  /** What the user calls the commits. */
  readonly names: readonly [string, string];
}

async function commonAncestor(git: Git, remote: string, pair: Pair): Promise<string | undefined> {
  const { left, right, names } = pair;
  if (left === right) return left;
  const found = await knownAncestor(git, left, right);
  if (found !== undefined || !(await isShallow(git))) return found;
  // The merge commit of a pull request names its base, however little of the history is here.
  if ((await parentsOf(git, right)).includes(left)) return left;
  if ((await parentsOf(git, left)).includes(right)) return right;
  for (const count of deepeningSteps) {
    if (!(await deepen(git, remote, [left, right], count))) break;
    const deeper = await knownAncestor(git, left, right);
    if (deeper !== undefined) return deeper;
  }
  if (await isShallow(git)) throw historyIsCut(...names);
  return undefined;
}

async function knownAncestor(git: Git, left: string, right: string): Promise<string | undefined> {
  const answer = await git.run(['merge-base', left, right]);
  return answer.code === 0 ? answer.stdout.toString('utf8').trim() : undefined;
}

/**
 * The commit that the work at HEAD began from: its merge base with the default branch of the remote,
 * else with the local default branch. On the default branch itself that is HEAD or what was pushed last.
 */
export async function defaultBase(git: Git, remote: string, refs: KnownRefs): Promise<string | undefined> {
  const [{ commit: head }, ...branches] = await defaultBranches(git, remote, refs);
  if (head === undefined) return undefined;
  for (const { ref, commit } of branches) {
    if (commit === undefined) continue;
    const base = await commonAncestor(git, remote, { left: head, right: commit, names: ['HEAD', ref] });
    if (base !== undefined) return base;
  }
  if (branches.some(({ commit }) => commit !== undefined)) return undefined;
  return baseOnRemote(git, remote, head);
}

/** A clone of one branch does not know the default branch: its remote does. `.` is this clone itself. */
async function baseOnRemote(git: Git, remote: string, head: string): Promise<string | undefined> {
  if (remote === '.') return undefined;
  const tip = (await hasRemote(git, remote)) ? await remoteHead(git, remote) : undefined;
  if (tip === undefined) return undefined;
  if ((await resolveCommit(git, tip)) === undefined) {
    const answer = await fetchCommit(git, remote, tip);
    if (answer.code !== 0) return undefined;
  }
  return commonAncestor(git, remote, {
    left: head,
    right: tip,
    names: ['HEAD', `the default branch of ${remote}`],
  });
}

function unknownCommit(ref: string): Obstacle {
  return new Obstacle('git', `There is no commit ${ref} in this clone.`, {
    hint: 'Fetch it first, or check its name with `git log`. On GitHub: actions/checkout with fetch-depth: 0.',
  });
}

function historyIsCut(a: string, b: string): Obstacle {
  return new Obstacle('git', `This clone is shallow: the common history of ${a} and ${b} is not in it.`, {
    hint: 'It could not be fetched from the remote either. Run `git fetch --unshallow`. On GitHub: actions/checkout with fetch-depth: 2 for the merge commit of a pull request, with fetch-depth: 0 for all else.',
  });
}
