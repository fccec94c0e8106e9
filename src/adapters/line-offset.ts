/** The place of a line (counted from 1) and a column (counted from 0) in a text, in UTF-16 code units. */
export function offsetOfLine(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  return Math.min(start + column, text.length);
}
