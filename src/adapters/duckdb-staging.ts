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

/** A temporary table into which rows are appended as they come. */
export interface Staging {
  readonly table: string;
  /** Types of its columns, one after the other. */
  readonly forms: string;
  readonly types: readonly string[];
  readonly names: readonly string[];
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

export async function openStaging(
  forms: string,
  { connection, driver, execute }: PackedSession,
): Promise<Staging> {
  opened += 1;
  const name = `datajob_load_${opened}`;
  const types = forms.split(separator);
  const names = types.map((_, index) => `c${index}`);
  await execute(
    `create temp table ${name} (${names.map((column, at) => `${column} ${types[at]}`).join(', ')})`,
  );
  const appender = await connection.createAppender(name, 'main', 'temp');
  const driverTypes = types.map((_, index) => appender.columnType(index));
  let rows = 0;
  let open = true;
  return {
    table: `temp.main.${name}`,
    forms,
    types,
    names,
    rows: () => rows,
    append(packed) {
      for (const part of partsOf(packed)) {
        const chunk = driver.DuckDBDataChunk.create(driverTypes, part.count);
        part.columns.forEach((column, index) => {
          fill(chunk.getColumnVector(index), column);
        });
        appender.appendDataChunk(chunk);
        rows += part.count;
      }
    },
    end() {
      if (open) appender.closeSync();
      open = false;
    },
  };
}

/** Rows that a chunk of the engine holds. */
const chunkRows = 2048;

type Part = { readonly count: number; readonly columns: readonly PartColumn[] };
type PartColumn = { readonly nulls: readonly number[] } & (
  | { readonly bytes: Uint8Array }
  | { readonly texts: readonly string[] }
);

function* partsOf({ count, columns }: PackedRows): Generator<Part> {
  const texts = columns.map((column) => (column.form === 'texts' ? textsOf(column.bytes) : []));
  for (let start = 0; start < count; start += chunkRows) {
    const end = Math.min(start + chunkRows, count);
    yield {
      count: end - start,
      columns: columns.map((column, index): PartColumn => {
        const nulls = column.nulls.filter((at) => at >= start && at < end).map((at) => at - start);
        if (column.form === 'texts') return { texts: (texts[index] ?? []).slice(start, end), nulls };
        if (column.form === 'values') throw new Error('Values come as texts here.');
        const size = column.bytes.byteLength / count;
        return { bytes: column.bytes.subarray(start * size, end * size), nulls };
      }),
    };
  }
}

function textsOf(bytes: Uint8Array): string[] {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').split('\0');
}

function fill(vector: DuckDBVector, column: PartColumn): void {
  if ('texts' in column) {
    column.texts.forEach((text, row) => {
      vector.setItem(row, text);
    });
  } else {
    const view: unknown = Reflect.get(vector, 'items') ?? Reflect.get(vector, 'dataView');
    if (!ArrayBuffer.isView(view)) throw new Error('The driver of DuckDB has changed.');
    new Uint8Array(view.buffer, view.byteOffset, view.byteLength).set(column.bytes);
  }
  for (const row of column.nulls) vector.setItem(row, null);
  vector.flush();
}
