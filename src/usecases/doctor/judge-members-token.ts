import type { Team } from '../../workspace/config.ts';
import type { Finding } from './finding.ts';

const secretName = 'DATAJOB_MEMBERS_TOKEN';

/** Whether the members of teams that own jobs can be known: the token of a workflow does not tell them. */
export function judgeMembersToken(
  teams: Readonly<Record<string, Team>>,
  available: ReadonlySet<string>,
  approvals: number,
): readonly Finding[] {
  const team = Object.values(teams)
    .flatMap(({ owners }) => owners)
    .find((owner) => /^@[^/]+\//.test(owner));
  if (team === undefined || available.has(secretName)) return [];
  const effect =
    approvals > 0
      ? 'no approval by one of them counts, so nothing is promoted'
      : 'their commands in comments are refused';
  return [
    {
      code: 'members-token-missing',
      severity: approvals > 0 ? 'error' : 'recommendation',
      message: `The workflow cannot know who is in ${team}: ${effect}.`,
      hint: `Make a token with \`members: read\` of the organisation and keep it: \`gh secret set ${secretName}\`.`,
    },
  ];
}
