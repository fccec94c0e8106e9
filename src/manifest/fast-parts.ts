import { isLetter } from './fast-keys.ts';

/** A top-level entry of a document. */
export interface FastPart {
  readonly key: string;
  readonly value: unknown;
  /** Other documents with the same text get this very object. */
  readonly shared: boolean;
}

/**
 * Entries that were read lately, by their text. The manifests of a workspace have many in common, such as `alerts`
 * and `environments`, and finding one here takes a fraction of reading it.
 */
let recent = new Map<string, FastPart>();
let older = new Map<string, FastPart>();

/** So that two generations of entries stay within a few megabytes. */
const mostRecent = 2_000;
const longestShared = 2_000;

/** Shorter ones, nearly all on one line, are read as fast as they are found. */
const shortestShared = 64;

/** Where the entry that begins at an offset ends: before the next line that begins with a letter. */
export function partEnd(text: string, start: number): number {
  for (let at = start; ; ) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return text.length;
    if (isLetter(text.charCodeAt(at))) return at;
  }
}

/** The text of an entry that may be found again; undefined when that would not pay. */
export function sharedText(text: string, start: number, end: number): string | undefined {
  const length = end - start;
  return length < shortestShared || length > longestShared ? undefined : text.slice(start, end);
}

/** The entry with this text, when one was read lately. */
export function recallPart(source: string): FastPart | undefined {
  const known = recent.get(source);
  if (known !== undefined) return known;
  const old = older.get(source);
  if (old !== undefined) rememberPart(source, old);
  return old;
}

/** Notes an entry that was read. */
export function rememberPart(source: string, part: FastPart): void {
  if (recent.size >= mostRecent) {
    older = recent;
    recent = new Map();
  }
  recent.set(source, part);
}
