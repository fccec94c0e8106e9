import { nodeId, userOf, type World } from '../world.ts';

/** `simple-user` of the description. */
export function userShape(world: World, login: string) {
  const { id, login: name, type } = userOf(world, login);
  const url = `${world.apiUrl}/users/${encodeURIComponent(name)}`;
  return {
    login: name,
    id,
    node_id: nodeId(type, id),
    avatar_url: `${world.webUrl}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: `${world.webUrl}/${encodeURIComponent(name)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

export function nullableUser(world: World, login: string | undefined) {
  return login === undefined ? null : userShape(world, login);
}
