import type { BoundStatement, Column, QueryResult, RowBatch, Session, SqlValue } from '../ports/database.ts';
import { DatabaseError } from '../ports/database.ts';
import { batchSink } from './batch-sink.ts';
import type { DuckDBConnection, DuckDBDataChunk, DuckdbDriver } from './duckdb-driver.ts';
import { duckdbError } from './duckdb-errors.ts';
import { loadByFile } from './duckdb-load.ts';
import { packChunk } from './duckdb-pack.ts';
import { columnsOf, plainValue } from './duckdb-values.ts';
import { createTurns } from './turns.ts';

/** A session on one DuckDB connection; statements given at once run one after the other. */
export function duckdbSession(connection: DuckDBConnection, driver: DuckdbDriver): Session {
  const inTurn = createTurns();
  const run = <T>(statement: BoundStatement, signal: AbortSignal, read: (result: Result) => Promise<T>) =>
    inTurn(() =>
      interruptible(connection, signal, statement.text, async () =>
        read(await start(connection, driver, statement)),
      ),
    );
  const plain = (text: string) =>
    run({ text, values: [] }, new AbortController().signal, async (result) => {
      await finish(result, driver);
    });
  return {
    execute: (statement, signal) => run(statement, signal, (result) => finish(result, driver)),
    query: (statement, maxRows, signal) =>
      run(statement, signal, (result) => collect(result, driver, maxRows)),
    stream: async (statement, _, onBatch, signal) => {
      const sink = batchSink(onBatch);
      const work = run(statement, signal, (result) => streamRows(result, driver, sink.give));
      return work.catch((error: unknown) => {
        throw sink.cause(error);
      });
    },
    load: (load, signal) =>
      loadByFile(
        load,
        (text) => run({ text, values: [] }, signal, (result) => finish(result, driver)),
        signal,
      ),
    begin: () => plain('begin transaction'),
    commit: async () => {
      // DuckDB answers a COMMIT after an error with success, and rolls back.
      await plain('select 1').catch((error: unknown) => {
        throw nothingCommitted(error);
      });
      await plain('commit');
    },
    rollback: async () => {
      try {
        await plain('rollback');
      } catch (error) {
        // A failed commit has ended the transaction already.
        if (!(error instanceof DatabaseError) || !error.message.includes('no transaction is active'))
          throw error;
      }
    },
  };
}

type Result = Awaited<ReturnType<typeof start>>;

// Streaming, so that a large result never stands in memory as a whole. A stream must be read to its end:
// until then the statement has not had all its effects, and closing the connection under it crashes.
function start(connection: DuckDBConnection, driver: DuckdbDriver, statement: BoundStatement) {
  if (statement.values.length === 0) return connection.stream(statement.text);
  const types = statement.values.map((value) => typeOf(value, driver));
  return connection.stream(statement.text, [...statement.values], types);
}

function typeOf(value: SqlValue, driver: DuckdbDriver) {
  if (typeof value === 'string') return driver.VARCHAR;
  if (typeof value === 'boolean') return driver.BOOLEAN;
  if (typeof value === 'bigint') return BigInt.asIntN(64, value) === value ? driver.BIGINT : driver.HUGEINT;
  if (typeof value === 'number') return driver.DOUBLE;
  return driver.SQLNULL;
}

async function interruptible<T>(
  connection: DuckDBConnection,
  signal: AbortSignal,
  text: string,
  work: () => Promise<T>,
): Promise<T> {
  const cancelled = (cause: unknown) =>
    new DatabaseError('The statement was cancelled.', { engine: 'duckdb', code: 'cancelled' }, cause);
  if (signal.aborted) throw cancelled(signal.reason);
  // An interrupt that comes before the engine has begun the statement is lost, so it is repeated.
  let repeating: NodeJS.Timeout | undefined;
  const interrupt = () => {
    connection.interrupt();
    repeating = setInterval(() => connection.interrupt(), 50);
  };
  signal.addEventListener('abort', interrupt, { once: true });
  try {
    return await work();
  } catch (error) {
    throw signal.aborted ? cancelled(error) : duckdbError(error, text);
  } finally {
    signal.removeEventListener('abort', interrupt);
    clearInterval(repeating);
  }
}

/** Reads to the end, because some effects and errors come only then, and counts the rows that were written. */
async function finish(result: Result, driver: DuckdbDriver): Promise<{ rows?: number }> {
  const changed = result.rowsChanged;
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
async function streamRows(
  result: Result,
  driver: DuckdbDriver,
  give: (batch: RowBatch) => Promise<void>,
): Promise<{ rows?: number }> {
  if (result.returnType !== driver.ResultReturnType.QUERY_RESULT) return finish(result, driver);
  const columns = columnsOf(result, driver);
  let given = 0;
  let refused: unknown;
  const giveChunk = async (chunk?: DuckDBDataChunk) => {
    await give(batchOf(columns, chunk, driver)).catch((error: unknown) => {
      refused = error ?? new Error('The rows were refused.');
    });
  };
  for await (const chunk of chunksOf(result)) {
    if (refused !== undefined) continue;
    await giveChunk(chunk);
    given += chunk.rowCount;
  }
  if (given === 0) await giveChunk();
  if (refused !== undefined) throw refused;
  return isWrite(result, driver) ? { rows: given } : {};
}

/** A chunk of the engine, of at most 2048 rows. */
function batchOf(
  columns: readonly Column[],
  chunk: DuckDBDataChunk | undefined,
  driver: DuckdbDriver,
): RowBatch {
  if (chunk === undefined) return { columns, rows: [] };
  return {
    columns,
    packed: packChunk(chunk, columns, driver),
    get rows() {
      return chunk.getRows().map((row) => row.map((value) => plainValue(value, driver)));
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

async function collect(result: Result, driver: DuckdbDriver, maxRows: number): Promise<QueryResult> {
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

function nothingCommitted(cause: unknown): DatabaseError {
  return new DatabaseError(
    'Nothing was committed: a statement of this transaction had failed, so DuckDB rolled all of it back.',
    { engine: 'duckdb', exceptionType: 'Aborted Transaction' },
    cause,
  );
}
