import type { TemplateStep } from '../manifest/manifest.ts';
import { DatabaseError } from '../ports/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { stringLiteral } from '../sql/literal.ts';
import {
  type FileColumn,
  fileRows,
  fileText,
  fileValue,
  misfitQuery,
  rowOfLine,
  strictCast,
} from '../sql/templates/file-sql.ts';
import { type ColumnFacts, quoted, type TableFacts } from '../sql/templates/table-facts.ts';
import { badFile, type FileReader, readFailure } from './ingest-file.ts';
import type { StepWork } from './step-work.ts';
import type { Statements } from './unit-of-work.ts';

/** A column of the file and the one of the table that gets its values. */
export interface Match {
  readonly from: FileColumn;
  readonly to: ColumnFacts;
  /** The type without the length of texts. */
  readonly type: string;
}

export interface FileLoad {
  readonly work: StepWork<TemplateStep>;
  readonly dialect: Dialect;
  readonly session: Statements;
  readonly reader: FileReader;
  readonly table: TableFacts;
  readonly columns: readonly Match[];
}

/** Loads the rows and gives their number. Throws `RunFailure` with row and column for a value that does not fit. */
export function loadFile(load: FileLoad): Promise<number> {
  if (load.columns.length === 0) return Promise.resolve(0);
  return load.dialect.name === 'postgres' ? loadByCopy(load) : loadByInsert(load);
}

async function loadByInsert(load: FileLoad): Promise<number> {
  const { session, reader, table, columns, work } = load;
  const { data } = reader;
  const values = columns.map(({ from, type }) => {
    const value = fileValue(data, from);
    return data.format === 'parquet' ? `cast(${value} as ${type})` : strictCast(value, type);
  });
  const names = columns.map(({ to }) => quoted(to.name)).join(', ');
  const text = `insert into ${table.sql} (${names}) select ${values.join(', ')} from ${rowsOf(load)}`;
  try {
    return (await session.execute({ text, values: [] }, work.signal)).rows ?? 0;
  } catch (error) {
    throw (await misfitOf(load, error)) ?? (isOfFile(error) ? readFailure(reader, error) : error);
  }
}

function rowsOf({ reader, columns }: FileLoad): string {
  return fileRows(
    reader.data,
    columns.map(({ from }) => from),
  );
}

// Conversion of values, and what the readers of files say; a constraint of the table is another matter.
function isOfFile(error: unknown): boolean {
  return (
    error instanceof DatabaseError &&
    /^(Conversion|Invalid Input|IO)$/i.test(error.evidence.exceptionType ?? '')
  );
}

/** The first value that does not fit, which the engine's own message does not always tell. */
async function misfitOf(load: FileLoad, error: unknown): Promise<unknown> {
  if (!isOfFile(error) || load.work.signal.aborted) return undefined;
  const { reader, columns, work } = load;
  const values = columns.map(({ from, type }) => ({ value: fileValue(reader.data, from), type }));
  const text = misfitQuery(rowsOf(load), values);
  if (text === undefined) return undefined;
  // When the file cannot be read at all, the first error says why.
  const found = await reader.session.query({ text, values: [] }, 1, work.signal).catch(() => undefined);
  const [row, ...given] = found?.rows[0] ?? [];
  const index = given.findIndex((value) => value !== null);
  const column = columns[index];
  if (column === undefined) return undefined;
  return badValue(
    load,
    Number(row),
    `column ${column.to.name}: ${shown(given[index])} is no ${column.to.type}.`,
    error,
  );
}

/** By way of a file that DuckDB writes as COPY wants it: no value passes through our own hands. */
async function loadByCopy(load: FileLoad): Promise<number> {
  const { session, reader, table, columns, work } = load;
  const folder = await work.temporaryFolder();
  const { dataFiles } = work.context.ports;
  copies += 1;
  const file = `${folder}/ingest-${copies}.csv`;
  const values = columns.map(({ from }) => fileText(reader.data, from));
  const form = `format csv, header false, delimiter ',', quote '"', escape '"', nullstr '\\N', force_quote *`;
  const text = `copy (select ${values.join(', ')} from ${rowsOf(load)}) to ${stringLiteral(file, 'duckdb')} (${form})`;
  try {
    await reader.session.execute({ text, values: [] }, work.signal).catch((error: unknown) => {
      throw readFailure(reader, error);
    });
    const names = columns.map(({ to }) => quoted(to.name));
    const csv = dataFiles.read(file);
    return (await session.load({ table: table.sql, columns: names, csv, folder }, work.signal)).rows;
  } catch (error) {
    throw (await copyFailure(load, values, error)) ?? error;
  } finally {
    await dataFiles.remove(file);
  }
}

/** Files of steps that run at once must not have the same name. */
let copies = 0;

/** What the server says of a line of the copy, as said of the row of the file. */
async function copyFailure(load: FileLoad, values: readonly string[], error: unknown): Promise<unknown> {
  if (!(error instanceof DatabaseError) || load.work.signal.aborted) return undefined;
  const place = /^COPY .*?, line (\d+)(?:, column ([^:]*))?(?:: (.*))?$/m.exec(error.message);
  if (place === null) return undefined;
  const [, line, column] = place;
  const text = rowOfLine(rowsOf(load), values, Number(line));
  const { rows } = await load.reader.session.query({ text, values: [] }, 1, load.work.signal);
  const [said = ''] = error.message.split('\n');
  const where = column === undefined ? '' : `column ${column}: `;
  return badValue(load, Number(rows[0]?.[0]), `${where}${said}.`, error);
}

function badValue({ reader }: FileLoad, row: number, what: string, cause: unknown) {
  const { format, csv } = reader.data;
  const line = format === 'csv' && csv.header ? row + 1 : row;
  return badFile(reader, `row ${row}, ${what}`, { ...(format !== 'parquet' && { line }), cause });
}

function shown(value: unknown): string {
  const text = JSON.stringify(String(value));
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
