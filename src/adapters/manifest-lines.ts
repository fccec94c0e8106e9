import { setImmediate } from 'node:timers/promises';
import { splitAtZero } from './git.ts';
import { readPlainFile } from './read-plain-file.ts';

/** Lines of files in groups of consecutive ones, by path. */
export type LineGroups = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What is searched for. */
export interface LineSearch {
  readonly word: string;
  readonly following: number;
  readonly signal: AbortSignal;
}

/**
 * In the YAML files among the tracked ones, as they are in the working tree, the lines with a word or a backslash,
 * each with `following` lines behind it. Git could search them as well, but it is busy looking for new files, and
 * its answer would have to be taken apart: reading ten thousand manifests here takes half as long. Stops when
 * aborted; rejects with `Obstacle`.
 */
export async function workingTreeLines(
  folder: string,
  tracked: Promise<Buffer>,
  { word, following, signal }: LineSearch,
): Promise<LineGroups> {
  const paths = yamlPaths(await tracked);
  const found = new Map<string, readonly (readonly string[])[]>();
  for (let start = 0; start < paths.length && !signal.aborted; start += chunk) {
    for (const path of paths.slice(start, start + chunk)) {
      const groups = linesAround(readPlainFile(`${folder}/${path}`) ?? '', word, following);
      if (groups.length > 0) found.set(path, groups);
    }
    // Lets Git's answers in.
    await setImmediate();
  }
  return found;
}

const chunk = 64;

/** From lines such as `100644 <id> 0<tab>path`; a path in conflict has several. */
function yamlPaths(tracked: Buffer): string[] {
  const lines = splitAtZero(tracked).filter((line) => line.endsWith('.yaml') || line.endsWith('.yml'));
  return [...new Set(lines.map((line) => line.slice(line.indexOf('\t') + 1)))];
}

function linesAround(text: string, word: string, following: number): string[][] {
  const groups: string[][] = [];
  let done = 0;
  for (let hit = nextHit(text, word, 0); hit >= 0; hit = nextHit(text, word, done)) {
    let start = text.lastIndexOf('\n', hit) + 1;
    if (start > done || groups.length === 0) groups.push([]);
    for (let open = following + 1; open > 0 && start < text.length; open--) {
      const end = text.indexOf('\n', start);
      const line = text.slice(start, end < 0 ? text.length : end);
      if (nextHit(line, word, 0) >= 0) open = following + 1;
      groups.at(-1)?.push(line);
      start += line.length + 1;
    }
    done = start;
  }
  // Copies: a piece of a text would keep all of it in memory.
  return groups.map((group) => group.join('\n').split('\n'));
}

// Behind a backslash a word may hide that no search finds.
function nextHit(text: string, word: string, from: number): number {
  const found = text.indexOf(word, from);
  const backslash = text.indexOf('\\', from);
  return found < 0 || (backslash >= 0 && backslash < found) ? backslash : found;
}
