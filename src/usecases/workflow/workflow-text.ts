import type { WorkflowSchedule } from '../../plan/workflow-schedule.ts';
import { scheduleBlock } from './schedule-block.ts';
import { indented, jobLines } from './workflow-job.ts';
import { type WorkflowSetting, workflowJobs } from './workflow-jobs.ts';

/** Where GitHub finds the workflow, from the root of the repository. */
export const workflowPath = '.github/workflows/datajob.yml';

/** Commands that a person can choose who starts the workflow by hand. */
export const dispatchCommands = ['run', 'tick', 'promote', 'stage', 'plan', 'validate', 'clean'] as const;

/** The whole workflow of a repository. `branch`: its default branch. */
export function workflowText(setting: WorkflowSetting, branch: string, schedule: WorkflowSchedule): string {
  return [
    ...head(branch),
    ...scheduleBlock(schedule),
    '',
    'permissions: {}',
    '',
    'jobs:',
    ...indented(
      workflowJobs(setting).flatMap((job, index) => [...(index === 0 ? [] : ['']), ...jobLines(job)]),
    ),
    '',
  ].join('\n');
}

function head(branch: string): string[] {
  return [
    '# Checks pull requests, promotes what is merged and starts what is due: see docs/github.md of datajob.',
    '# Require the check «datajob» for the default branch.',
    'name: datajob',
    'on:',
    ...indented([
      'pull_request:',
      '  types: [opened, synchronize, reopened, ready_for_review, closed]',
      'merge_group:',
      '  types: [checks_requested]',
      'push:',
      `  branches: [${JSON.stringify(branch)}]`,
      'issue_comment:',
      '  types: [created]',
      'workflow_dispatch:',
      '  inputs:',
      ...indented(indented(dispatchInputs)),
    ]),
  ];
}

const dispatchInputs = [
  'command:',
  '  description: What to do',
  '  type: choice',
  `  options: [${dispatchCommands.join(', ')}]`,
  '  default: run',
  'job:',
  '  description: The job, for run',
  '  type: string',
  'environment:',
  '  description: Where to run it',
  '  type: choice',
  '  options: [staging, production]',
  '  default: staging',
  'params:',
  '  description: Parameters, as NAME=VALUE',
  '  type: string',
  'from-step:',
  '  description: Step to begin with',
  '  type: string',
  'scheduled-time:',
  '  description: Scheduled time that the run is for, such as 2026-11-22T06:15:00Z',
  '  type: string',
  'reason:',
  '  description: Why; it is recorded with your name',
  '  type: string',
  '  required: true',
];
