import type { CommandSpec } from './command-spec.ts';

/** `datajob test`. */
export const testSpec: CommandSpec = {
  name: 'test',
  summary: 'Run the unit tests of jobs in memory; no database account is needed.',
  details: [
    'Runs the tests under `tests` of the manifests and in tests/*.yaml on an embedded DuckDB: none of the connections of the config is opened. See docs/testing.md.',
    'Ends with exit code 1 when a test fails or cannot run here: a statement that DuckDB has not, because it is written for another engine, proves nothing. Tests that are not run because of --sql-only count for nothing.',
  ],
  operands: [
    {
      name: 'JOB',
      description: 'Name of a job. Default: all that have tests.',
      required: false,
      repeated: true,
    },
  ],
  options: [
    { name: 'name', value: 'TEXT', description: 'Only tests whose name holds this text.' },
    {
      name: 'sql-only',
      description:
        'Start no Python and shell steps: tests that need them are not run. For code that you do not trust.',
    },
  ],
  examples: [
    { line: 'datajob test', does: 'all unit tests' },
    { line: 'datajob test orders-daily --name country', does: 'some of one job' },
  ],
};
