/** A text in which names were replaced by values. */
export interface SubstitutedText {
  readonly text: string;
  /** The place in the given text of an offset in `text`; both 0-based UTF-16 code units. */
  originalOffset(offset: number): number;
  /** Names in braces that had no value and stayed as they are, each once. */
  readonly unset: readonly string[];
}

/**
 * Replaces each `{name}` that has a value, wherever it stands, as VDK does: case-sensitive, and a name without a
 * value stays as it is. Unlike there, what was put in is never looked at again. This is text put into SQL: whoever
 * sets the value writes the statement.
 */
export function substituteVdk(text: string, values: Readonly<Record<string, string>>): SubstitutedText {
  const pieces: Piece[] = [{ bound: 0, original: 0, copied: true }];
  const unset = new Set<string>();
  let bound = '';
  let at = 0;
  for (const { name, offset, length } of vdkNames(text)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) {
      unset.add(name);
      continue;
    }
    bound += text.slice(at, offset);
    at = offset + length;
    pieces.push({ bound: bound.length, original: offset, copied: false });
    bound += value;
    pieces.push({ bound: bound.length, original: at, copied: true });
  }
  bound += text.slice(at);
  return {
    text: bound,
    unset: [...unset],
    originalOffset(offset) {
      const piece = lastAtMost(pieces, offset);
      const into = piece.copied ? offset - piece.bound : 0;
      return Math.max(0, Math.min(piece.original + into, text.length));
    },
  };
}

/** Every `{name}` of a text. A name that nobody could give, such as that of JSON in a string, is left out. */
export function vdkNames(text: string): { name: string; offset: number; length: number }[] {
  return [...text.matchAll(/\{([^\s{}"':,]{1,200})\}/g)].map((found) => ({
    name: found[1] ?? '',
    offset: found.index,
    length: found[0].length,
  }));
}

interface Piece {
  readonly bound: number;
  readonly original: number;
  readonly copied: boolean;
}

function lastAtMost(pieces: readonly Piece[], offset: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.bound ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low] ?? { bound: 0, original: 0, copied: true };
}
