import { loadManifest } from '../../manifest/load-manifest.ts';
import { workflowSchedule } from '../../plan/workflow-schedule.ts';
import { manifestName } from '../../workspace/find-manifests.ts';
import { productionSchedules } from '../../workspace/production-schedules.ts';
import { workspaceFiles } from '../../workspace/workspace-files.ts';
import { reportWorkflowPath, reportWorkflowText } from './report-workflow-text.ts';
import { workflowPath, workflowText } from './workflow-text.ts';

/**
 * The workflows of a new workspace by their path from the root of the repository: they start the jobs that are in
 * its files, and need no secrets yet. `place`: path of the workspace in the repository.
 */
export function workflowStarter(
  files: Readonly<Record<string, string>>,
  place: string,
): Readonly<Record<string, string>> {
  const listing = workspaceFiles(
    Object.keys(files)
      .sort()
      .map((path) => ({ path })),
  );
  const manifests = Object.entries(files)
    .filter(([path]) => path.endsWith(`/${manifestName}`))
    .map(([path, text]) => loadManifest(path, text, listing));
  const setting = { workspace: place, secrets: { staging: [], production: [] }, ownerTeams: false };
  // A starter's times are by UTC, which is the same in every year.
  const schedule = workflowSchedule(productionSchedules(manifests, 'UTC'), { now: 0 });
  return {
    [workflowPath]: workflowText(setting, 'main', schedule),
    [reportWorkflowPath]: reportWorkflowText(place),
  };
}
