import { setImmediate } from 'node:timers/promises';
import { type FilledRoom, fillRooms } from './filled-room.ts';

/** Lines of files in groups of consecutive ones, each group one text; by path. */
export type LineGroups = ReadonlyMap<string, readonly string[]>;

/** What is searched for. */
export interface LineSearch {
  /** Without line breaks. */
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
  search: LineSearch,
): Promise<LineGroups> {
  const paths = yamlPaths(await tracked);
  const found = new Map<string, readonly string[]>();
  const room = Buffer.allocUnsafe(roomBytes);
  for (let start = 0; start < paths.length && !search.signal.aborted; start += chunk) {
    for (const filled of fillRooms(folder, paths.slice(start, start + chunk), room)) {
      searchRoom(filled, search, found);
    }
    // Lets Git's answers in.
    await setImmediate();
  }
  return found;
}

const chunk = 64;

/** A chunk of usual manifests fits. */
const roomBytes = 256 * 1024;

/**
 * From lines such as `100644 <id> 0<tab>path`; a path in conflict has several. They are not split: most are other files.
 */
function yamlPaths(tracked: Buffer): string[] {
  const text = tracked.toString('utf8');
  const paths: string[] = [];
  for (const ending of ['.yaml\0', '.yml\0']) {
    for (let hit = text.indexOf(ending); hit >= 0; hit = text.indexOf(ending, hit + 1)) {
      const lineStart = text.lastIndexOf('\0', hit) + 1;
      const path = text.slice(text.indexOf('\t', lineStart) + 1, hit + ending.length - 1);
      if (path !== paths.at(-1)) paths.push(path);
    }
  }
  return paths;
}

/** Adds the groups of every file to `found`. */
function searchRoom(
  { bytes, files }: FilledRoom,
  { word, following }: LineSearch,
  found: Map<string, readonly string[]>,
): void {
  // A character per byte, so that what is found in the text is at the same place in the bytes.
  const text = bytes.toString('latin1');
  const nextHit = hitsOf(text, word);
  let hit = nextHit(0);
  for (const { path, end: fileEnd } of files) {
    const groups: string[] = [];
    while (hit >= 0 && hit < fileEnd) {
      const start = lineStart(text, hit);
      let end = start;
      // Lines that touch belong together.
      while (hit >= 0 && hit < fileEnd && lineStart(text, hit) <= end) {
        end = Math.min(linesEnd(text, hit, following + 1), fileEnd);
        hit = nextHit(linesEnd(text, hit, 1));
      }
      groups.push(bytes.toString('utf8', start, text[end - 1] === '\n' ? end - 1 : end));
    }
    if (groups.length > 0) found.set(path, groups);
  }
}

/** Where the word, or a backslash, is next: behind a backslash a word may hide that no search finds. To be asked forwards. */
function hitsOf(text: string, word: string): (from: number) => number {
  const finders = [word, '\\'].map((wanted) => {
    let at = -1;
    return (from: number): number => {
      if (at < from) {
        const next = text.indexOf(wanted, from);
        at = next < 0 ? text.length : next;
      }
      return at;
    };
  });
  return (from) => {
    const nearest = Math.min(...finders.map((find) => find(from)));
    return nearest < text.length ? nearest : -1;
  };
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
