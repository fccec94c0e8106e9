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
    details: [],
    operands: [{ name: 'JOB', description: 'Only this job. Default: all.', required: false }],
    options: [{ name: 'limit', value: 'NUMBER', description: 'How many runs at most. Default: 20.' }],
    examples: [{ line: 'datajob history orders-daily', does: 'its latest runs' }],
  },
];
