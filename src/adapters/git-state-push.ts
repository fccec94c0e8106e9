import type { Git } from './git.ts';
import { readable } from './git-failure.ts';

/**
 * What became of a push. `lost`: another writer was faster. `unclear`: the answer did not arrive, so the
 * commit may be stored or not. `refused`: the remote does not want it.
 */
export type PushOutcome =
  | { readonly outcome: 'stored' | 'lost' }
  | { readonly outcome: 'unclear'; readonly stderr: string }
  | { readonly outcome: 'refused'; readonly reason: string; readonly stderr: string };

/**
 * Pushes a commit to a branch without force. That is a compare-and-swap: the remote takes it only while
 * the branch is where the commit began.
 */
export async function pushCommit(
  git: Git,
  remote: string,
  commit: string,
  branch: string,
): Promise<PushOutcome> {
  const options = [
    '--porcelain',
    '--no-verify',
    '--no-follow-tags',
    '--no-signed',
    '--recurse-submodules=no',
  ];
  const { code, stdout, stderr } = await git.run(['push', ...options, remote, `${commit}:${branch}`]);
  if (code === 0) return { outcome: 'stored' };
  const status = statusOf(stdout.toString('utf8'), branch);
  if (status === undefined) return { outcome: 'unclear', stderr };
  if (lostRace.test(status)) return { outcome: 'lost' };
  return { outcome: 'refused', reason: [status, readable(stderr)].filter((part) => part).join(': '), stderr };
}

// A line such as `!<tab>SOURCE:BRANCH<tab>[rejected] (fetch first)`; absent when there was no answer.
function statusOf(stdout: string, branch: string): string | undefined {
  const found = stdout.split('\n').find((line) => line.startsWith('!') && line.includes(`:${branch}\t`));
  const status = found?.split('\t')[2];
  return status?.includes('[remote failure]') ? undefined : status;
}

// The words of Git's `send-pack`, `receive-pack` and ref code, 2.29 to 2.50, and of GitHub's server.
const lostRace =
  /\((?:fetch first|non-fast-forward|stale info|reference already exists)\)|cannot lock ref|failed to update ref|failed to lock|already exists|incorrect old value|is at [0-9a-f]+ but expected/i;
