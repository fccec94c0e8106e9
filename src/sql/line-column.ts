/** Line and column, both 1-based, of a 0-based offset; columns in UTF-16 code units. A line ends at LF, CRLF or CR. */
export function lineColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const end = Math.max(0, Math.min(offset, text.length));
  const breaks = /\r\n|[\r\n]/g;
  let line = 1;
  let start = 0;
  for (let found = breaks.exec(text); found !== null && breaks.lastIndex <= end; found = breaks.exec(text)) {
    line += 1;
    start = breaks.lastIndex;
  }
  return { line, column: end - start + 1 };
}
