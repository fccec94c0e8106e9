/** A value as it was sent; null where it was `\N` without quotes. */
export type CsvValue = string | null;

/**
 * Rows of CSV as `Load` has it: UTF-8, commas, double quotes doubled inside of quotes, lines that end with LF. They come in
 * batches, at least one for each chunk that ends a row. Throws for a text in quotes that is never closed, and for a row
 * that is longer than we keep in memory.
 */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CsvValue[][]> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let count = 0;
  for await (const chunk of chunks) {
    const { rows, end } = readRows(rest + decoder.decode(chunk, { stream: true }));
    rest = end;
    count += rows.length;
    if (rest.length > longestRow) throw new RowTooLong(count + 1);
    if (rows.length > 0) yield rows;
  }
  rest += decoder.decode();
  if (rest === '') return;
  const { rows, end } = readRows(`${rest}\n`);
  if (end !== '') throw new Error('The rows end within a text in quotes.');
  yield rows;
}

/** Characters. */
const longestRow = 16_000_000;

/** A row that is longer than 16 million characters. */
export class RowTooLong extends Error {
  constructor(row: number) {
    super(`Row ${row} has more than 16 million characters, which is more than can be loaded here.`);
  }
}

/** The rows that are whole, and the text behind the last of them. */
function readRows(text: string): { rows: CsvValue[][]; end: string } {
  const rows: CsvValue[][] = [];
  let row: CsvValue[] = [];
  let at = 0;
  let done = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    if (field === undefined) break;
    row.push(field.value);
    at = field.end + 1;
    if (text[field.end] === '\n') {
      rows.push(row);
      row = [];
      done = at;
    }
  }
  return { rows, end: text.slice(done) };
}

interface Field {
  readonly value: CsvValue;
  /** Of the comma or line end behind it. */
  readonly end: number;
}

const separator = /[,\n]/g;

function plainField(text: string, start: number): Field | undefined {
  separator.lastIndex = start;
  const found = separator.exec(text);
  if (found === null) return undefined;
  const written = text.slice(start, found.index);
  return { value: written === '\\N' ? null : written, end: found.index };
}

function quotedField(text: string, start: number): Field | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue;
    // What stands behind may be in the next chunk.
    if (at + 1 >= text.length) return undefined;
    return { value: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return undefined;
}
