import type { Load, Session } from '../ports/database.ts';
import { stringLiteral } from '../sql/literal.ts';

const rowsPerStatement = 500;

/** Loads rows by INSERT, for few rows and databases that may not read files. */
export async function loadByStatements(
  { table, columns, csv }: Load,
  session: Pick<Session, 'execute'>,
  signal: AbortSignal,
): Promise<{ readonly rows: number }> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of csv) chunks.push(chunk);
  const rows = parseRows(Buffer.concat(chunks).toString('utf8'));
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const values = rows
      .slice(start, start + rowsPerStatement)
      .map((row) => `(${row.map(literal).join(', ')})`);
    const text = `insert into ${table} (${columns.join(', ')}) values ${values.join(', ')}`;
    await session.execute({ text, values: [] }, signal);
  }
  return { rows: rows.length };
}

function literal(cell: string | null): string {
  return cell === null ? 'null' : stringLiteral(cell, 'duckdb');
}

/** The CSV of `Load`: only what is written without quotes as `\N` is null. */
function parseRows(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/y;
  let row: (string | null)[] = [];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) throw new Error('The rows are not in the form that a load has.');
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? (plain === '\\N' ? null : plain) : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
