import { checkSpec } from './check-spec.ts';
import type { CommandSpec } from './command-spec.ts';
import { contractSpec } from './contract-spec.ts';
import { importSpec } from './import-spec.ts';
import { baseOption } from './shared-options.ts';
import { testSpec } from './test-spec.ts';

/** Commands for writing jobs. */
export const authoringCommands: readonly CommandSpec[] = [
  {
    name: 'init',
    summary: 'Write a workspace that works at once.',
    details: [
      'Writes datajob.config.yaml, one sample job and a GitHub workflow, and adds .datajob/ to .gitignore.',
      'Nothing is overwritten: when one of the files is there already, nothing is written at all.',
    ],
    operands: [
      { name: 'DIR', description: 'Folder to write to. Default: the current one.', required: false },
    ],
    options: [],
    examples: [{ line: 'datajob init', does: 'a workspace in the current folder' }],
  },
  {
    name: 'new',
    summary: 'Write a new job from a starter.',
    details: ['The job is written to jobs/TEAM/JOB and passes validate and run at once.'],
    operands: [{ name: 'TEAM/JOB', description: 'Its team and its name, in kebab-case.', required: true }],
    options: [
      {
        name: 'starter',
        value: 'KIND',
        choices: ['sql', 'python'],
        description: 'Which kind of job to begin with. Default: sql.',
      },
    ],
    examples: [{ line: 'datajob new sales/orders-daily', does: 'a SQL job of team sales' }],
  },
  importSpec,
  contractSpec,
  {
    name: 'validate',
    summary: 'Find mistakes in manifests, config and SQL.',
    details: [
      'Checks schema, references, cycles, SQL parameters and schedules; needs no database and no network.',
      'Every finding has a file, a line, a column and a sentence that says what to do.',
    ],
    operands: [
      {
        name: 'PATH',
        description: 'Report only findings in these files or folders. Default: the whole workspace.',
        required: false,
        repeated: true,
      },
    ],
    options: [],
    examples: [
      { line: 'datajob validate', does: 'the whole workspace' },
      { line: 'datajob validate jobs/sales', does: 'what team sales owns' },
    ],
  },
  {
    name: 'workflow',
    summary: 'Make the GitHub workflows, with the schedule that the manifests need.',
    details: [
      'Prints .github/workflows/datajob.yml and datajob-report.yml as they should be, at the root of the repository.',
      'The schedule has the fewest starts that begin every job within its `startWithin` (an hour without one), off the full hour where there is room.',
      'With --write, missing files are made; of a workflow that is there only the marked schedule is replaced, all else stays byte for byte.',
    ],
    operands: [],
    options: [
      { name: 'write', description: 'Write the files.' },
      {
        name: 'codeowners',
        description: 'Print lines for CODEOWNERS instead: the folders of jobs and the owners of their teams.',
      },
      {
        name: 'branch',
        value: 'NAME',
        description: 'The default branch. Default: main or master, whichever the remote has.',
      },
    ],
    examples: [
      { line: 'datajob workflow --write', does: 'after schedules have changed' },
      { line: 'datajob workflow --codeowners', does: 'lines for .github/CODEOWNERS' },
    ],
  },
  {
    name: 'plan',
    summary: 'Show what a change does, before it is merged.',
    details: [
      'Lists jobs that are added, changed, renamed or removed, what runs after them, and the next runs of changed schedules.',
    ],
    operands: [],
    options: [
      baseOption,
      { name: 'head', value: 'REF', description: 'Commit that holds the change. Default: the working tree.' },
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['text', 'markdown'],
        description: 'How to print it for people. Default: text.',
      },
    ],
    examples: [
      { line: 'datajob plan', does: 'the working tree against the default branch' },
      { line: 'datajob plan --base main --head feature', does: 'one branch against another' },
    ],
  },
  {
    name: 'run',
    summary: 'Run one job once.',
    details: [
      'In production the bytes of the release run, elsewhere the files of the working tree.',
      'A run with a scheduled time takes effect at most once: when it has succeeded before, it is skipped unless --again is given.',
    ],
    operands: [{ name: 'JOB', description: 'Name of the job.', required: true }],
    options: [
      {
        name: 'env',
        value: 'ENV',
        choices: ['local', 'staging', 'production'],
        description: 'Environment whose connections it uses. Default: local.',
      },
      {
        name: 'param',
        value: 'NAME=VALUE',
        repeated: true,
        description: 'Value of a declared parameter; may be given several times.',
      },
      { name: 'from', value: 'STEP', description: 'Begin with this step; the steps before it are skipped.' },
      {
        name: 'scheduled-time',
        value: 'TIME',
        description: 'The scheduled time that the run is for, such as 2026-11-22T06:15:00Z.',
      },
      { name: 'again', description: 'Run also when this scheduled time has succeeded before.' },
      {
        name: 'override',
        value: 'REASON',
        description: 'Run the working tree in production although production has no release of the job.',
      },
      {
        name: 'reason',
        value: 'REASON',
        description: 'Why it is run by hand. In production it is recorded with your name.',
      },
    ],
    examples: [
      { line: 'datajob run orders-daily', does: 'on this machine' },
      {
        line: 'datajob run orders-daily --env staging --param country=EE',
        does: 'on staging, with a parameter',
      },
    ],
  },
  checkSpec,
  testSpec,
];
