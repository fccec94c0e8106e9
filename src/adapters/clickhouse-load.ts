import type { Load } from '../ports/database.ts';
import { stringLiteral } from '../sql/literal.ts';
import type { ClickhouseClient } from './clickhouse-client.ts';
import { clickhouseTypes, rowFormat } from './clickhouse-rows.ts';
import { withoutWrappers } from './clickhouse-values.ts';
import { textOf } from './http-exchange.ts';

/**
 * Sends rows as the CSV of one INSERT. They are read as texts and cast with `accurateCast`: read as their types
 * by ClickHouse itself, a number that is too large would become another one, and a null an empty value.
 */
export async function loadIntoClickhouse(
  client: ClickhouseClient,
  load: Load,
  signal: AbortSignal,
): Promise<{ rows: number }> {
  const { table, columns, csv } = load;
  const names = columns.join(', ');
  const look = { text: `select ${names} from ${table} limit 0`, values: [] };
  const asked = { statement: look, reads: true, settings: { default_format: rowFormat } };
  const types = await client.ask(asked, signal, clickhouseTypes);
  const structure = columns.map((column) => `${column} Nullable(String)`).join(', ');
  const guards = columns.flatMap((column, at) => guardsOf(column, types[at] ?? ''));
  const text =
    `insert into ${table} (${names}) ` +
    `select ${columns.map((column, at) => castOf(column, types[at] ?? '')).join(', ')} ` +
    `from input(${stringLiteral(structure, 'clickhouse')}) ` +
    `where ${guards.join(' and ')} format CSV`;
  const source = watchedSource(csv);
  const request = { statement: { text, values: [] }, reads: false, settings, data: source.chunks };
  const loading = client.ask(request, signal, async (answer) => {
    await textOf(answer, 1024 * 1024);
    const summary = answer.headers.get('x-clickhouse-summary') ?? '';
    return { rows: Number(/"written_rows":"(\d+)"/.exec(summary)?.[1] ?? 0) };
  });
  return loading.catch((error: unknown) => {
    throw signal.aborted ? error : source.cause(error);
  });
}

/** Keeps an error of the one who gives the rows apart from those of the database. */
function watchedSource(csv: AsyncIterable<Uint8Array>) {
  let failed: { readonly error: unknown } | undefined;
  async function* chunks() {
    try {
      yield* csv;
    } catch (error) {
      failed = { error };
      throw error;
    }
  }
  return { chunks: chunks(), cause: (error: unknown) => (failed === undefined ? error : failed.error) };
}

const settings: Readonly<Record<string, string>> = {
  wait_end_of_query: '1',
  format_csv_delimiter: ',',
  format_csv_null_representation: '\\N',
  format_csv_allow_single_quotes: '0',
  format_csv_allow_double_quotes: '1',
  input_format_csv_empty_as_default: '0',
  input_format_csv_trim_whitespaces: '0',
  input_format_csv_allow_variable_number_of_columns: '0',
};

function castOf(column: string, type: string): string {
  const moment = momentOf(type);
  const target = stringLiteral(type, 'clickhouse');
  if (moment === undefined) return `accurateCast(${column}, ${target})`;
  const { scale, zone } = moment;
  const rest = zone === undefined ? '' : `, ${zone}`;
  const read =
    scale === undefined
      ? `parseDateTimeBestEffortOrNull(${column}${rest})`
      : `parseDateTime64BestEffortOrNull(${column}, ${scale}${rest})`;
  return `accurateCast(${read}, ${target})`;
}

/** What could not be read becomes null, and a date that the type has not becomes the nearest that it has: neither may be. */
function guardsOf(column: string, type: string): string[] {
  const bare = withoutWrappers(type);
  const moment = momentOf(type);
  const unread = refuse(
    `${castOf(column, type)} is null and ${column} is not null`,
    `A value of column ${column} cannot be read as ${type}.`,
  );
  if (moment === undefined && bare !== 'Date' && bare !== 'Date32') return [unread];
  const day = moment === undefined ? column : `left(${column}, 10)`;
  const seconds = moment !== undefined && moment.scale === undefined;
  const known = `${bare === 'Date' || seconds ? 'toDate' : 'toDate32'}OrNull(${day})`;
  const late = seconds ? ` or left(${column}, 4) > '2105'` : '';
  const other = `coalesce(toString(${known}) <> ${day}, ${column} is not null)${late}`;
  return [unread, refuse(other, `A value of column ${column} is no date that ${bare} can hold.`)];
}

function refuse(condition: string, said: string): string {
  return `throwIf(coalesce(${condition}, false), ${stringLiteral(said, 'clickhouse')}) = 0`;
}

interface Moment {
  /** Digits of a second; absent for `DateTime`, which has none. */
  readonly scale: string | undefined;
  /** In quotes. */
  readonly zone: string | undefined;
}

function momentOf(type: string): Moment | undefined {
  const found = /^DateTime(?:64)?(?:\((\d)?(?:, )?('[^']*')?\))?$/.exec(withoutWrappers(type));
  return found === null ? undefined : { scale: found[1], zone: found[2] };
}
