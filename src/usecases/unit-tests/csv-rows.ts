/** A line of CSV and where it begins. */
export interface CsvRow {
  /** Null for an empty cell without quotes. */
  readonly cells: readonly (string | null)[];
  /** 0-based line of the text. */
  readonly line: number;
}

/** Rows of CSV with commas, `"` doubled inside of quotes. Gives a sentence that says what is wrong with the text. */
export function csvRows(text: string): readonly CsvRow[] | string {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const cell = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/y;
  const rows: CsvRow[] = [];
  let cells: (string | null)[] = [];
  let line = 0;
  let start = 0;
  while (cell.lastIndex < source.length) {
    const found = cell.exec(source);
    if (found === null) return `line ${line + 1} has a quote that is not closed, or text behind one`;
    const [whole, quoted, plain = '', end] = found;
    cells.push(quoted === undefined ? emptyAsNull(plain.trim()) : quoted.replaceAll('""', '"'));
    if (end === ',') {
      // A comma at the very end has an empty cell behind it.
      if (cell.lastIndex === source.length) cells.push(null);
      else continue;
    }
    line += linesIn(whole);
    if (cells.length > 1 || cells[0] !== null) rows.push({ cells, line: start });
    cells = [];
    start = line;
  }
  return rows;
}

function emptyAsNull(text: string): string | null {
  return text === '' ? null : text;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
