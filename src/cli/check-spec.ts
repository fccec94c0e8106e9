import type { CommandSpec } from './command-spec.ts';

export const checkSpec: CommandSpec = {
  name: 'check',
  summary: 'Evaluate the checks of a job on the data as it is.',
  details: [
    'No step runs and nothing is written: each connection is only read, in a transaction that cannot write.',
    'In production the checks are those of the release, elsewhere those of the working tree. The JSON is that of `run`, with no steps.',
    'Ends with exit code 1 when a check of severity `error` fails, with 3 when the database could not be asked.',
    'With --mutate it tries what the checks would notice: on copies of the databases (DuckDB and PostgreSQL, never of production) it injects nulls, duplicates, a missing day, an outlier, a new category and a dropped column into each table that the job writes, takes each back, and proposes checks for what nobody noticed. It ends with 0 whatever it finds.',
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
      name: 'mutate',
      description: 'Try on a copy which mistakes in the data the checks notice.',
    },
    {
      name: 'seed',
      value: 'TEXT',
      description: 'Which rows --mutate changes: the same ones for the same seed. Default: 1.',
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
    { line: 'datajob check orders-daily --mutate', does: 'how much the checks would notice' },
  ],
};
