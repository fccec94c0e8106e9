import type { OptionSpec } from './command-spec.ts';

/** Accepted before and after every command. */
export const globalOptions: readonly OptionSpec[] = [
  {
    name: 'workspace',
    value: 'DIR',
    description:
      'The folder with datajob.config.yaml. Default: the nearest folder upwards that has one, else the current folder.',
  },
  {
    name: 'json',
    description: 'Print exactly one JSON document on standard output and nothing else there.',
  },
  { name: 'quiet', description: 'No progress and no remarks: only results and errors.' },
  {
    name: 'no-color',
    description: 'No colours. They are also off with NO_COLOR set, and when the output is not a terminal.',
  },
  { name: 'help', short: 'h', description: 'Print help and stop.' },
  { name: 'version', description: 'Print the version and stop.' },
];

/** Of the commands that look at a change. */
export const baseOption: OptionSpec = {
  name: 'base',
  value: 'REF',
  description: 'Commit to compare with. Default: the merge base with the default branch of the remote.',
};
