import { type Dirent, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { TreeEntry } from '../ports/file-tree.ts';
import { absentOrThrow } from './read-plain-file.ts';

/** Puts what is on disk now; a path that is gone, or a folder now, leaves the listing. */
export function addFromDisk(entries: Map<string, TreeEntry>, folder: string, path: string): void {
  const file = join(folder, path);
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (status?.isSymbolicLink()) entries.set(path, { path, link: readlinkSync(file) });
  else if (status === undefined || status.isDirectory()) entries.delete(path);
  else if (!status.isFile()) entries.set(path, { path, unreadable: true });
  else entries.set(path, (status.mode & 0o100) === 0 ? { path } : { path, executable: true });
}

/** All below a folder but what comes with Git and packages. */
export function walk(folder: string): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  const visit = (prefix: string): void => {
    for (const child of childrenOf(join(folder, prefix))) {
      const path = prefix === '' ? child.name : `${prefix}/${child.name}`;
      if (child.isDirectory()) {
        if (!skippedFolders.has(child.name)) visit(path);
      } else addFromDisk(entries, folder, path);
    }
  };
  visit('');
  return entries;
}

/** Nothing of a folder that is gone meanwhile, or whose name is not UTF-8, so that nothing could name what is in it. */
export function childrenOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return absentOrThrow(error, folder) ?? [];
  }
}

const skippedFolders = new Set(['.git', '.datajob', 'node_modules']);
