import type { ChangedLines } from '../plan/changed-lines.ts';
import { parseChangedLines } from '../plan/changed-lines.ts';
import type { Git } from './git.ts';
import { argument } from './git.ts';

/** The lines that a change between two commits brings to files of the workspace folder, renamed ones followed. */
export async function changedLines(git: Git, base: string, head: string): Promise<ChangedLines> {
  const commits = [argument(base, 'commit'), argument(head, 'commit')];
  const args = ['-c', 'core.quotePath=true', 'diff', ...options, ...commits, '--'];
  const output = await git.bytes('find the changed lines', args);
  // Names in it are ASCII, and what files hold does not matter.
  return parseChangedLines(output.toString('latin1'));
}

// Whatever the user's settings for diffs are.
const options = [
  '--unified=0',
  '--inter-hunk-context=0',
  '--find-renames',
  '--relative',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules',
];
