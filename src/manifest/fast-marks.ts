import type { Cursor } from './fast-cursor.ts';
import type { Path, Place } from './place.ts';

/** A value, and for each of its entries in order of the text five numbers: see `entrySize`. */
export interface Marks {
  readonly value: unknown;
  readonly marks: readonly number[];
}

/** Start and end of the key (-1 in a list), start and end of the value (-1 for a map or list), index of the next entry. */
export const entrySize = 5;

/** Notes the key of an entry whose value is read next; gives the entry's index. */
export function openEntry({ marks, at }: Cursor, keyStart: number, keyEnd: number): number {
  return marks === undefined ? 0 : marks.push(keyStart, keyEnd, at, -1, 0) - entrySize;
}

/** Notes that the value of an entry begins further on. */
export function placeValue({ marks }: Cursor, entry: number, start: number): void {
  if (marks !== undefined) marks[entry + 2] = start;
}

/** Notes where the value of an entry ended, and where the next entry begins. */
export function closeEntry({ marks, end }: Cursor, entry: number): void {
  if (marks === undefined) return;
  marks[entry + 3] = end;
  marks[entry + 4] = marks.length;
}

/** Where the entry at a path is written; `undefined` when there is none. */
export function placeInMarks({ value, marks }: Marks, path: Path): Place | undefined {
  let entry = -entrySize;
  let current = value;
  for (const step of path) {
    const order = orderOf(current, step);
    if (order < 0) return undefined;
    entry += entrySize;
    for (let skipped = 0; skipped < order; skipped++) entry = marks[entry + 4] ?? 0;
    current = (current as Record<string | number, unknown>)[step];
  }
  return entry < 0 ? undefined : placeAt(marks, entry);
}

function orderOf(parent: unknown, step: string | number): number {
  if (typeof parent !== 'object' || parent === null) return -1;
  if (Array.isArray(parent)) return Number(step) < parent.length ? Number(step) : -1;
  return Object.keys(parent).indexOf(String(step));
}

function placeAt(marks: readonly number[], entry: number): Place {
  const [keyStart = 0, keyEnd = 0, start = 0, end = 0] = marks.slice(entry, entry + 4);
  const value = end < 0 ? { start } : { start, end };
  return keyStart < 0 ? { value } : { key: { start: keyStart, end: keyEnd }, value };
}
