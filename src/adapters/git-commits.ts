import { Obstacle } from '../failure.ts';
import type { CommitRange, TouchingCommit } from '../ports/repository.ts';
import type { Git } from './git.ts';
import { argument } from './git.ts';
import { isShallow } from './git-base.ts';

/**
 * The commits of a branch's own line that touch one of the paths, newest first. A merge counts with all that
 * it brought. Rejects with `Obstacle` `git` in a shallow clone, whose oldest commit seems to have made every file.
 */
export async function commitsTouching(git: Git, range: CommitRange): Promise<readonly TouchingCommit[]> {
  if (range.paths.length === 0) return [];
  if (await isShallow(git)) throw historyIsCut();
  const args = ['--literal-pathspecs', 'log', ...options, `--max-count=${range.limit}`, '--stdin'];
  const output = await git.bytes('look for the commits of a job', args, { input: inputOf(range) });
  const wanted = new Set(range.paths);
  return `\0${output.toString('utf8')}`
    .split(commitMark)
    .slice(1)
    .map((text) => parseCommit(text, wanted));
}

// Paths end with one NUL and are never empty, so two of them stand before a commit only.
const commitMark = '\0\0commit ';

const options = [
  '--first-parent',
  '-m',
  '--name-only',
  '--no-renames',
  '--relative',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules',
  '-z',
  '--format=%x00commit %H %P%x00',
];

function inputOf({ since, until, paths }: CommitRange): string {
  const revisions = [
    argument(until, 'commit'),
    ...(since === undefined ? [] : [`^${argument(since, 'commit')}`]),
  ];
  return `${[...revisions, '--', ...new Set(paths.map(withoutLineBreak))].join('\n')}\n`;
}

/** Git reads one path per line. For a name with a line break the folder stands in, which finds too much and never too little. */
function withoutLineBreak(path: string): string {
  const at = path.search(/[\r\n]/);
  if (at < 0) return path;
  return path.slice(0, Math.max(0, path.lastIndexOf('/', at))) || '.';
}

function parseCommit(text: string, wanted: ReadonlySet<string>): TouchingCommit {
  const [head = '', ...names] = text.split('\0');
  const [commit = '', parent] = head.split(' ');
  const paths = names.map((name) => name.replace(/^\n/, '')).filter((name) => isTouched(name, wanted));
  return { commit, parent: parent === '' ? undefined : parent, paths: [...new Set(paths)].sort() };
}

function isTouched(name: string, wanted: ReadonlySet<string>): boolean {
  if (wanted.has(name)) return true;
  for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
    if (wanted.has(name.slice(0, at))) return true;
  }
  return false;
}

function historyIsCut(): Obstacle {
  return new Obstacle('git', 'This clone is shallow: it cannot be told which commits changed a job.', {
    hint: 'Run `git fetch --unshallow`. On GitHub: actions/checkout with fetch-depth: 0.',
  });
}
