import type { Checkout } from '../ports/checkout.ts';
import { argument, gitIn } from './git.ts';

/** Rejects with `Obstacle` `git` when the folder is in no repository. */
export async function gitCheckout(folder: string, remote: string): Promise<Checkout> {
  const git = gitIn(folder);
  const [root = '', prefix = ''] = (
    await git.text('find the root of the repository', ['rev-parse', '--show-toplevel', '--show-prefix'])
  ).split('\n');
  const url = await git.run(['remote', 'get-url', argument(remote, 'remote')]);
  return {
    root,
    workspace: prefix.replace(/\/$/, ''),
    remoteUrl: url.code === 0 ? url.stdout.toString('utf8').trim() : undefined,
  };
}
