import { Obstacle } from '../failure.ts';
import type { Git } from './git.ts';
import { argument } from './git.ts';
import { gitObstacle } from './git-failure.ts';

/**
 * Fetches a ref with its history and gives its commit. It is kept below `refs/datajob/`, where no command
 * takes it for a branch. Rejects with `Obstacle` `git` when the remote does not have it.
 */
export async function fetchRef(git: Git, remote: string, ref: string): Promise<string> {
  if (!/^refs\/[\w./-]+$/.test(ref)) throw new Obstacle('git', `${JSON.stringify(ref)} is no ref.`);
  const kept = ref.replace(/^refs\//, 'refs/datajob/');
  const options = ['--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--quiet'];
  const answer = await git.run(['fetch', ...options, argument(remote, 'remote'), `+${ref}:${kept}`]);
  if (answer.code !== 0) throw gitObstacle(`fetch ${ref}`, answer.stderr, git.folder);
  return git.text(`read ${ref}`, ['rev-parse', '--verify', `${kept}^{commit}`]);
}
