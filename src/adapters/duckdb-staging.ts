import type { PackedColumn, PackedRows, PackedTarget } from '../ports/database.ts';
import type { DuckDBConnection, DuckDBVector, DuckdbDriver } from './duckdb-driver.ts';

/** What loading needs of its session. */
export interface PackedSession {
  readonly connection: DuckDBConnection;
  readonly driver: DuckdbDriver;
  execute(text: string): Promise<{ readonly rows?: number }>;
  /** At most a hundred rows. */
  query(text: string): Promise<readonly (readonly unknown[])[]>;
}

export interface TargetColumn {
  readonly target: PackedTarget;
  /** As the engine writes it. */
  readonly type: string;
}

/** Temporary tables into which rows are appended as they come. */
export interface Staging {
  /** Types of the columns, one after the other. */
  readonly forms: string;
  readonly types: readonly string[];
  /** The columns of the rows as expressions. */
  readonly columns: readonly string[];
  /** What stands behind FROM; rows have a `rowid` from 0. */
  readonly from: string;
  readonly tables: readonly string[];
  append(rows: PackedRows): void;
  rows(): number;
  /** Nothing more is appended. */
  end(): void;
}

/** What the columns must be to hold these rows. */
export function formsOf({ columns }: PackedRows, targets: readonly TargetColumn[]): string {
  return columns.map((column, index) => formOf(column, targets[index]?.target)).join(separator);
}

const separator = ', ';

function formOf(column: PackedColumn, target: string | undefined): string {
  if (column.form === 'days') return 'DATE';
  if (column.form === 'micros') return target === 'timestamptz' ? 'TIMESTAMP WITH TIME ZONE' : 'TIMESTAMP';
  if (column.form === 'numbers')
    return { '?': 'BOOLEAN', q: 'BIGINT', d: 'DOUBLE' }[column.code] ?? 'VARCHAR';
  return 'VARCHAR';
}

let opened = 0;

/**
 * Numbers go into one table as they are. Texts go into another one, all that came together in one value, because the
 * engine cuts them much faster than the driver takes them one by one; of these the first table only says which are none.
 */
export async function openStaging(forms: string, session: PackedSession): Promise<Staging> {
  opened += 1;
  const types = forms.split(separator);
  const texts = types.flatMap((type, index) => (type === 'VARCHAR' ? [index] : []));
  const numbers = `datajob_numbers_${opened}`;
  const joined = `datajob_texts_${opened}`;
  const fixed = await openTable(
    session,
    numbers,
    types.map((type) => (type === 'VARCHAR' ? 'BOOLEAN' : type)),
  );
  const long =
    texts.length > 0
      ? await openTable(
          session,
          joined,
          texts.map(() => 'VARCHAR'),
        )
      : undefined;
  const cut = texts.map((index, at) => `unnest(string_split(c${at}, chr(0))) as t${index}`);
  let rows = 0;
  let open = true;
  return {
    forms,
    types,
    columns: types.map((type, at) =>
      type === 'VARCHAR' ? `case when c${at} then null else t${at} end` : `c${at}`,
    ),
    from: long
      ? `temp.main.${numbers} positional join (select ${cut.join(', ')} from temp.main.${joined})`
      : numbers,
    tables: long ? [numbers, joined] : [numbers],
    rows: () => rows,
    append(packed) {
      appendNumbers(packed, fixed, session);
      for (const index of texts) long?.appender.appendVarchar(textOf(packed.columns[index]));
      long?.appender.endRow();
      rows += packed.count;
    },
    end() {
      if (open) [fixed, long].forEach((table) => void table?.appender.closeSync());
      open = false;
    },
  };
}

async function openTable({ connection, execute }: PackedSession, name: string, types: readonly string[]) {
  await execute(`create temp table ${name} (${types.map((type, at) => `c${at} ${type}`).join(', ')})`);
  const appender = await connection.createAppender(name, 'main', 'temp');
  return { appender, types: types.map((_, index) => appender.columnType(index)) };
}

function appendNumbers(
  packed: PackedRows,
  { appender, types }: Awaited<ReturnType<typeof openTable>>,
  { driver }: PackedSession,
): void {
  for (const part of partsOf(packed)) {
    const chunk = driver.DuckDBDataChunk.create(types, part.count);
    part.columns.forEach((column, index) => {
      fill(chunk.getColumnVector(index), column);
    });
    appender.appendDataChunk(chunk);
  }
}

function textOf(column: PackedColumn | undefined): string {
  if (column?.form !== 'texts') throw new Error('Texts were expected.');
  const { buffer, byteOffset, byteLength } = column.bytes;
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}

/** Rows that a chunk of the engine holds. */
const chunkRows = 2048;

interface PartColumn {
  /** Numbers as they are; of texts whether they are none. */
  readonly bytes: Uint8Array;
  readonly nulls: readonly number[];
}

function* partsOf({
  count,
  columns,
}: PackedRows): Generator<{ count: number; columns: readonly PartColumn[] }> {
  const whole = columns.map(numbersOf(count));
  for (let start = 0; start < count; start += chunkRows) {
    const end = Math.min(start + chunkRows, count);
    yield {
      count: end - start,
      columns: whole.map(({ bytes, nulls }) => {
        const size = bytes.byteLength / count;
        return {
          bytes: bytes.subarray(start * size, end * size),
          nulls: nulls.filter((at) => at >= start && at < end).map((at) => at - start),
        };
      }),
    };
  }
}

function numbersOf(count: number): (column: PackedColumn) => PartColumn {
  return (column) => {
    if (column.form === 'values') throw new Error('Values come as texts here.');
    if (column.form !== 'texts') return { bytes: column.bytes, nulls: column.nulls };
    const bytes = new Uint8Array(count);
    for (const at of column.nulls) bytes[at] = 1;
    return { bytes, nulls: [] };
  };
}

function fill(vector: DuckDBVector, { bytes, nulls }: PartColumn): void {
  const view: unknown = Reflect.get(vector, 'items') ?? Reflect.get(vector, 'dataView');
  if (!ArrayBuffer.isView(view) || view.byteLength !== bytes.byteLength) {
    throw new Error('The driver of DuckDB shows its memory in another way than it did.');
  }
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength).set(bytes);
  for (const row of nulls) vector.setItem(row, null);
  vector.flush();
}
