import type { CommandSpec } from './command-spec.ts';

export const checkSpec: CommandSpec = {
  name: 'check',
  summary: 'Evaluate the checks of a job on the data as it is.',
  details: [
    'No step runs and nothing is written: each connection is only read, in a transaction that cannot write.',
    'In production the checks are those of the release, elsewhere those of the working tree. The JSON is that of `run`, with no steps.',
    'Ends with exit code 1 when a check of severity `error` fails, with 3 when the database could not be asked.',
  ],
  operands: [{ name: 'JOB', description: 'Name of the job.', required: true }],
  options: [
    {
      name: 'env',
      value: 'ENV',
      choices: ['local', 'staging', 'production'],
      description: 'Environment whose data is checked. Default: local.',
    },
    {
      name: 'only',
      value: 'CHECK',
      repeated: true,
      description: 'Only the check of this id; may be given several times.',
    },
    {
      name: 'samples',
      description: 'Show up to five failing rows of every check; personal columns are never shown.',
    },
    {
      name: 'param',
      value: 'NAME=VALUE',
      repeated: true,
      description: 'Value of a declared parameter; may be given several times.',
    },
    {
      name: 'scheduled-time',
      value: 'TIME',
      description: 'The scheduled time that the checks are for, such as 2026-11-22T06:15:00Z.',
    },
  ],
  examples: [
    { line: 'datajob check orders-daily', does: 'the data on this machine' },
    { line: 'datajob check orders-daily --env production --samples', does: 'with failing rows' },
  ],
};
