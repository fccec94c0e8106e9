/** Names that a data contract leaves open in its SQL, as SQL. */
export interface OpenNames {
  readonly table?: string;
  readonly column?: string;
  /** The number of characters of the column. */
  readonly length?: string;
}

/**
 * SQL with `{object}` (also `{table}`), `{property}` (also `{column}`) and `{length}` filled in, with or without a dollar
 * sign before them, and where each place of the result was before.
 */
export function fillNames(
  sql: string,
  names: OpenNames,
): { readonly text: string; readonly originalOffset: (offset: number) => number } {
  const places: { readonly from: number; readonly filled: number; readonly grown: number }[] = [];
  let grown = 0;
  const text = sql.replaceAll(
    /\$?\{\s*(object|table|property|column|length)\s*\}/g,
    (found, word: string, from: number) => {
      const name = meaningOf(word, names);
      if (name === undefined) return found;
      places.push({ from, filled: from + grown, grown: name.length - found.length });
      grown += name.length - found.length;
      return name;
    },
  );
  return {
    text,
    originalOffset(offset) {
      let original = offset;
      for (const place of places) {
        if (offset < place.filled) break;
        original = Math.max(place.from, original - place.grown);
      }
      return original;
    },
  };
}

function meaningOf(word: string, { table, column, length }: OpenNames): string | undefined {
  if (word === 'length') return length;
  return word === 'object' || word === 'table' ? table : column;
}
