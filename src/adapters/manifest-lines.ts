import { setImmediate } from 'node:timers/promises';
import { readPlainInto } from './read-plain-file.ts';

/** Lines of files in groups of consecutive ones, each group one text; by path. */
export type LineGroups = ReadonlyMap<string, readonly string[]>;

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
  const found = new Map<string, readonly string[]>();
  const buffer = Buffer.allocUnsafe(bufferBytes);
  for (let start = 0; start < paths.length && !signal.aborted; start += chunk) {
    for (const path of paths.slice(start, start + chunk)) {
      const bytes = readPlainInto(buffer, `${folder}/${path}`);
      const groups = bytes === undefined ? [] : linesAround(bytes, word, following);
      if (groups.length > 0) found.set(path, groups);
    }
    // Lets Git's answers in.
    await setImmediate();
  }
  return found;
}

const chunk = 64;

/** Most manifests are smaller: they are read without a piece of memory each. */
const bufferBytes = 64 * 1024;

/**
 * From lines such as `100644 <id> 0<tab>path`; a path in conflict has several. They are not split: most are other files.
 */
function yamlPaths(tracked: Buffer): string[] {
  const paths = new Set<string>();
  for (const ending of ['.yaml\0', '.yml\0']) {
    for (let hit = tracked.indexOf(ending); hit >= 0; hit = tracked.indexOf(ending, hit + 1)) {
      const lineStart = tracked.lastIndexOf(0, hit) + 1;
      paths.add(tracked.toString('utf8', tracked.indexOf(tab, lineStart) + 1, hit + ending.length - 1));
    }
  }
  return [...paths];
}

const tab = 9;

function linesAround(bytes: Buffer, word: string, following: number): string[] {
  // A character per byte, so that what is found in the text is at the same place in the bytes.
  const text = bytes.toString('latin1');
  const groups: string[] = [];
  for (let hit = nextHit(text, word, 0); hit >= 0; ) {
    const start = lineStart(text, hit);
    let end = start;
    // Lines that touch belong together.
    for (; hit >= 0 && lineStart(text, hit) <= end; hit = nextHit(text, word, linesEnd(text, hit, 1))) {
      end = linesEnd(text, hit, following + 1);
    }
    groups.push(bytes.toString('utf8', start, text[end - 1] === '\n' ? end - 1 : end));
  }
  return groups;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at) + 1;
}

/** Where so many lines end, beginning with the one at `at`. */
function linesEnd(text: string, at: number, count: number): number {
  let end = at;
  for (let left = count; left > 0; left--) {
    const lineEnd = text.indexOf('\n', end);
    if (lineEnd < 0) return text.length;
    end = lineEnd + 1;
  }
  return end;
}

// Behind a backslash a word may hide that no search finds.
function nextHit(text: string, word: string, from: number): number {
  const found = text.indexOf(word, from);
  const backslash = text.indexOf('\\', from);
  return found < 0 || (backslash >= 0 && backslash < found) ? backslash : found;
}
