import type { Column, QueryResult, RowBatch } from '../ports/database.ts';
import type { DuckDBConnection, DuckDBDataChunk, DuckdbDriver } from './duckdb-driver.ts';
import { packChunk, partsOfChunk, type Range } from './duckdb-pack.ts';
import { columnsOf, plainValue } from './duckdb-values.ts';

export type Result =
  | Awaited<ReturnType<DuckDBConnection['stream']>>
  | Awaited<ReturnType<DuckDBConnection['run']>>;

/** Reads to the end, because some effects and errors come only then, and counts the rows that were written. */
export async function finish(result: Result, driver: DuckdbDriver): Promise<{ rows?: number }> {
  const changed = result.rowsChanged;
  if (result.returnType === driver.ResultReturnType.CHANGED_ROWS && isWrite(result, driver)) {
    return { rows: changed };
  }
  let returned = 0;
  let firstCell: unknown;
  for await (const chunk of chunksOf(result)) {
    if (returned === 0) firstCell = chunk.getColumnVector(0).getItem(0);
    returned += chunk.rowCount;
  }
  if (result.statementType === driver.StatementType.CREATE) {
    // CREATE TABLE … AS answers with the number of its rows, other CREATEs with none.
    return typeof firstCell === 'bigint' ? { rows: Number(firstCell) } : {};
  }
  if (!isWrite(result, driver)) return {};
  const returnsRows = result.returnType === driver.ResultReturnType.QUERY_RESULT;
  return { rows: returnsRows ? returned : changed };
}

/** A chunk of the engine is a batch, whatever its number of rows. */
export async function streamRows(
  result: Result,
  driver: DuckdbDriver,
  give: (batch: RowBatch) => Promise<void>,
): Promise<{ rows?: number }> {
  if (result.returnType !== driver.ResultReturnType.QUERY_RESULT) return finish(result, driver);
  const columns = columnsOf(result, driver);
  let given = 0;
  let refused: unknown;
  for await (const chunk of chunksOf(result)) {
    if (refused !== undefined) continue;
    try {
      for (const range of partsOfChunk(chunk, columns, driver))
        await give(batchOf(columns, chunk, range, driver));
    } catch (error) {
      refused = error ?? new Error('The rows were refused.');
    }
    given += chunk.rowCount;
  }
  if (refused !== undefined) throw refused;
  if (given === 0) await give({ columns, rows: [] });
  return isWrite(result, driver) ? { rows: given } : {};
}

function batchOf(
  columns: readonly Column[],
  chunk: DuckDBDataChunk,
  range: Range,
  driver: DuckdbDriver,
): RowBatch {
  return {
    columns,
    packed: packChunk(chunk, columns, range, driver),
    get rows() {
      const rows = chunk.getRows().slice(range.start, range.end);
      return rows.map((row) => row.map((value) => plainValue(value, driver)));
    },
  };
}

async function* chunksOf(result: Result) {
  for (
    let chunk = await result.fetchChunk();
    chunk !== null && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    yield chunk;
  }
}

export async function collect(result: Result, driver: DuckdbDriver, maxRows: number): Promise<QueryResult> {
  const rows: unknown[][] = [];
  let truncated = false;
  for await (const chunk of chunksOf(result)) {
    for (const row of chunk.getRows()) {
      if (rows.length === maxRows) truncated = true;
      else rows.push(row.map((value) => plainValue(value, driver)));
    }
  }
  return { columns: result.columnNames(), rows, truncated };
}

function isWrite(result: Result, { StatementType }: DuckdbDriver): boolean {
  const { INSERT, UPDATE, DELETE, MERGE_INTO, COPY } = StatementType;
  return [INSERT, UPDATE, DELETE, MERGE_INTO, COPY].some((type) => type === result.statementType);
}
