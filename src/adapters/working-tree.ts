import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { FileTree, TreeEntry } from '../ports/file-tree.ts';
import { contentDigest } from './content-digest.ts';
import { emptyReadAhead, readWhile, take } from './read-ahead.ts';
import { absentOrThrow, readPlainBytes, readPlainFile, readPlainText } from './read-plain-file.ts';
import { type AskedBefore, listWorkingTree } from './working-tree-listing.ts';

/**
 * The files below a folder as they are now. A symbolic link is followed only while it stays inside the
 * folder; nothing below `.git` can be read, because a checkout may keep a token in its configuration. `before` is
 * what Git was asked already.
 */
export function workingTree(folder: string, before: AskedBefore = {}): FileTree {
  // Paths that the last listing showed to be plain files in plain folders: those need no look at links.
  let plain: ReadonlyMap<string, TreeEntry> = new Map();
  const buffer = Buffer.allocUnsafe(bufferBytes);
  let early = emptyReadAhead(buffer);
  const isPlain = (path: string): boolean => {
    const entry = plain.get(path);
    return entry !== undefined && entry.link === undefined;
  };
  return {
    async list(folders) {
      const ahead = emptyReadAhead(buffer);
      const readAhead = (entries: ReadonlyMap<string, TreeEntry>): void => {
        if (folders === undefined) void readWhile(prefixOf(folder), entries, ahead);
      };
      const { entries, byPath } = await listWorkingTree(folder, folders, readAhead, before).finally(() => {
        ahead.ended = true;
      });
      early = ahead;
      plain = byPath;
      return entries;
    },
    async read(paths) {
      const texts = new Map<string, string>();
      const prefix = prefixOf(folder);
      for (const path of paths) {
        const text =
          take(early, path) ??
          (isPlain(path) ? readPlainText(buffer, `${prefix}${path}`) : readContained(folder, path));
        if (text !== undefined) texts.set(path, text);
      }
      return texts;
    },
    async digest(paths) {
      const digests = new Map<string, string>();
      for (const path of paths) {
        const file = isPlain(path) ? `${folder}/${path}` : containedFile(folder, path);
        const bytes = file === undefined ? undefined : readPlainBytes(file);
        if (bytes !== undefined) digests.set(path, contentDigest(bytes));
      }
      return digests;
    },
  };
}

/** Nearly all manifests and SQL files are smaller. */
const bufferBytes = 64 * 1024;

/** What a path begins with: nothing in the current folder, from where the system finds thousands of files sooner. */
function prefixOf(folder: string): string {
  try {
    return folder === process.cwd() ? '' : `${folder}/`;
  } catch {
    // The current folder was removed.
    return `${folder}/`;
  }
}

function readContained(folder: string, path: string): string | undefined {
  const file = containedFile(folder, path);
  return file === undefined ? undefined : readPlainFile(file);
}

/** The real path of a file, or undefined when it does not exist or lies outside the folder. */
function containedFile(folder: string, path: string): string | undefined {
  try {
    const root = realpathSync.native(folder);
    const file = realpathSync.native(join(root, path));
    const inside = relative(root, file);
    const outside = inside === '' || isAbsolute(inside) || inside === '..' || inside.startsWith(`..${sep}`);
    return outside || inside.split(sep).includes('.git') ? undefined : file;
  } catch (error) {
    return absentOrThrow(error, join(folder, path));
  }
}
