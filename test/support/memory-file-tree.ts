import { createHash } from 'node:crypto';
import type { FileTree } from '../../src/ports/file-tree.ts';

/**
 * A workspace held in memory: path → contents. `links` adds symbolic links (path → target as written);
 * one whose target is a file of the workspace can be read through, all others are absent when read.
 */
export function memoryFileTree(
  files: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
): FileTree {
  const textOf = (path: string): string | undefined => files[followLink(path, links)];
  return {
    list: async () =>
      [
        ...Object.keys(files).map((path) => ({ path })),
        ...Object.entries(links).map(([path, link]) => ({ path, link })),
      ].sort((a, b) => (a.path < b.path ? -1 : 1)),
    read: async (paths) => new Map(paths.flatMap((path) => entry(path, textOf(path)))),
    digest: async (paths) =>
      new Map(paths.flatMap((path) => entry(path, textOf(path)).map(([key, text]) => [key, sha256(text)]))),
  };
}

function followLink(path: string, links: Readonly<Record<string, string>>): string {
  const target = links[path];
  if (target === undefined) return path;
  const folder = path.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') folder.pop();
    else if (part !== '.') folder.push(part);
  }
  return target.startsWith('/') ? '' : folder.join('/');
}

function entry(path: string, text: string | undefined): [string, string][] {
  return text === undefined ? [] : [[path, text]];
}

function sha256(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}
