import { argument, type Git } from './git.ts';

/** Whether the folder is in a Git repository that knows the remote; a URL or a path is taken as known. */
export async function hasRemote(git: Git, remote: string): Promise<boolean> {
  if ((await git.run(['rev-parse', '--git-dir'])).code !== 0) return false;
  if (!/^[A-Za-z0-9][\w.-]*$/.test(remote)) return true;
  return (await git.run(['remote', 'get-url', remote])).code === 0;
}

/** Address of the remote, which may hold a password: never print it. Undefined where there is no such remote. */
export async function remoteUrl(git: Git, remote: string): Promise<string | undefined> {
  const answer = await git.run(['remote', 'get-url', argument(remote, 'remote')]);
  return answer.code === 0 ? answer.stdout.toString('utf8').trim() : undefined;
}
