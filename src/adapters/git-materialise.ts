import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { Obstacle, toError } from '../failure.ts';
import type { GitTree } from './git-tree.ts';

/**
 * Writes files of a commit below a folder, byte for byte. A link becomes a copy of what it points to,
 * so that nothing that is written can lead out of the folder. Rejects with `Obstacle` `git` when a path
 * is not in the commit or is not a safe one.
 */
export async function materialise(tree: GitTree, paths: readonly string[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const root = realpathSync(folder);
  const made = new Set<string>();
  const wanted = new Set((await Promise.all(paths.map((path) => tree.throughLink(path)))).flat());
  const files = [...wanted];
  for (let start = 0; start < files.length; start += pathsAtOnce) {
    const some = files.slice(start, start + pathsAtOnce);
    const contents = await tree.contents(some);
    for (const path of some) {
      const content = contents.get(path);
      if (content === undefined) throw missing(path);
      const target = await tree.target(path);
      write({ root, path, content, executable: target?.executable ?? false }, made);
    }
  }
}

const pathsAtOnce = 200;

interface File {
  readonly root: string;
  readonly path: string;
  readonly content: Buffer;
  readonly executable: boolean;
}

function write({ root, path, content, executable }: File, made: Set<string>): void {
  if (!isSafe(path)) throw new Obstacle('git', `The path ${JSON.stringify(path)} must not be written.`);
  if (content.subarray(0, lfsMark.length).toString('latin1') === lfsMark) throw inLfs(path);
  const file = join(root, path);
  const parent = dirname(file);
  try {
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    const real = realpathSync(parent);
    if (real !== root && !real.startsWith(root + sep)) throw new Error('a link leads out of the folder');
    writeFileSync(file, content, { mode: executable ? 0o755 : 0o644 });
  } catch (cause) {
    throw new Obstacle('files', `${file} could not be written: ${toError(cause).message}`, { cause });
  }
}

// What Git itself refuses to check out, and what Windows reads as another place.
function isSafe(path: string): boolean {
  const parts = path.split('/');
  return (
    !path.includes('\0') &&
    (sep !== '\\' || !/[\\:]/.test(path)) &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
  );
}

// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
const lfsMark = 'version https://git-lfs.github.com/spec/v1';

function inLfs(path: string): Obstacle {
  return new Obstacle('git', `${path} is kept in Git LFS, which datajob cannot read yet.`, {
    hint: 'Keep the files of a job in Git itself.',
  });
}

function missing(path: string): Obstacle {
  return new Obstacle('git', `The file ${path} is not in the commit of this release.`, {
    hint: 'Was the history of the branch rewritten? Promote the job again.',
  });
}
