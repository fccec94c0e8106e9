import { isLetter } from './fast-keys.ts';

/** A top-level entry of a document. */
export interface FastPart {
  readonly key: string;
  readonly value: unknown;
  /** Other documents with the same text get this very object. */
  readonly shared: boolean;
}

/**
 * Entries that were read lately. The manifests of a workspace have many in common, such as `alerts` and `environments`,
 * and finding one here takes a fraction of reading it. By length and some characters, because a table of texts would
 * have to look at every character twice.
 */
let recent = new Map<number, Known[]>();
let older = new Map<number, Known[]>();
let recentCount = 0;

interface Known {
  readonly source: string;
  readonly part: FastPart;
}

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

/** Whether an entry between two offsets may be found again, so that it pays to look for it. */
export function isShareable(start: number, end: number): boolean {
  return end - start >= shortestShared && end - start <= longestShared;
}

/** The entry with the text between two offsets, when one was read lately. */
export function recallPart(text: string, start: number, end: number): FastPart | undefined {
  const slot = slotOf(text, start, end);
  const source = text.slice(start, end);
  const known = find(recent, slot, source);
  if (known !== undefined) return known.part;
  const old = find(older, slot, source);
  if (old !== undefined) remember(slot, old);
  return old?.part;
}

/** Notes an entry that was read. */
export function rememberPart(text: string, start: number, end: number, part: FastPart): void {
  // Joined, because a slice would keep the whole text.
  const source = [text.slice(start, start + 1), text.slice(start + 1, end)].join('');
  remember(slotOf(text, start, end), { source, part });
}

function find(table: ReadonlyMap<number, readonly Known[]>, slot: number, source: string): Known | undefined {
  return table.get(slot)?.find((known) => known.source === source);
}

function remember(slot: number, known: Known): void {
  if (recentCount >= mostRecent) {
    older = recent;
    recent = new Map();
    recentCount = 0;
  }
  recentCount++;
  const candidates = recent.get(slot);
  if (candidates === undefined) recent.set(slot, [known]);
  // More of them differ only where nobody looks: comparing with all would take longer than reading.
  else if (candidates.length < mostAlike) candidates.push(known);
}

const mostAlike = 4;

/** A number that entries of the same text share, and others seldom. */
function slotOf(text: string, start: number, end: number): number {
  const step = ((end - start) >> 4) + 1;
  let slot = end - start;
  for (let at = start; at < end; at += step) slot = (Math.imul(slot, 31) + text.charCodeAt(at)) | 0;
  return slot;
}
