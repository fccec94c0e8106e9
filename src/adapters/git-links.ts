import { lstatSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { TreeEntry } from '../ports/file-tree.ts';
import { argument, type Git } from './git.ts';
import { blobReader } from './git-objects.ts';

/** The symbolic links of a commit. */
export async function committedLinks(git: Git, commit: string): Promise<readonly TreeEntry[]> {
  const args = ['ls-tree', '-r', '-z', argument(commit, 'commit')];
  const lines = linesOfLinks(await git.bytes('list symbolic links', args));
  const targets = await blobReader(git, (content) => content.toString('utf8'))(lines.map(({ id }) => id));
  return lines.flatMap(({ path, id }) => {
    const link = targets.get(id);
    return link === undefined ? [] : [{ path, link }];
  });
}

/** Those of the working tree among the tracked files, as `listTracked` gives them. */
export async function trackedLinks(git: Git, tracked: Promise<Buffer>): Promise<readonly TreeEntry[]> {
  return linesOfLinks(await tracked).flatMap(({ path }) => onDisk(git.folder, path));
}

/**
 * Searched for in Git's answer as bytes: there are few among tens of thousands of files.
 * Lines such as `120000 <id> 0<tab>path` (index) and `120000 blob <id><tab>path` (commit).
 */
function linesOfLinks(output: Buffer): { readonly id: string; readonly path: string }[] {
  const found: { id: string; path: string }[] = [];
  for (let at = output.indexOf('120000 '); at >= 0; at = output.indexOf('120000 ', at)) {
    const end = output.indexOf(0, at);
    const startsLine = at === 0 || output[at - 1] === 0;
    const [, id, path] =
      /^120000 (?:blob )?([0-9a-f]+)(?: \d)?\t(.+)$/s.exec(output.toString('utf8', at, end)) ?? [];
    if (startsLine && id !== undefined && path !== undefined) found.push({ id, path });
    at = end < 0 ? output.length : startsLine ? end : at + 1;
  }
  return found;
}

function onDisk(folder: string, path: string): TreeEntry[] {
  const file = join(folder, path);
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? [{ path, link: readlinkSync(file) }] : [];
}
