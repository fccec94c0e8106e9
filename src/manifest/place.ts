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

/** Whether a value that starts here is a block of text (`|`, `>`). */
export function isBlockText(text: string, start: number): boolean {
  return text[start] === '|' || text[start] === '>';
}

/** Columns before the lines of the block of text whose header starts here. */
export function blockIndent(text: string, start: number): number {
  const header = text.indexOf('\n', start);
  return header < 0 ? 0 : (/^(?:[ ]*\n)*([ ]*)/.exec(text.slice(header + 1))?.[1]?.length ?? 0);
}
