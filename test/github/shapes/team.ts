import type { TeamState } from '../state.ts';
import { nodeId, type World } from '../world.ts';

/** `team` of the description. */
export function teamShape(world: World, team: TeamState) {
  const url = `${world.apiUrl}/organizations/1/team/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    name: team.slug,
    slug: team.slug,
    description: null,
    permission: 'push',
    url,
    html_url: `${world.webUrl}/orgs/${team.organization}/teams/${team.slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    parent: null,
  };
}
