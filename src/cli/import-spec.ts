import type { CommandSpec } from './command-spec.ts';

/** `datajob import`. */
export const importSpec: CommandSpec = {
  name: 'import',
  summary: 'Write manifests for jobs that were made for Versatile Data Kit.',
  details: [
    'Reads config.ini and the step files of a VDK job and writes datajob.yaml beside them, with `compat: vdk`: the files stay as they are and run unchanged.',
    'Tells of every key what became of it. Nothing is overwritten, and what cannot be read is a finding at its line.',
  ],
  operands: [
    { name: 'FORMAT', description: 'What the jobs were made for: vdk.', required: true },
    { name: 'DIR', description: 'Folder of the job, in the workspace.', required: true },
  ],
  options: [
    { name: 'all', description: 'Import every folder at or below DIR that holds a config.ini.' },
    { name: 'team', value: 'TEAM', description: 'Team of the jobs whose config.ini names none.' },
  ],
  examples: [
    { line: 'datajob import vdk jobs/orders', does: 'one job' },
    { line: 'datajob import vdk jobs --all', does: 'a tree of jobs, with one report' },
  ],
};
