import type { ReportedRun } from '../usecases/claimed-report.ts';
import type { GitHubEvent } from './event.ts';
import { at, numberAt, textAt } from './payload.ts';

/**
 * The workflow run of an event `workflow_run` whose report is to be delivered, or why there is nothing to
 * deliver. GitHub fills in commit and repositories; names and titles in it are a stranger's.
 */
export function reportedRunOf({ payload }: GitHubEvent): ReportedRun | { readonly ignored: string } {
  if (textAt(payload, 'action') !== 'completed') return ignored('The workflow run has not ended.');
  const run = at(payload, 'workflow_run');
  if (textAt(run, 'event') !== 'pull_request') {
    return ignored('The workflow run is not that of a pull request.');
  }
  const own = numberAt(payload, 'repository', 'id');
  const source = numberAt(run, 'head_repository', 'id');
  if (source === undefined) return ignored('The fork that the pull request came from is gone.');
  if (source === own) {
    return ignored('The pull request comes from this repository: its own workflow comments on it.');
  }
  const id = numberAt(run, 'id');
  const head = textAt(run, 'head_sha');
  const workflow = textAt(run, 'name');
  const endedAt = textAt(run, 'updated_at');
  const known = id !== undefined && head !== undefined && workflow !== undefined && endedAt !== undefined;
  if (!known || own === undefined || !/^[0-9a-f]{40,64}$/.test(head) || Number.isNaN(Date.parse(endedAt))) {
    return ignored('The event does not tell which commit the workflow run was for.');
  }
  const attempt = numberAt(run, 'run_attempt') ?? 1;
  return { id, attempt, head, source, workflow, endedAt: new Date(endedAt).toISOString() };
}

function ignored(reason: string): { readonly ignored: string } {
  return { ignored: `${reason} Nothing to do.` };
}
