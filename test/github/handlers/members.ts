import type { GlobalHandler, RepositoryHandler } from '../answer.ts';
import { ApiError, found, notFound } from '../api-error.ts';
import { paged } from '../paging.ts';
import { teamShape } from '../shapes/team.ts';
import { userShape } from '../shapes/user.ts';
import type { GitHubState, RepositoryState, TeamState } from '../state.ts';

export const memberHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'repos/get-collaborator-permission-level': (call, repository) => {
    const login = call.params['username'] ?? '';
    const known = call.world.state.users.get(login.toLowerCase());
    if (known === undefined) throw new ApiError(404, `${login} is not a user`);
    const role = roleOf(repository, known.login);
    const user = { ...userShape(call.world, known.login), role_name: role };
    return { status: 200, body: { permission: legacy[role] ?? role, role_name: role, user } };
  },
  'repos/list-teams': (call, repository) => {
    const teams = repository.teams.map((slug) => found(teamOf(call.world.state, repository.owner, slug)));
    const shapes = teams.map((team) => teamShape(call.world, team));
    return paged(call, repository, shapes);
  },
};

export const teamHandlers: Readonly<Record<string, GlobalHandler>> = {
  'teams/get-membership-for-user-in-org': (call) => {
    const { org = '', team_slug: slug = '', username = '' } = call.params;
    const team = found(teamOf(call.world.state, org, slug));
    const member = team.members.find(({ login }) => login.toLowerCase() === username.toLowerCase());
    if (member === undefined) throw notFound();
    const url = `${call.world.apiUrl}/organizations/1/team/${team.id}/memberships/${member.login}`;
    return { status: 200, body: { url, role: 'member', state: member.state } };
  },
  'teams/list-members-in-org': (call) => {
    const { org = '', team_slug: slug = '' } = call.params;
    const team = found(teamOf(call.world.state, org, slug));
    const active = team.members.filter(({ state }) => state === 'active');
    const shapes = active.map(({ login }) => userShape(call.world, login));
    return paged(call, undefined, shapes);
  },
};

/** The older field knows four words only. */
const legacy: Readonly<Record<string, string>> = { maintain: 'write', triage: 'read' };

function roleOf(repository: RepositoryState, login: string): string {
  const entry = [...repository.collaborators].find(([name]) => name.toLowerCase() === login.toLowerCase());
  return entry?.[1] ?? (repository.private ? 'none' : 'read');
}

function teamOf(state: GitHubState, organization: string, slug: string): TeamState | undefined {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  return state.teams.find((team) => same(team.organization, organization) && same(team.slug, slug));
}
