import type { CommandSpec } from './command-spec.ts';

/** Commands for what production does. */
export const operationCommands: readonly CommandSpec[] = [
  {
    name: 'tick',
    summary: 'Start what is due in production.',
    details: [
      'Starts every release whose scheduled time has come and reports what was missed or is late.',
      'Any number of ticks may run at once: each scheduled time runs exactly once.',
    ],
    operands: [],
    options: [
      {
        name: 'now',
        value: 'TIME',
        description: 'Pretend that it is this time, such as 2026-11-22T06:15:00Z.',
      },
    ],
    examples: [{ line: 'datajob tick', does: 'what a scheduler calls every few minutes' }],
  },
  {
    name: 'status',
    summary: 'Show what production runs, and how it went.',
    details: ['Releases with their last and next runs, jobs that are held, open incidents.'],
    operands: [],
    options: [],
    examples: [{ line: 'datajob status', does: 'all jobs' }],
  },
  {
    name: 'history',
    summary: 'List the runs in production.',
    details: [
      'With --checks: what the checks of the job found in production and on copies of staging, with their trend; a check that was renamed or moved goes on.',
    ],
    operands: [{ name: 'JOB', description: 'Only this job. Default: all.', required: false }],
    options: [
      { name: 'limit', value: 'NUMBER', description: 'How many runs at most. Default: 20.' },
      { name: 'checks', description: 'The results of its checks instead of its runs.' },
    ],
    examples: [
      { line: 'datajob history orders-daily', does: 'its latest runs' },
      { line: 'datajob history orders-daily --checks', does: 'its checks, and since when they fail' },
    ],
  },
  {
    name: 'doctor',
    summary: 'Check how the repository on GitHub is set up.',
    details: [
      'Looks at the workflow, the rules for the default branch, the required check, environments, the names of secrets that the config and manifests ask for, CODEOWNERS, permissions and the branches that hold the state, and says what to mend. Changes nothing.',
      'Needs a token in GITHUB_TOKEN or GH_TOKEN, such as `gh auth token` prints. What it may not see is a finding of its own. Such a token has the permissions (all: read) actions, administration, contents, environments, metadata, secrets and variables.',
      'Ends with exit code 1 when there is an error or a warning; recommendations alone are fine.',
    ],
    operands: [],
    options: [
      {
        name: 'repository',
        value: 'OWNER/NAME',
        description: 'The repository on GitHub. Default: that of the remote origin.',
      },
    ],
    examples: [
      { line: 'datajob doctor', does: 'the repository of this clone' },
      { line: 'datajob doctor --repository acme/data --json', does: 'another one, for a program to read' },
    ],
  },
];
