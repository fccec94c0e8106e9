import type { DatajobConfig } from '../manifest/generated/config.ts';
import type { Report } from '../manifest/rule.ts';

/** Approvals can be asked for only where something is promoted, and of teams that somebody can approve for. */
export function checkProtection(raw: DatajobConfig, report: Report): void {
  for (const name of ['local', 'staging'] as const) {
    if (raw.environments?.[name]?.protected === undefined) continue;
    report({
      code: 'bad-protection',
      message: `Nothing is promoted to \`${name}\`, so there is nothing to protect. Only \`production\` can be protected.`,
      path: ['environments', name, 'protected'],
      part: 'key',
    });
  }
  if (raw.environments?.production?.protected?.approvals === undefined) return;
  const path = ['environments', 'production', 'protected', 'approvals'];
  const teams = Object.entries(raw.teams ?? {});
  if (teams.length === 0) {
    const message = 'Approvals come from the owners of teams, but the config has no `teams`. Add them.';
    report({ code: 'nobody-can-approve', message, path });
  }
  for (const [team, { owners }] of teams) {
    if ((owners ?? []).some((owner) => owner.startsWith('@'))) continue;
    report({
      code: 'nobody-can-approve',
      message: `\`approvals\` needs owners of each team on GitHub, and \`${team}\` has none. Add \`owners\`, such as \`["@acme/${team}"]\`.`,
      path: ['teams', team],
      part: 'key',
    });
  }
}
