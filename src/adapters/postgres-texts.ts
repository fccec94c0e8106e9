import type { PackedColumn } from '../ports/database.ts';

/** One column of rows as PostgreSQL writes them; no text of its holds a NUL. */
export function packTexts(rows: readonly (readonly (string | null)[])[], index: number): PackedColumn {
  const nulls: number[] = [];
  const texts = rows.map((row, at) => {
    const text = row[index] ?? null;
    if (text === null) nulls.push(at);
    return text;
  });
  // A null is joined as an empty text.
  return { form: 'texts', bytes: Buffer.from(texts.join('\0')), nulls };
}
