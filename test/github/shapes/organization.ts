import { nodeId, userOf, type World } from '../world.ts';

/** `organization-simple-webhooks` of the description. */
export function organizationShape(world: World, login: string) {
  const { id } = userOf(world, login, 'Organization');
  const url = `${world.apiUrl}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId('Organization', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${world.webUrl}/avatars/${id}`,
    description: null,
  };
}
