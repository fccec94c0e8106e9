import { hostname, userInfo } from 'node:os';
import type { Git } from './git.ts';

const fallback = 'datajob <datajob@localhost>';

/** `Name <email>` for commits on the state branches: Git's own settings, else `datajob <datajob@localhost>`. */
export async function committer(git: Git): Promise<string> {
  const answer = await git.run(['var', 'GIT_COMMITTER_IDENT']);
  const [, name, email] = /^(.*) <([^<>]*)> \d+ [+-]\d+$/m.exec(answer.stdout.toString('utf8')) ?? [];
  return answer.code === 0 && name && email ? `${name} <${email}>` : fallback;
}

/** Who is at work, for records: the GitHub user in a workflow, else Git's identity, else the system user. */
export async function actor(
  git: Git,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const { GITHUB_ACTIONS: inActions, GITHUB_ACTOR: user } = variables;
  if (inActions === 'true' && user) return user;
  const identity = await committer(git);
  return identity === fallback ? `${systemUser()}@${hostname()}` : identity;
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a user id that has no name.
    return 'datajob';
  }
}
