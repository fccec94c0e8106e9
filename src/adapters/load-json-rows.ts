import type { Load } from '../ports/database.ts';
import { csvRows } from './csv-rows.ts';
import type { RunStatement, ServiceColumn } from './service-page.ts';

/** How a service reads rows from one value, a JSON array of arrays of texts. */
export interface JsonRows {
  /** What stands behind FROM, for the value. */
  from(value: string): string;
  /** A cell of such a row as text, counted from 0. */
  cell(index: number): string;
  /** A text as a value of a column; absent: a cast. */
  read?(text: string, column: ServiceColumn): string | undefined;
  /** The value, in the statement: a placeholder, or a literal. */
  value(json: string): { readonly text: string; readonly values: readonly string[] };
}

/** Characters of JSON in one statement: well under the limits of all services. */
const batchCharacters = 400_000;
const batchRows = 10_000;

/**
 * Loads rows by INSERT, many in one statement, each batch one value that is cast strictly to the types of the table.
 * A batch takes effect by itself: when a later one fails, those before it stay.
 */
export async function loadJsonRows(
  { table, columns, csv }: Load,
  run: RunStatement,
  form: JsonRows,
  signal: AbortSignal,
): Promise<{ rows: number }> {
  const names = columns.join(', ');
  const types = await columnsOf(run, `select ${names} from ${table} where 1 = 0`, signal);
  const cells = types.map((column, at) => readCell(form, form.cell(at), column)).join(', ');
  let count = 0;
  let batch: string[] = [];
  let size = 0;
  const send = async () => {
    if (batch.length === 0) return;
    const { text, values } = form.value(`[${batch.join(',')}]`);
    const insert = `insert into ${table} (${names}) select ${cells} from ${form.from(text)}`;
    await drain(run({ text: insert, values }, signal));
    count += batch.length;
    batch = [];
    size = 0;
  };
  for await (const rows of csvRows(csv)) {
    for (const row of rows) {
      const json = JSON.stringify(row);
      if (size + json.length > batchCharacters || batch.length >= batchRows) await send();
      batch.push(json);
      size += json.length + 1;
    }
  }
  await send();
  return { rows: count };
}

function readCell(form: JsonRows, text: string, column: ServiceColumn): string {
  return form.read?.(text, column) ?? `cast(${text} as ${column.sqlType})`;
}

async function columnsOf(
  run: RunStatement,
  text: string,
  signal: AbortSignal,
): Promise<readonly ServiceColumn[]> {
  let columns: readonly ServiceColumn[] = [];
  for await (const page of run({ text, values: [] }, signal)) columns = page.columns;
  return columns;
}

async function drain(pages: ReturnType<RunStatement>): Promise<void> {
  for await (const _ of pages) {
    // An INSERT gives no rows of interest.
  }
}
