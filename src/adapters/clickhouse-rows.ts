import { StringDecoder } from 'node:string_decoder';
import type { Column, RowBatch } from '../ports/database.ts';
import { clickhouseError, isException } from './clickhouse-errors.ts';
import { type ClickhouseReader, clickhouseReader } from './clickhouse-values.ts';
import { type HttpAnswer, textOf } from './http-exchange.ts';

/** The format in which rows are asked for. */
export const rowFormat = 'TabSeparatedWithNamesAndTypes';

/** Of one row; more than that is never one value of a table. */
const maxLineCharacters = 256 * 1024 * 1024;
const maxSaidCharacters = 64 * 1024;

/**
 * Rows as they arrive, in batches; the next is read when the one before is taken. At least one batch when the
 * statement gives columns. An error of the server after the first rows is thrown like any other.
 */
export async function* clickhouseBatches(
  { body, headers }: HttpAnswer,
  batchRows: number,
  statement: string,
): AsyncGenerator<RowBatch> {
  const zone = headers.get('x-clickhouse-timezone') ?? 'UTC';
  let names: readonly string[] | undefined;
  let readers: readonly ClickhouseReader[] | undefined;
  let columns: readonly Column[] = [];
  let rows: unknown[][] = [];
  let told = false;
  for await (const some of lines(body, statement)) {
    for (const line of some) {
      if (names === undefined) names = line.split('\t').map(plainText);
      else if (readers === undefined) {
        readers = line.split('\t').map((type) => clickhouseReader(plainText(type), zone));
        columns = names.map((name, at) => ({ name, type: readers?.[at]?.type ?? 'text' }));
      } else {
        rows.push(rowOf(line, readers, statement));
        if (rows.length < batchRows) continue;
        yield { columns, rows };
        told = true;
        rows = [];
      }
    }
  }
  if (rows.length > 0 || (!told && columns.length > 0)) yield { columns, rows };
}

/** The types of the columns as ClickHouse calls them, of an answer without rows. */
export async function clickhouseTypes(answer: HttpAnswer): Promise<readonly string[]> {
  const [, types = ''] = (await textOf(answer, maxTypesBytes)).split('\n');
  return types.split('\t').map(plainText);
}

const maxTypesBytes = 16 * 1024 * 1024;

function rowOf(line: string, readers: readonly ClickhouseReader[], statement: string): unknown[] {
  const fields = line.split('\t');
  if (fields.length !== readers.length) {
    // Servers of before 2025 write what went wrong between the rows.
    if (isException(line)) throw clickhouseError(line, statement);
    throw new Error(`A row has ${fields.length} values for ${readers.length} columns.`);
  }
  const row: unknown[] = fields;
  for (const [at, { read }] of readers.entries()) {
    const field = fields[at] ?? '';
    if (field === '\\N') row[at] = null;
    else row[at] = read(field.includes('\\') ? plainText(field) : field);
  }
  return row;
}

/** Lines without their ends, as many as have arrived. A carriage return is in none, as values have it escaped: there an exception begins. */
async function* lines(body: AsyncIterable<Buffer>, statement: string): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  // Pieces of a line that has not ended: joined once, so that a value of many chunks stays cheap.
  let pieces: string[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      const text = decoder.write(chunk);
      const end = text.indexOf('\n');
      pieces.push(end < 0 ? text : text.slice(0, end));
      size += text.length;
      if (size > maxLineCharacters) throw new Error('A row is larger than can be read.');
      if (end < 0) continue;
      const parts = [pieces.join(''), ...text.slice(end + 1).split('\n')];
      pieces = [parts.pop() ?? ''];
      size = pieces[0]?.length ?? 0;
      const broken = parts.findIndex((line) => line.endsWith('\r'));
      if (broken >= 0) throw await exceptionOf([...parts.slice(broken), ...pieces], body, statement);
      yield parts;
    }
  } catch (error) {
    // A server that has sent rows breaks the connection, after it said why.
    const rest = pieces.join('');
    throw isException(rest) ? clickhouseError(rest, statement) : error;
  }
  const rest = pieces.join('');
  if (isException(rest)) throw clickhouseError(rest, statement);
  if (rest !== '') throw new Error('The answer ends within a row.');
}

/** `__exception__`, a tag, the message, its length and the tag again, `__exception__`. */
async function exceptionOf(begun: readonly string[], body: AsyncIterable<Buffer>, statement: string) {
  let said = begun.join('\n');
  try {
    for await (const chunk of body) {
      if (said.length < maxSaidCharacters) said += chunk.toString('utf8');
    }
  } catch {
    // It is said already.
  }
  const [, inner = said] =
    /__exception__\r\n\w+\r\n([\s\S]*?)(?:\n\d+ \w+\r\n__exception__|$)/.exec(said) ?? [];
  return clickhouseError(inner, statement);
}

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  r: '\r',
  n: '\n',
  t: '\t',
  '0': '\0',
};

function plainText(field: string): string {
  return field.replace(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign);
}
