import { createHash } from 'node:crypto';
import { constants, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { FileTree, TreeEntry } from '../ports/file-tree.ts';
import { listWorkingTree } from './working-tree-listing.ts';

/**
 * The files below a folder as they are now. A symbolic link is followed only while it stays inside the
 * folder; nothing below `.git` can be read, because a checkout may keep a token in its configuration.
 */
export function workingTree(folder: string): FileTree {
  // Paths that the last listing showed to be plain files in plain folders: those need no look at links.
  let plain: ReadonlySet<string> = new Set();
  // Manifests read while Git was still listing; they are given away by the first reading after it.
  let early: ReadonlyMap<string, string> | undefined;
  return {
    async list(folders) {
      const entries = await listWorkingTree(folder, folders, (tracked) => {
        if (folders === undefined) early ??= readManifests(folder, tracked);
      });
      plain = new Set(entries.flatMap((entry) => (entry.link === undefined ? [entry.path] : [])));
      return entries;
    },
    async read(paths) {
      const texts = new Map<string, string>();
      const known = paths.length > 1 ? early : undefined;
      if (known !== undefined) early = new Map();
      for (const path of paths) {
        const text =
          known?.get(path) ??
          (plain.has(path) ? readPlain(`${folder}/${path}`) : readContained(folder, path));
        if (text !== undefined) texts.set(path, text);
      }
      return texts;
    },
    async digest(paths) {
      const digests = new Map<string, string>();
      for (const path of paths) {
        const file = containedFile(folder, path);
        if (file !== undefined) digests.set(path, digestOf(readFileSync(file)));
      }
      return digests;
    },
  };
}

/** Git needs a tenth of a second to look for new files among thousands; meanwhile the manifests can be read. */
function readManifests(folder: string, tracked: ReadonlyMap<string, TreeEntry>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { path, link } of tracked.values()) {
    if (link !== undefined || !path.endsWith('datajob.yaml')) continue;
    const text = readPlain(`${folder}/${path}`);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}

// Synchronous reads are several times faster than asynchronous ones for many small files. The flags turn
// a file that became a link since the listing into an error and keep a named pipe from blocking.
const readFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readPlain(file: string): string | undefined {
  try {
    return readFileSync(file, { encoding: 'utf8', flag: readFlags as unknown as string });
  } catch (error) {
    return absentOrThrow(error);
  }
}

function readContained(folder: string, path: string): string | undefined {
  const file = containedFile(folder, path);
  return file === undefined ? undefined : readPlain(file);
}

/** The real path of a file, or undefined when it does not exist or lies outside the folder. */
function containedFile(folder: string, path: string): string | undefined {
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, path));
    const inside = relative(root, file);
    const outside = inside === '' || isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`);
    return outside || inside.split(sep).includes('.git') ? undefined : file;
  } catch (error) {
    return absentOrThrow(error);
  }
}

const absent = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

// A missing file is an answer; one that may not be read (EACCES, EIO) is an obstacle that must be seen.
function absentOrThrow(error: unknown): undefined {
  // Not by `instanceof`: inside jest, errors of Node come from another realm.
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (absent.has(code)) return undefined;
  throw error;
}

/** sha256 of the bytes; in text files CRLF counts as LF, so that a checkout on Windows has the same digest. */
function digestOf(bytes: Buffer): string {
  const hash = createHash('sha256');
  // Git's own test for a binary file: a zero byte near its start.
  const binary = bytes.subarray(0, 8000).includes(0);
  return hash.update(binary ? bytes : withoutCarriageReturns(bytes)).digest('hex');
}

function withoutCarriageReturns(bytes: Buffer): Buffer {
  if (!bytes.includes('\r\n')) return bytes;
  // latin1 maps each byte to one character and back, so bytes that are not UTF-8 stay as they are.
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
