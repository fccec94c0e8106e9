import type { StateChange } from '../ports/state-store.ts';
import type { Git } from './git.ts';

export interface NewCommit {
  /** Undefined for the first commit of a branch. */
  readonly parent: string | undefined;
  readonly message: string;
  readonly changes: StateChange;
  /** `Name <email>`. */
  readonly committer: string;
  /** ms UTC. */
  readonly at: number;
  /**
   * Unique: without it two writers who do the same in the same second would make the same commit, and
   * both would believe that they were first.
   */
  readonly nonce: string;
}

/**
 * Makes a commit from its parent and the changes, and gives its id. One `git fast-import` does it for
 * any number of files, without an index or a working tree; the ref that it needs is gone when it ends.
 */
export async function writeCommit(git: Git, commit: NewCommit): Promise<string> {
  const args = ['fast-import', '--quiet', '--date-format=raw'];
  const output = await git.text('write the state', args, { input: stream(commit) });
  if (/^[0-9a-f]{40,64}$/.test(output)) return output;
  throw new Error(`git fast-import answered ${JSON.stringify(output)} instead of a commit id.`);
}

// The format is described in `git help fast-import`. `feature done` makes a stream that was cut off,
// because we were killed, a failure instead of a smaller commit.
function stream({ parent, message, changes, committer, at, nonce }: NewCommit): Buffer {
  const ref = `refs/datajob/new/${nonce}`;
  const text = `${message.trim()}\n\nDatajob-Nonce: ${nonce}\n`;
  const noObject = '0'.repeat(parent?.length ?? 40);
  return Buffer.concat([
    line('feature done'),
    line(`commit ${ref}`),
    line('mark :1'),
    line(`committer ${committer} ${Math.floor(at / 1000)} +0000`),
    data(text),
    ...(parent === undefined ? [] : [line(`from ${parent}`)]),
    ...[...changes].flatMap(([path, content]) => fileChange(path, content)),
    line('get-mark :1'),
    // All zeros delete the ref; the commit stays.
    line(`reset ${ref}`),
    line(`from ${noObject}`),
    line(''),
    line('done'),
  ]);
}

function fileChange(path: string, content: string | undefined): Buffer[] {
  if (!isStatePath(path)) throw new Error(`${JSON.stringify(path)} is not a path of a state branch.`);
  return content === undefined ? [line(`D ${path}`)] : [line(`M 100644 inline ${path}`), data(content)];
}

// Made from checked names only; anything else is a bug that must not reach a branch.
function isStatePath(path: string): boolean {
  return path
    .split('/')
    .every((part) => /^[A-Za-z0-9_][A-Za-z0-9._+-]*$/.test(part) && !/^\.\.?$|\.lock$/.test(part));
}

function line(text: string): Buffer {
  return Buffer.from(`${text}\n`, 'utf8');
}

function data(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([line(`data ${bytes.length}`), bytes, line('')]);
}
