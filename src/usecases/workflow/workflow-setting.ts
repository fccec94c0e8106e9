import type { Workspace } from '../../workspace/workspace.ts';
import { neededSecrets } from '../doctor/needed-secrets.ts';
import type { WorkflowSetting } from './workflow-jobs.ts';

/** What the workflow of a workspace must hold; `place` is its path in the repository. */
export function workflowSetting(
  workspace: Pick<Workspace, 'config' | 'jobs'>,
  place: string,
): WorkflowSetting {
  const needed = neededSecrets(workspace);
  const of = (environment: 'staging' | 'production') =>
    needed.filter((each) => each.environment === environment && isSecret(each.name)).map(({ name }) => name);
  const owners = Object.values(workspace.config.teams ?? {}).flatMap((team) => team.owners);
  return {
    workspace: place,
    secrets: { staging: of('staging'), production: of('production') },
    ownerTeams: owners.some((owner) => /^@[^/]+\//.test(owner)),
  };
}

/** GitHub lets no secret begin like its own variables, which every run has anyway. */
function isSecret(name: string): boolean {
  return !name.toUpperCase().startsWith('GITHUB_');
}
