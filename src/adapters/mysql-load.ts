import type { LogicalType } from '../manifest/column-types.ts';
import { DatabaseError, type Load } from '../ports/database.ts';
import { stringLiteral } from '../sql/literal.ts';
import { utcMoment } from '../sql/utc-moment.ts';
import { type CsvValue, csvRows, RowTooLong } from './csv-rows.ts';
import { mysqlError } from './mysql-errors.ts';
import type { MysqlEnd } from './mysql-statement.ts';

/** Characters of one INSERT: larger ones take the server longer to read, for the same rows. */
const longestInsert = 60_000;

/**
 * Sends rows as INSERTs of many rows each. LOAD DATA LOCAL is faster by a third, but it cuts what does not fit and leaves out
 * rows with a key that exists, and many servers forbid it.
 */
export async function loadByInserts(
  { table, columns, csv }: Load,
  run: (text: string) => Promise<MysqlEnd>,
  longestStatement: number,
): Promise<{ rows: number }> {
  const list = columns.join(', ');
  const { columns: facts } = await run(`select ${list} from ${table} limit 0`);
  const types = facts.map(({ type }) => type);
  const head = `insert into ${table} (${list}) values `;
  let rows = 0;
  let waiting: string[] = [];
  let length = 0;
  let sending: Promise<unknown> = Promise.resolve();
  // The next rows are read while the server is busy with these.
  const send = async () => {
    const text = `${head}${waiting.join(',')}`;
    const before = rows;
    rows += waiting.length;
    waiting = [];
    length = 0;
    await sending;
    sending = run(text).catch((error: unknown) => {
      throw withRow(error, before);
    });
    sending.catch(() => undefined);
  };
  for await (const batch of rowsOf(csv)) {
    for (const row of batch) {
      const values = `(${types.map((type, at) => literal(row[at] ?? null, type)).join(',')})`;
      if (values.length * 3 > longestStatement)
        refuseLarge(values, rows + waiting.length + 1, longestStatement);
      waiting.push(values);
      length += values.length;
      if (length >= longestInsert) await send();
    }
  }
  if (waiting.length > 0) await send();
  await sending;
  return { rows };
}

async function* rowsOf(csv: Load['csv']): AsyncGenerator<CsvValue[][]> {
  try {
    yield* csvRows(csv);
  } catch (error) {
    if (!(error instanceof RowTooLong)) throw error;
    throw new DatabaseError(error.message, { engine: 'mysql', sqlState: '22001' }, error);
  }
}

const number = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

function literal(value: CsvValue, type: LogicalType): string {
  if (value === null) return 'null';
  switch (type) {
    case 'boolean':
      return value === 'true' ? '1' : value === 'false' ? '0' : text(value);
    case 'integer':
    case 'float':
    case 'decimal':
      return number.test(value) ? value : text(value);
    case 'bytes':
      return /^\\x([0-9a-f]{2})*$/i.test(value) ? `x'${value.slice(2)}'` : text(value);
    case 'timestamp':
    case 'timestamptz':
      return text(utcMoment(value));
    default:
      return text(value);
  }
}

function text(value: string): string {
  return stringLiteral(value, 'mysql');
}

/** A server that is sent more than it takes ends the connection. */
function refuseLarge(values: string, row: number, most: number): void {
  // Beside what waits to be sent with it.
  if (Buffer.byteLength(values) < most - 2 * longestInsert) return;
  const message = `Row ${row} is larger than the server takes in one statement: its max_allowed_packet is ${most} bytes.`;
  throw new DatabaseError(message, { engine: 'mysql', sqlState: '22001', number: 1153 }, undefined);
}

/** The server counts the rows of one statement; people count those that they send. */
function withRow(thrown: unknown, before: number): unknown {
  const error = mysqlError(thrown, '');
  const message = error.message.replace(
    / at row (\d+)$/,
    (_, row: string) => ` at row ${before + Number(row)}`,
  );
  return message === error.message ? error : Object.assign(error, { message });
}
