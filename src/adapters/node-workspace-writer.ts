import { randomBytes } from 'node:crypto';
import { appendFile, link, lstat, mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Obstacle, toError } from '../failure.ts';
import type { WorkspaceWriter } from '../ports/workspace-writer.ts';
import { repositoryRoot } from './node-repository-files.ts';

/** Writes below a folder, which is made when it is missing. */
export function nodeWorkspaceWriter(folder: string): WorkspaceWriter {
  const root = resolve(folder);
  const repository = repositoryRoot(root);
  const place = relative(repository, root).split(sep).join('/');
  return {
    folder: root,
    place: place === '' ? '.' : place,
    async write({ create, createAtRoot = new Map(), append }) {
      await refuseFile(root);
      const existing = [
        ...(await existingPaths(root, [...create.keys()])),
        ...(await existingPaths(repository, [...createAtRoot.keys()])),
      ];
      if (existing.length > 0) return { existing };
      const undo: Undo[] = [];
      try {
        for (const [path, text] of create) await createFile(join(root, path), text, undo);
        for (const [path, text] of createAtRoot) await createFile(join(repository, path), text, undo);
        for (const [path, lines] of append) await appendLines(join(root, path), lines, undo);
      } catch (thrown) {
        for (const step of undo.reverse()) await step();
        throw obstacle(root, toError(thrown));
      }
      return { existing: [] };
    },
  };
}

async function refuseFile(root: string): Promise<void> {
  const status = await stat(root).catch(() => undefined);
  if (status === undefined || status.isDirectory()) return;
  throw new Obstacle('usage', `${root} is a file.`, {
    hint: 'Name a folder; it is made when it is missing.',
  });
}

type Undo = () => Promise<void>;

/** Also a dangling link counts: writing through it would reach another place. */
async function existingPaths(root: string, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) if (await exists(join(root, path))) found.push(path);
  return found;
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === 'ENOENT') return false;
    // A file where a folder is needed: it stands in the way under its own name.
    if (code === 'ENOTDIR') return true;
    throw obstacle(path, toError(thrown));
  }
}

async function createFile(path: string, text: string, undo: Undo[]): Promise<void> {
  await makeFolder(dirname(path), undo);
  const temporary = await writeTemporary(path, text);
  try {
    // Unlike a rename, a link never replaces what somebody else wrote in the meantime.
    await link(temporary, path);
    undo.push(() => rm(path, { force: true }));
  } finally {
    await rm(temporary, { force: true });
  }
}

async function appendLines(path: string, lines: readonly string[], undo: Undo[]): Promise<void> {
  if (!(await exists(path))) return createFile(path, `${lines.join('\n')}\n`, undo);
  const before = await readFile(path, 'utf8');
  const present = new Set(before.split(/\r?\n/).map((line) => line.trim()));
  const missing = lines.filter((line) => !present.has(line));
  if (missing.length === 0) return;
  const separator = before === '' || before.endsWith('\n') ? '' : '\n';
  undo.push(() => writeFile(path, before));
  await appendFile(path, `${separator}${missing.join('\n')}\n`);
}

/**
 * Makes a folder and those above it; undoing takes away only what was made and is empty. Not with `recursive`, which
 * never comes back where the system answers that a folder can neither be made nor is missing above (`/proc/x/y`).
 */
async function makeFolder(folder: string, undo: Undo[]): Promise<void> {
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder), undo);
  await mkdir(folder);
  undo.push(() => rmdir(folder).catch(() => undefined));
}

async function writeTemporary(path: string, text: string): Promise<string> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  await writeFile(temporary, text, { flag: 'wx' });
  return temporary;
}

function obstacle(path: string, cause: Error): Obstacle {
  return new Obstacle('files', `Files could not be written in ${path}: ${cause.message}`, {
    cause,
    hint: 'Look at the permissions and the free space of that folder; nothing was left behind.',
  });
}

function codeOf(thrown: unknown): string | undefined {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : undefined;
}
