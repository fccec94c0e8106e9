import type { LogicalType } from '../manifest/column-types.ts';
import { type Column, DatabaseError, type Load } from '../ports/database.ts';
import { utcMoment } from '../sql/utc-moment.ts';
import { type CsvValue, csvRows, RowTooLong } from './csv-rows.ts';
import { sqliteMismatch } from './sqlite-errors.ts';
import type { SqliteProcess } from './sqlite-process.ts';
import type { SqliteValue } from './sqlite-protocol.ts';

const rowsAtOnce = 5_000;

/** Inserts rows by one prepared statement: all of them or none. */
export async function loadByStatement(
  { table, columns, csv }: Load,
  process: SqliteProcess,
  signal: AbortSignal,
): Promise<{ rows: number }> {
  const list = columns.join(', ');
  const run = (text: string) => process.ask({ do: 'start', text, values: [], rows: 0 }, signal);
  const { columns: facts = [] } = await run(`select ${list} from ${table} limit 0`);
  const places = columns.map(() => '?').join(', ');
  const text = `insert into ${table} (${list}) values (${places})`;
  let count = 0;
  await run(`savepoint ${savepoint}`);
  try {
    for await (const batch of csvRows(csv)) {
      for (let at = 0; at < batch.length; at += rowsAtOnce) {
        const part = batch.slice(at, at + rowsAtOnce);
        const rows = part.map((row, index) => valuesOf(row, facts, count + index + 1));
        await process.ask({ do: 'repeat', text, rows }, signal).catch((error: unknown) => {
          throw withRow(error, count);
        });
        count += rows.length;
      }
    }
  } catch (error) {
    if (!process.isGone()) {
      await run(`rollback to ${savepoint}`);
      await run(`release ${savepoint}`);
    }
    throw error instanceof RowTooLong ? sqliteMismatch(error.message) : error;
  }
  await run(`release ${savepoint}`);
  return { rows: count };
}

const savepoint = 'datajob_load';

function valuesOf(row: readonly CsvValue[], facts: readonly Column[], number: number): SqliteValue[] {
  return facts.map(({ name, type }, at) => {
    const value = row[at] ?? null;
    const found = value === null ? null : valueFor(value, type);
    if (found !== undefined) return found;
    throw sqliteMismatch(
      `Row ${number}, column ${name}: ${JSON.stringify(value?.slice(0, 100))} is no ${type}.`,
    );
  });
}

/** SQLite itself would keep any text in any column. */
function valueFor(text: string, type: LogicalType): SqliteValue | undefined {
  switch (type) {
    case 'boolean':
      return { true: 1, false: 0, '1': 1, '0': 0 }[text];
    case 'integer':
      return integer(text);
    case 'float':
      return infinite.get(text) ?? (number.test(text) ? Number(text) : undefined);
    case 'decimal':
      return number.test(text) ? text : undefined;
    case 'bytes':
      return /^\\x([0-9a-f]{2})*$/i.test(text) ? Buffer.from(text.slice(2), 'hex') : text;
    case 'timestamp':
    case 'timestamptz':
      return utcMoment(text);
    default:
      return text;
  }
}

const number = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/** There is no NaN. */
const infinite: ReadonlyMap<string, number> = new Map([
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

function integer(text: string): bigint | undefined {
  if (!/^-?\d{1,19}$/.test(text)) return undefined;
  const value = BigInt(text);
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

/** The process counts the rows of one request; people count those that they send. */
function withRow(error: unknown, before: number): unknown {
  if (!(error instanceof DatabaseError)) return error;
  const message = error.message.replace(/^Row (\d+): /, (_, row: string) => `Row ${before + Number(row)}: `);
  return new DatabaseError(message, error.evidence, error);
}
