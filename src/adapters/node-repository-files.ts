import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { Obstacle, toError } from '../failure.ts';
import type { RepositoryFiles } from '../ports/repository-files.ts';

/** Files of the repository that a folder lies in; `folder` is absolute. */
export function nodeRepositoryFiles(folder: string): RepositoryFiles {
  const root = repositoryRoot(folder);
  const inside = relative(root, folder).split(sep).join('/');
  return {
    workspace: inside === '' ? '.' : inside,
    read: (path) => readText(join(root, path)),
    write: (path, text) => replaceFile(join(root, path), text),
  };
}

/** The nearest folder upwards with `.git`, which is a file in a linked working tree; else the folder itself. */
export function repositoryRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}

async function readText(path: string): Promise<string | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    const cause = toError(thrown);
    throw new Obstacle('files', `${path} could not be read: ${cause.message}`, { cause });
  }
  const text = bytes.toString('utf8');
  if (Buffer.from(text, 'utf8').equals(bytes)) return text;
  throw new Obstacle('files', `${path} is no UTF-8 text.`, { hint: 'Save it as UTF-8.' });
}

function isMissing(thrown: unknown): boolean {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** By way of a file beside it, so that nobody ever sees half of it. A link is not written through. */
async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const status = await lstat(path).catch(() => undefined);
    if (status !== undefined && !status.isFile()) throw new Error('it is no ordinary file');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, text, { flag: 'wx', ...(status && { mode: status.mode }) });
    await rename(temporary, path);
  } catch (thrown) {
    await rm(temporary, { force: true });
    const cause = toError(thrown);
    throw new Obstacle('files', `${path} could not be written: ${cause.message}`, { cause });
  }
}
