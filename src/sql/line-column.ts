export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Line and column, both 1-based, of a 0-based offset; columns in UTF-16 code units. A line ends at LF, CRLF or CR. */
export function lineColumn(text: string, offset: number): LineColumn {
  return lineColumns(text)(offset);
}

/** The same for many offsets of one text: its lines are looked for once. */
export function lineColumns(text: string): (offset: number) => LineColumn {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const at = Math.max(0, Math.min(offset, text.length));
    const index = lastAtMost(starts, at);
    return { line: index + 1, column: at - (starts[index] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const found of text.matchAll(/\r\n|[\r\n]/g)) starts.push(found.index + found[0].length);
  return starts;
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
