import type { Diagnostic } from '../../diagnostic.ts';
import type { ScheduledJob } from '../../plan/workflow/demand.ts';
import type { ScheduleEntry } from '../../plan/workflow/schedule-entry.ts';
import { scheduleFit, type UnservedTime, workflowSchedule } from '../../plan/workflow-schedule.ts';
import type { Ports } from '../../ports/ports.ts';
import { findScheduleBlock } from './schedule-block.ts';
import { workflowPath } from './workflow-text.ts';

/**
 * Whether the schedule of the repository's workflow still starts every job in time. Says nothing without a
 * workflow or without marks in it. `schedules` are asked for only when there is something to compare.
 */
export async function checkWorkflow(
  schedules: () => readonly ScheduledJob[],
  { repositoryFiles, clock }: Pick<Ports, 'repositoryFiles' | 'clock'>,
): Promise<readonly Diagnostic[]> {
  const text = await repositoryFiles.read(workflowPath);
  const block = text === undefined ? undefined : findScheduleBlock(text);
  if (block === undefined) return [];
  const file = fromWorkspace(repositoryFiles.workspace);
  if (typeof block === 'string') return [{ ...base(file, 1), code: 'workflow-marks', message: block }];
  const jobs = schedules();
  const now = clock.now();
  const { unserved, superfluous } = scheduleFit(jobs, block.entries, now);
  const place = { ...base(file, block.firstLine), endLine: block.lastLine };
  if (unserved.length > 0) {
    const { entries } = workflowSchedule(jobs, { now, current: block.entries });
    return [
      { ...place, code: 'workflow-schedule', message: unservedText(unserved), hint: pasteText(entries) },
    ];
  }
  return superfluous.length === 0 ? [] : [superfluousFinding(superfluous, place)];
}

function base(file: string, line: number) {
  return { severity: 'error' as const, file, line, column: 1 };
}

/** The repository's root may lie above the workspace. */
function fromWorkspace(workspace: string): string {
  const up = workspace === '.' ? '' : '../'.repeat(workspace.split('/').length);
  return `${up}${workflowPath}`;
}

function unservedText(unserved: readonly UnservedTime[]): string {
  const [first] = unserved;
  const jobs = [...new Set(unserved.map(({ job }) => job))];
  const others = jobs.length > 1 ? ` and ${jobs.length - 1} more` : '';
  const at = new Date(first?.due ?? 0).toISOString().replace(':00.000Z', ' UTC').replace('T', ' ');
  return `The workflow's schedule does not start ${first?.job}${others} in time: ${at} has no start within ${first?.within} minutes. Run \`datajob workflow --write\`, or paste what follows.`;
}

/** In one line, because hints have one. */
function pasteText(entries: readonly ScheduleEntry[]): string {
  const items = entries.map(({ cron, timezone }) =>
    timezone === undefined ? `{ cron: "${cron}" }` : `{ cron: "${cron}", timezone: "${timezone}" }`,
  );
  return `Between the marks of ${workflowPath}: \`schedule: [${items.join(', ')}]\``;
}

function superfluousFinding(
  superfluous: readonly ScheduleEntry[],
  place: Pick<Diagnostic, 'file' | 'line' | 'column'>,
): Diagnostic {
  const entries = superfluous.map(
    ({ cron, timezone }) => `"${cron}"${timezone === undefined ? '' : ` (${timezone})`}`,
  );
  const [noun, verb] = entries.length === 1 ? ['entry', 'is'] : ['entries', 'are'];
  return {
    ...place,
    code: 'workflow-schedule-superfluous',
    severity: 'warning',
    message: `The ${noun} ${entries.join(', ')} of the workflow's schedule ${verb} needed by no job; each start costs a minute. Run \`datajob workflow --write\`.`,
  };
}
