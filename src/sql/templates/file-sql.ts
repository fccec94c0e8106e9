import { stringLiteral } from '../literal.ts';
import { quoted } from './table-facts.ts';

/** A file as the embedded DuckDB reads it. */
export interface DataFile {
  /** Absolute; holds none of the characters that DuckDB takes for a pattern. */
  readonly file: string;
  readonly format: FileFormat;
  readonly csv: CsvForm;
}

export type FileFormat = 'csv' | 'jsonl' | 'parquet';

export interface CsvForm {
  readonly delimiter: string;
  readonly header: boolean;
  readonly null: string;
}

export interface FileColumn {
  readonly name: string;
  /** DuckDB's. */
  readonly type: string;
}

const text = (value: string): string => stringLiteral(value, 'duckdb');

/** The first line of CSV, as it is. */
export function firstLineQuery({ file }: DataFile): string {
  // One value per line: no text holds this delimiter.
  const form = `auto_detect = false, header = false, delim = '\u0001', quote = '', escape = '', strict_mode = false, columns = {'line': 'varchar'}`;
  return `select line from read_csv(${text(file)}, ${form}) limit 1`;
}

/** Names of the columns of other formats. JSON lines are read to the end, for each may have other names. */
export function namesQuery({ file, format }: DataFile): string {
  if (format === 'parquet') return `describe select * from read_parquet(${text(file)})`;
  return `select name, 'JSON' from (select unnest(json_keys(json)) as name, row_number() over () as place
    from read_ndjson_objects(${text(file)}) where json_type(json) = 'OBJECT') group by name order by min(place), name`;
}

/** Names and types that fit all rows, for a table that is made. */
export function typesQuery(data: DataFile, columns: readonly FileColumn[]): string {
  const { file, format } = data;
  if (format === 'parquet') return namesQuery(data);
  if (format === 'jsonl') {
    return `describe select * from read_json(${text(file)}, format = 'newline_delimited', sample_size = -1)`;
  }
  const names = columns.map(({ name }) => text(name)).join(', ');
  const types = columns.map((column) => typeOfTexts(fileValue(data, column))).join(', ');
  return `select unnest([${names}]), unnest([${types}]) from ${fileRows(data, columns)}`;
}

/** By the form in which all values are written; a number with a leading zero is a code, and no number. */
function typeOfTexts(value: string): string {
  const day = '\\d{4}-\\d{2}-\\d{2}';
  const moment = `${day}[T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?`;
  const forms = [
    ['BOOLEAN', '(?i)true|false'],
    ['BIGINT', '[-+]?(0|[1-9]\\d{0,17})'],
    ['DOUBLE', '[-+]?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d{1,2})?'],
    ['DATE', day],
    ['TIMESTAMP', moment],
    ['TIMESTAMP WITH TIME ZONE', `${moment}(Z|[-+]\\d{2}(:?\\d{2})?)`],
  ];
  const cases = forms.map(
    ([type, form = '']) =>
      `when count(${value}) = count(*) filter (where regexp_full_match(${value}, ${text(form)}) and try_cast(${value} as ${type}) is not null) then '${type}'`,
  );
  return `case when count(${value}) = 0 then 'VARCHAR' ${cases.join(' ')} else 'VARCHAR' end`;
}

/** The first line of JSON lines that is no object: its number and what it is; undefined for other formats. */
export function notAnObjectQuery({ file, format }: DataFile): string | undefined {
  if (format !== 'jsonl') return undefined;
  return `select place, kind from (select row_number() over () as place, json_type(json) as kind
    from read_ndjson_objects(${text(file)})) where kind <> 'OBJECT' order by place limit 1`;
}

/**
 * What stands behind FROM: the rows of the file in their order. Nothing is guessed: values of CSV are texts, those of
 * JSON lines are in one column of objects.
 */
export function fileRows({ file, format, csv }: DataFile, columns: readonly FileColumn[]): string {
  if (format === 'parquet') return `read_parquet(${text(file)})`;
  if (format === 'jsonl') return `read_ndjson_objects(${text(file)})`;
  const types = columns.map(({ name }) => `${text(name)}: 'varchar'`).join(', ');
  return `read_csv(${text(file)}, auto_detect = false, ${csvForm(csv)}, columns = {${types}})`;
}

/** One value of a row: as text, except those of Parquet, which have types of their own. */
export function fileValue({ format }: DataFile, { name }: FileColumn): string {
  // A path of JSON: the name in quotes, with quotes and backslashes of its own as JSON writes them.
  if (format === 'jsonl') return `(json ->> ${text(`$.${JSON.stringify(name)}`)})`;
  return quoted(name);
}

/** The same as text that PostgreSQL reads. */
export function fileText(data: DataFile, column: FileColumn): string {
  const value = fileValue(data, column);
  if (data.format !== 'parquet') return value;
  if (/^(STRUCT|MAP|UNION)\b|\[\d*\]$/i.test(column.type)) return `cast(to_json(${value}) as varchar)`;
  if (/^BLOB$/i.test(column.type)) return `'\\x' || hex(${value})`;
  return `cast(${value} as varchar)`;
}

function csvForm(csv: CsvForm): string {
  return [
    `header = ${csv.header}`,
    `delim = ${text(csv.delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    `nullstr = ${text(csv.null)}`,
    'allow_quoted_nulls = false',
  ].join(', ');
}

/** Whether a text is no value of the type; undefined for types of which that is not known beforehand. */
export function misfit(value: string, type: string): string | undefined {
  if (!knownTypes.test(type)) return undefined;
  const fails = `try_cast(${value} as ${type}) is null`;
  // A cast would round 1.7 without a word.
  const whole = integers.test(type) ? ` or not regexp_full_match(${value}, '\\s*[-+]?[0-9]+\\s*')` : '';
  return `(${value} is not null and (${fails}${whole}))`;
}

const integers = /^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|UTINYINT|USMALLINT|UINTEGER|UBIGINT|UHUGEINT)$/i;
const knownTypes = new RegExp(
  `${integers.source}|^(BOOLEAN|FLOAT|DOUBLE|DECIMAL\\(\\d+,\\s*\\d+\\)|DATE|TIME|TIMESTAMP|TIMESTAMP WITH TIME ZONE|TIMESTAMP_(S|MS|NS)|UUID|INTERVAL|JSON)$`,
  'i',
);

/** A text as a value of a column of DuckDB; an integer with a fraction ends the statement. */
export function strictCast(value: string, type: string): string {
  if (!integers.test(type)) return `cast(${value} as ${type})`;
  const whole = `regexp_full_match(${value}, '\\s*[-+]?[0-9]+\\s*')`;
  const given = `case when ${value} is null or ${whole} then ${value} else error('no whole number: ' || ${value}) end`;
  return `cast(${given} as ${type})`;
}

/** The first row with a value that does not fit: its number, then for each column the value if it is the one. */
export function misfitQuery(
  rows: string,
  columns: readonly { readonly value: string; readonly type: string }[],
): string | undefined {
  const misfits = columns.map(({ value, type }) => misfit(value, type));
  const known = misfits.filter((one) => one !== undefined);
  if (known.length === 0) return undefined;
  const values = columns.map(
    ({ value }, index) => `case when ${misfits[index] ?? 'false'} then ${value} end`,
  );
  return `select datajob_row, ${values.join(', ')} from (select *, row_number() over () as datajob_row from ${rows})
    where ${known.join(' or ')} order by datajob_row limit 1`;
}

/**
 * The row whose text holds a line, counted from 1, of the CSV that was made of the rows: texts may have several.
 * PostgreSQL counts those of the first row only when they end with CR, for it does not know yet how lines end.
 */
export function rowOfLine(rows: string, values: readonly string[], line: number): string {
  const breaks = values.map(
    (_, index) =>
      `coalesce(length(v${index}) - length(replace(v${index}, case when place = 1 then chr(13) else chr(10) end, '')), 0)`,
  );
  const texts = values.map((value, index) => `${value} as v${index}`).join(', ');
  return `select count(*) + 1 from (select sum(1 + ${breaks.join(' + ')}) over (order by place rows unbounded preceding) as ends
    from (select row_number() over () as place, ${texts} from ${rows})) where ends < ${line}`;
}

/** A type that DuckDB has found, for a new table of PostgreSQL. */
export function postgresType(type: string): string {
  const decimal = /^DECIMAL\((\d+),\s*(\d+)\)$/i.exec(type);
  if (decimal !== null) return `numeric(${decimal[1]}, ${decimal[2]})`;
  const types: Readonly<Record<string, string>> = {
    BOOLEAN: 'boolean',
    TINYINT: 'smallint',
    SMALLINT: 'smallint',
    UTINYINT: 'smallint',
    INTEGER: 'integer',
    USMALLINT: 'integer',
    BIGINT: 'bigint',
    UINTEGER: 'bigint',
    UBIGINT: 'numeric(20, 0)',
    HUGEINT: 'numeric(39, 0)',
    FLOAT: 'real',
    DOUBLE: 'double precision',
    DATE: 'date',
    TIME: 'time',
    TIMESTAMP: 'timestamp',
    'TIMESTAMP WITH TIME ZONE': 'timestamp with time zone',
    UUID: 'uuid',
    BLOB: 'bytea',
    JSON: 'jsonb',
  };
  if (/^(STRUCT|MAP)\b|\[\d*\]$/i.test(type)) return 'jsonb';
  return types[type.toUpperCase()] ?? (/^TIMESTAMP/i.test(type) ? 'timestamp' : 'text');
}
