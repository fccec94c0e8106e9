import { randomBytes } from 'node:crypto';
import { Obstacle } from '../failure.ts';
import type { Clock } from '../ports/clock.ts';
import type { StateBranch, StateSnapshot, StateStore } from '../ports/state-store.ts';
import { argument, gitIn } from './git.ts';
import type { GitToken } from './git-credentials.ts';
import { gitObstacle, isTransient } from './git-failure.ts';
import { committer } from './git-identity.ts';
import { writeCommit } from './git-state-commit.ts';
import { pushCommit } from './git-state-push.ts';
import { gitSnapshot } from './git-state-snapshot.ts';
import { gitStateTip } from './git-state-tip.ts';
import { systemClock } from './system-clock.ts';

/**
 * State on the branches `datajob/production` and `datajob/ledger` of a remote. Neither the working tree
 * nor the index is touched, nothing is ever forced, and a process that is killed leaves no lock behind.
 * `remote` is a name, a URL, a path, or `.` for this repository itself.
 */
export function gitStateStore(
  folder: string,
  remote: string,
  { clock = systemClock, token }: GitStateOptions = {},
): StateStore {
  const git = gitIn(folder, token);
  const tip = gitStateTip(git, argument(remote, 'remote'), clock);
  const read = async (branch: StateBranch): Promise<StateSnapshot> =>
    gitSnapshot(git, await tip.fetch(branch));

  const attempt = async (branch: StateBranch, message: string, change: Change): Promise<Attempt> => {
    const snapshot = await read(branch);
    const changes = await change(snapshot);
    if (changes === undefined || changes.size === 0) return { done: snapshot };
    const commit = await writeCommit(git, {
      parent: snapshot.version,
      message,
      changes,
      committer: await committer(git),
      at: clock.now(),
      nonce: randomBytes(12).toString('hex'),
    });
    const pushed = await pushCommit(git, remote, commit, branchRef(branch));
    if (pushed.outcome === 'lost') return { lost: 'race' };
    if (pushed.outcome === 'refused') throw refused(branch, pushed.reason, pushed.stderr);
    // Whether a push without an answer was stored, the branch itself says.
    if (pushed.outcome === 'unclear' && !(await tip.holds(branch, commit))) {
      if (isTransient(pushed.stderr)) return { lost: 'network', stderr: pushed.stderr };
      throw gitObstacle(`push to datajob/${branch}`, pushed.stderr, folder);
    }
    await tip.remember(branch, commit);
    return { done: gitSnapshot(git, commit) };
  };

  return {
    read,
    update: (branch, message, change) =>
      inTurn(`${folder}\n${remote}\n${branch}`, async () => {
        let networkFailures = 0;
        for (let round = 1; round <= maxRounds; round++) {
          const result = await attempt(branch, message, change);
          if ('done' in result) return result.done;
          if (result.lost === 'network' && ++networkFailures > maxNetworkFailures)
            throw gitObstacle(`push to datajob/${branch}`, result.stderr, folder);
          await clock.sleep(backoffMs(round));
        }
        throw tooManyRaces(branch);
      }),
  };
}

export interface GitStateOptions {
  readonly clock?: Clock;
  /** For a remote on that server. */
  readonly token?: GitToken | undefined;
}

type Change = Parameters<StateStore['update']>[2];
type Attempt =
  | { readonly done: StateSnapshot }
  | { readonly lost: 'race' }
  | { readonly lost: 'network'; readonly stderr: string };

const maxRounds = 40;
const maxNetworkFailures = 3;

// Spread out, so that writers who met once do not meet again; about a minute in all.
function backoffMs(round: number): number {
  return Math.random() * Math.min(3000, 20 * 2 ** Math.min(round, 10));
}

/** The full name of a state branch. */
function branchRef(branch: StateBranch): string {
  return `refs/heads/datajob/${branch}`;
}

// Parallel writers of one process wait for each other here, also those with a store of their own: that is
// cheaper than losing races.
const last = new Map<string, Promise<unknown>>();

function inTurn<T>(branch: string, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(branch) ?? Promise.resolve()).then(work, work);
  last.set(branch, mine);
  return mine;
}

function refused(branch: StateBranch, reason: string, stderr: string): Obstacle {
  return new Obstacle('git', `The remote refused the change of datajob/${branch}: ${reason}`, {
    cause: new Error(stderr.trim()),
    hint: 'A hook or a branch rule of the remote forbids it: let datajob push to the branches datajob/**.',
  });
}

function tooManyRaces(branch: StateBranch): Obstacle {
  return new Obstacle(
    'state-conflict',
    `The branch datajob/${branch} was changed by others ${maxRounds} times in a row; nothing was written.`,
    {
      hint: 'Try again. If no other datajob is at work, look for a stale lock file in the remote repository.',
    },
  );
}
