import type { CommandSpec } from './command-spec.ts';
import { baseOption } from './shared-options.ts';

/** Commands that bring a change to production, or back. */
export const deliveryCommands: readonly CommandSpec[] = [
  {
    name: 'stage',
    summary: 'Run the changed jobs on a copy of staging.',
    details: [
      'Makes a copy of staging for the pull request, runs the changed jobs and those after them in their order, and writes the evidence that promotion asks for.',
    ],
    operands: [],
    options: [
      baseOption,
      { name: 'pr', value: 'NUMBER', description: 'Number of the pull request; names the copy of staging.' },
    ],
    examples: [{ line: 'datajob stage --pr 12', does: 'what pull request 12 changes' }],
  },
  {
    name: 'promote',
    summary: 'Make releases of what a commit holds.',
    details: ['A changed job needs evidence that exactly these bytes passed staging; others stay untouched.'],
    operands: [],
    options: [
      { name: 'commit', value: 'REF', description: 'Commit to promote. Default: HEAD.' },
      { name: 'stage', description: 'Run jobs without evidence on a copy of staging first.' },
      {
        name: 'override',
        value: 'REASON',
        description: 'Promote without evidence and approvals; the reason and your name are recorded.',
      },
    ],
    examples: [{ line: 'datajob promote --commit main', does: 'what main holds' }],
  },
  {
    name: 'rollback',
    summary: 'Go back to an earlier release of a job.',
    details: ['The job is then held: promotion leaves it alone until `datajob unhold JOB`.'],
    operands: [{ name: 'JOB', description: 'Name of the job.', required: true }],
    options: [
      {
        name: 'to',
        value: 'DIGEST',
        description: 'Digest of the release, or its beginning. Default: the release before.',
      },
      { name: 'reason', value: 'TEXT', description: 'Why; it is recorded and shown by status.' },
    ],
    examples: [{ line: 'datajob rollback orders-daily --reason "wrong totals"', does: 'the release before' }],
  },
  {
    name: 'unhold',
    summary: 'Let a job be promoted again after a roll-back.',
    details: [],
    operands: [{ name: 'JOB', description: 'Name of the job.', required: true }],
    options: [],
    examples: [{ line: 'datajob unhold orders-daily', does: 'the next promotion takes it along again' }],
  },
  {
    name: 'clean',
    summary: 'Drop copies of staging that are no longer needed.',
    details: [
      'Without --pr: those that are older than the config allows, and plans of pull requests that are.',
    ],
    operands: [],
    options: [{ name: 'pr', value: 'NUMBER', description: 'Drop the copies of this pull request.' }],
    examples: [{ line: 'datajob clean --pr 12', does: 'when pull request 12 is closed' }],
  },
];
