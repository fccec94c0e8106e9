import type { CommandSpec } from './command-spec.ts';

export const contractSpec: CommandSpec = {
  name: 'contract',
  summary: 'Write a data contract of the tables of a job, as a start.',
  details: [
    "Asks the database for columns, types, nulls and keys of the tables that the job writes and that have no contract, and writes them to JOB.odcs.yaml in the job's folder (Open Data Contract Standard 3.1).",
    'Nothing is overwritten, and the manifest is not changed: it says which line to add.',
  ],
  operands: [{ name: 'JOB', description: 'Name of the job.', required: true }],
  options: [
    {
      name: 'env',
      value: 'ENV',
      choices: ['local', 'staging', 'production'],
      description: 'Environment whose database is asked. Default: local.',
    },
  ],
  examples: [
    { line: 'datajob contract orders-daily', does: 'as the tables are on this machine' },
    { line: 'datajob contract orders-daily --env staging', does: 'as they are in staging' },
  ],
};
