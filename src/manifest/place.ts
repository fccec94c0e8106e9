/** A step into a document: the key of a map, or the 0-based place in a list. */
export type Path = readonly (string | number)[];

/** Where an entry of a map or list is written, in offsets of the text. */
export interface Place {
  /** Absent for an item of a list. */
  readonly key?: Span;
  readonly value: Span;
}

export interface Span {
  readonly start: number;
  /** Absent for a map or list. */
  readonly end?: number;
}

/** Where the first character of a text is: behind the quote, or below the header of a block (`|`, `>`). */
export function contentOffset(text: string, start: number): number {
  const first = text[start];
  if (first === '"' || first === "'") return start + 1;
  if (first !== '|' && first !== '>') return start;
  const header = text.indexOf('\n', start);
  if (header < 0) return start;
  const indent = /^(?:[ ]*\n)*([ ]*)/.exec(text.slice(header + 1))?.[1]?.length ?? 0;
  return header + 1 + indent;
}
