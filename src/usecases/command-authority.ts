import type { Members, Permission } from '../ports/github/members.ts';
import type { Config } from '../workspace/config.ts';

/** A job that a command concerns, with the team that it belongs to on the default branch or in production. */
export interface ConcernedJob {
  readonly job: string;
  /** Absent: nobody knows such a job. */
  readonly team?: string;
}

/** Whether somebody may give commands at all; everybody else is not answered. */
export function mayCommand(permission: Permission): boolean {
  return permission === 'admin' || permission === 'maintain' || permission === 'write';
}

/**
 * Why a person may not do something with these jobs, in one sentence; undefined: they may. Admins may all;
 * others must be an owner of the team of every job. The config is that of the default branch.
 */
export async function authorityProblem(
  asked: {
    readonly login: string;
    readonly permission: Permission;
    readonly jobs: readonly ConcernedJob[];
  },
  config: Pick<Config, 'teams'>,
  members: Pick<Members, 'isOwner'>,
): Promise<string | undefined> {
  const { login, permission, jobs } = asked;
  if (!mayCommand(permission)) return `@${login} may not write to this repository.`;
  if (permission === 'admin') return undefined;
  const teams = new Map<string, ConcernedJob[]>();
  for (const job of jobs) teams.set(job.team ?? '', [...(teams.get(job.team ?? '') ?? []), job]);
  for (const [team, concerned] of teams) {
    const owners = config.teams?.[team]?.owners ?? [];
    const problem = await teamProblem(login, team, owners, members);
    if (problem !== undefined) return `@${login} may not do this with ${namesOf(concerned)}: ${problem}`;
  }
  return undefined;
}

async function teamProblem(
  login: string,
  team: string,
  owners: readonly string[],
  members: Pick<Members, 'isOwner'>,
): Promise<string | undefined> {
  if (owners.length === 0) {
    const whose = team === '' ? 'it belongs to no team' : `the team ${team} has no \`owners\` in the config`;
    return `${whose}, so only an admin of the repository may.`;
  }
  const unknown: string[] = [];
  for (const owner of owners) {
    const is = await members.isOwner(login, owner);
    if (is === true) return undefined;
    if (is === 'unknown') unknown.push(owner);
  }
  if (unknown.length > 0) {
    return `it cannot be seen who belongs to ${unknown.join(', ')}; the workflow must give the input \`members-token\`.`;
  }
  return `only owners of the team ${team} (${owners.join(', ')}) and admins may.`;
}

const mostNames = 3;

function namesOf(jobs: readonly ConcernedJob[]): string {
  const names = jobs.map(({ job }) => job);
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown} and ${names.length - mostNames} more` : shown;
}
