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

/** Whether the clone has only the newest commits, as `actions/checkout` makes it unless told otherwise. */
export async function isShallow(git: Git): Promise<boolean> {
  return (await git.text('open the repository', ['rev-parse', '--is-shallow-repository'])) === 'true';
}
