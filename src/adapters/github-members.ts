import { GitHubObstacle } from '../ports/github/github.ts';
import type { Members, Permission } from '../ports/github/members.ts';
import type { GitHubClient } from './github-client.ts';
import { undefinedWhenMissing } from './github-obstacle.ts';

/** `organisation` asks about teams, which a token of a workflow may not see. */
export function gitHubMembers(client: GitHubClient, organisation: GitHubClient): Members {
  const teams = new Map<string, Promise<ReadonlySet<string> | undefined>>();
  const membersOf = (org: string, slug: string): Promise<ReadonlySet<string> | undefined> => {
    const key = `${org}/${slug}`;
    const members = teams.get(key) ?? readMembers(organisation, org, slug);
    teams.set(key, members);
    return members;
  };
  return {
    permissionOf: (login) => permissionOf(client, login),
    async isOwner(login, owner) {
      const [, org, slug] = /^@([a-z0-9][a-z0-9_-]*)(?:\/([a-z0-9_][a-z0-9_-]*))?$/i.exec(owner) ?? [];
      if (org === undefined) return false;
      if (slug === undefined) return org.toLowerCase() === login.toLowerCase();
      const members = await membersOf(org.toLowerCase(), slug.toLowerCase());
      return members?.has(login.toLowerCase()) ?? 'unknown';
    },
  };
}

async function permissionOf(client: GitHubClient, login: string): Promise<Permission> {
  // Anything else is no login, and `..` would be another address.
  if (!/^[a-z0-9_-]+(\[bot\])?$/i.test(login)) return 'none';
  const task = { purpose: `read what ${login} may do here`, permission: 'metadata: read' };
  const answer = await undefinedWhenMissing(
    client.ask(task, (octokit, repository) =>
      octokit.rest.repos.getCollaboratorPermissionLevel({ ...repository, username: login }),
    ),
  );
  if (answer === undefined) return 'none';
  // Roles of an organisation's own are known by the permission that they come with.
  const { role_name: role, permission } = answer.data;
  return (
    permissions.find((known) => known === role) ?? permissions.find((known) => known === permission) ?? 'none'
  );
}

const permissions: readonly Permission[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none'];

/** Logins in small letters, with those of child teams; undefined when the token may not see the team. */
async function readMembers(
  client: GitHubClient,
  org: string,
  slug: string,
): Promise<ReadonlySet<string> | undefined> {
  const task = { purpose: `read who is in @${org}/${slug}`, permission: 'members: read' };
  try {
    const members = await client.ask(task, (octokit) =>
      octokit.paginate(octokit.rest.teams.listMembersInOrg, { org, team_slug: slug, per_page: 100 }),
    );
    return new Set(members.map(({ login }) => login.toLowerCase()));
  } catch (error) {
    const unseen = error instanceof GitHubObstacle && ['forbidden', 'not-found'].includes(error.reason);
    if (unseen) return undefined;
    throw error;
  }
}
