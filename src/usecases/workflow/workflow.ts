import { hasErrors } from '../../diagnostic.ts';
import { Obstacle } from '../../failure.ts';
import { type ScheduleWarning, scheduleWarnings } from '../../plan/workflow/schedule-warnings.ts';
import { type WorkflowSchedule, workflowSchedule } from '../../plan/workflow-schedule.ts';
import type { Ports } from '../../ports/ports.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { codeownersLines } from './codeowners-lines.ts';
import { reportWorkflowPath, reportWorkflowText } from './report-workflow-text.ts';
import { findScheduleBlock, replaceScheduleBlock, scheduleBlock } from './schedule-block.ts';
import { workflowSetting } from './workflow-setting.ts';
import { workflowPath, workflowText } from './workflow-text.ts';

export interface WorkflowRequest {
  /** Write the files; else only tell what they should hold. */
  readonly write: boolean;
  /** The default branch; found out when not given. */
  readonly branch?: string;
}

/** A file of the repository as it should be. */
export interface WorkflowFile {
  /** From the root of the repository. */
  readonly path: string;
  /**
   * `new`: it is not there. `changed`: its schedule is replaced. `current`: nothing to do. `own`: people wrote
   * it without the marks, so it is left alone, and `text` is what to paste.
   */
  readonly state: 'new' | 'changed' | 'current' | 'own';
  readonly text: string;
  /** Why it is left alone. */
  readonly reason?: string;
}

export interface WorkflowOutcome {
  readonly files: readonly WorkflowFile[];
  /** Paths. */
  readonly written: readonly string[];
  readonly schedule: WorkflowSchedule;
  readonly warnings: readonly ScheduleWarning[];
  /** Lines for CODEOWNERS, from the owners of the teams. */
  readonly codeowners: readonly string[];
}

type WorkflowPorts = Pick<Ports, 'tree' | 'repositoryFiles' | 'repository' | 'clock'>;

/**
 * The workflows of a repository, as its manifests ask for them; of a file that is there only the marked schedule
 * is ever replaced. Rejects with `Obstacle` `config` while the workspace has errors, `files` when the system refuses.
 */
export async function workflow(request: WorkflowRequest, ports: WorkflowPorts): Promise<WorkflowOutcome> {
  const workspace = await soundWorkspace(ports);
  const { repositoryFiles: repository } = ports;
  const [present, presentReport] = await Promise.all([
    repository.read(workflowPath),
    repository.read(reportWorkflowPath),
  ]);
  const jobs = workspace.productionSchedules;
  const block = present === undefined ? undefined : findScheduleBlock(present);
  const current = typeof block === 'object' ? block.entries : [];
  const schedule = workflowSchedule(jobs, { now: ports.clock.now(), current });
  const branch = request.branch ?? (await defaultBranch(ports, workspace.config.state.remote));
  const setting = workflowSetting(workspace, repository.workspace);
  const files = [
    present === undefined
      ? { path: workflowPath, state: 'new' as const, text: workflowText(setting, branch, schedule) }
      : withSchedule(present, schedule),
    reportFile(presentReport, repository.workspace),
  ];
  const changed = files.filter(({ state }) => state === 'new' || state === 'changed');
  if (request.write) for (const { path, text } of changed) await repository.write(path, text);
  return {
    files,
    written: request.write ? changed.map(({ path }) => path) : [],
    schedule,
    warnings: scheduleWarnings(jobs),
    codeowners: codeownersLines(
      workspace.jobs.map(({ file, manifest }) => ({ file, team: manifest.team })),
      workspace.config.teams ?? {},
      repository.workspace,
    ),
  };
}

async function soundWorkspace({ tree }: WorkflowPorts): Promise<Workspace> {
  const workspace = await loadWorkspace(tree);
  if (!hasErrors(workspace.diagnostics)) return workspace;
  throw new Obstacle('config', 'The workspace has errors, so its schedules are not known.', {
    hint: '`datajob validate` shows them.',
  });
}

function withSchedule(present: string, schedule: WorkflowSchedule): WorkflowFile {
  const block = findScheduleBlock(present);
  if (typeof block !== 'object') {
    const reason =
      block ?? 'It has no marked schedule: paste these lines below `on:`, instead of its `schedule:`.';
    return { path: workflowPath, state: 'own', text: `${scheduleBlock(schedule).join('\n')}\n`, reason };
  }
  const text = replaceScheduleBlock(present, block, schedule);
  return { path: workflowPath, state: text === present ? 'current' : 'changed', text };
}

/** Nothing in it depends on the manifests, so one that is there stays. */
function reportFile(present: string | undefined, place: string): WorkflowFile {
  const text = present ?? reportWorkflowText(place);
  return { path: reportWorkflowPath, state: present === undefined ? 'new' : 'current', text };
}

/** Of the remote where it has one of the usual names. */
async function defaultBranch({ repository }: WorkflowPorts, remote: string): Promise<string> {
  const { resolve } = repository(remote);
  for (const name of ['main', 'master']) {
    const found = await resolve(`refs/remotes/${remote}/${name}`).catch(() => undefined);
    if (found !== undefined) return name;
  }
  return 'main';
}
