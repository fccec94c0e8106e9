import type { Clock } from '../ports/clock.ts';
import type { StateBranch } from '../ports/state-store.ts';
import type { Git, GitAnswer } from './git.ts';
import { isShallow } from './git-base.ts';
import { gitObstacle, isTransient } from './git-failure.ts';

/** Where the state branches of a remote are, with their objects brought here. */
export interface StateTip {
  /** The newest commit of the branch, fetched; undefined while there is no such branch. */
  fetch(branch: StateBranch): Promise<string | undefined>;
  /** Whether the branch of the remote holds a commit of ours. */
  holds(branch: StateBranch, commit: string): Promise<boolean>;
  /** Notes that a commit and all it needs is here, so that it need not be fetched. */
  remember(branch: StateBranch, commit: string): Promise<void>;
}

/**
 * Asks with `ls-remote`, and fetches by id only what is not here. Fetching writes no ref, so any number
 * of processes in one clone do not meet; `refs/datajob/seen/BRANCH` merely spares the next fetch.
 */
export function gitStateTip(git: Git, remote: string, clock: Clock): StateTip {
  const ask = async (branch: StateBranch): Promise<string | undefined> => {
    const args = ['ls-remote', '--quiet', remote, `refs/heads/datajob/${branch}`];
    const answer = await insist(git, args, clock);
    if (answer.code !== 0)
      throw gitObstacle(`ask the remote for datajob/${branch}`, answer.stderr, git.folder);
    const line = answer.stdout.toString('utf8').split('\n')[0] ?? '';
    return /^([0-9a-f]{40,64})\trefs\/heads\//.exec(line)?.[1];
  };
  const remember = async (branch: StateBranch, commit: string): Promise<void> => {
    // Another process may write it at the same moment. Whoever wins, the ref is only a short cut.
    await git.run(['update-ref', seenRef(branch), commit]);
  };
  const fetch = async (branch: StateBranch): Promise<string | undefined> => {
    for (let round = 1; ; round++) {
      const commit = await ask(branch);
      if (commit === undefined || (await seen(git, branch)) === commit) return commit;
      const answer = await fetchCommit(git, remote, commit, branch, clock);
      if (answer.code === 0) {
        await remember(branch, commit);
        return commit;
      }
      // The branch may have been replaced between the two calls; then the next round sees the new one.
      if (round >= 3) throw gitObstacle(`fetch datajob/${branch}`, answer.stderr, git.folder);
      await clock.sleep(200 * round);
    }
  };
  const holds = async (branch: StateBranch, commit: string): Promise<boolean> => {
    const tip = await fetch(branch);
    if (tip === undefined) return false;
    return (await git.run(['merge-base', '--is-ancestor', commit, tip])).code === 0;
  };
  return { fetch, holds, remember };
}

function seenRef(branch: StateBranch): string {
  return `refs/datajob/seen/${branch}`;
}

// Only a ref tells that a commit is here with everything it needs: a fetch that was killed may have left
// the commit without its files.
async function seen(git: Git, branch: StateBranch): Promise<string | undefined> {
  const answer = await git.run(['rev-parse', '--verify', '--quiet', seenRef(branch)]);
  return answer.code === 0 ? answer.stdout.toString('utf8').trim() : undefined;
}

async function fetchCommit(
  git: Git,
  remote: string,
  commit: string,
  branch: StateBranch,
  clock: Clock,
): Promise<GitAnswer> {
  // In a shallow clone the history of the state is of no use either; elsewhere a depth would make the
  // whole clone a shallow one.
  const first = (await seen(git, branch)) === undefined;
  const depth = first && (await isShallow(git)) ? ['--depth=1'] : [];
  const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', ...depth];
  return insist(git, ['fetch', ...options, remote, commit], clock);
}

// A call that only reads can be made again when the network failed.
async function insist(git: Git, args: readonly string[], clock: Clock): Promise<GitAnswer> {
  for (let round = 1; ; round++) {
    const answer = await git.run(args);
    if (answer.code === 0 || round >= 3 || !isTransient(answer.stderr)) return answer;
    await clock.sleep(500 * round);
  }
}
