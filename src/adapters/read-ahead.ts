import { setImmediate } from 'node:timers/promises';
import type { TreeEntry } from '../ports/file-tree.ts';
import { readPlainText } from './read-plain-file.ts';

/** Texts that were read before anybody asked for them. */
export interface ReadAhead {
  /** By path; undefined once a text was given away. */
  readonly texts: Map<string, string | undefined>;
  /** Nothing more is to be read ahead. */
  ended: boolean;
  /** For one file at a time. */
  readonly buffer: Buffer;
  /** ms of the process clock at which the last text was read. */
  readAt: number;
}

export function emptyReadAhead(buffer: Buffer): ReadAhead {
  return { texts: new Map(), ended: false, buffer, readAt: 0 };
}

/**
 * Reads manifests and SQL files, below a folder with a slash behind it, until `ended` is set. Git needs a tenth of a second to look for new files among
 * thousands, and in that time most of what will be asked for can be read. Never rejects: what cannot be read is left
 * to whoever asks for it.
 */
export async function readWhile(
  folder: string,
  tracked: ReadonlyMap<string, TreeEntry>,
  ahead: ReadAhead,
): Promise<void> {
  const paths = [...tracked.values()].flatMap(({ path, link }) => (link === undefined ? [path] : []));
  const wanted = [
    ...paths.filter((path) => path.endsWith('datajob.yaml')),
    ...paths.filter((path) => path.endsWith('.sql')),
  ];
  for (let index = 0; index < wanted.length && !ahead.ended; index += chunk) {
    if (!readChunk(folder, wanted.slice(index, index + chunk), ahead)) return;
    // Lets Git's answer in.
    await setImmediate();
  }
}

const chunk = 64;

function readChunk(folder: string, paths: readonly string[], ahead: ReadAhead): boolean {
  ahead.readAt = performance.now();
  try {
    for (const path of paths) {
      const text = readPlainText(ahead.buffer, `${folder}${path}`);
      if (text !== undefined) ahead.texts.set(path, text);
    }
    return true;
  } catch {
    return false;
  }
}

/** Gives a text away, once and only while it is fresh. */
export function take(ahead: ReadAhead, path: string): string | undefined {
  const text = ahead.texts.get(path);
  if (text === undefined) return undefined;
  // Not deleted: a table that shrinks is built anew.
  ahead.texts.set(path, undefined);
  return performance.now() - ahead.readAt < freshMs ? text : undefined;
}

const freshMs = 5_000;
