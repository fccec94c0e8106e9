import type { BoundStatement, Session, SqlValue } from '../ports/database.ts';
import { DatabaseError } from '../ports/database.ts';
import { batchSink } from './batch-sink.ts';
import type { DuckDBConnection, DuckdbDriver } from './duckdb-driver.ts';
import { duckdbError } from './duckdb-errors.ts';
import { loadByFile } from './duckdb-load.ts';
import { loadPacked } from './duckdb-load-packed.ts';
import { collect, finish, type Result, streamRows } from './duckdb-results.ts';
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
    inTurn(async () => {
      await runWhole(connection, driver, { text, values: [] }, new AbortController().signal);
    });
  const asTexts = (signal: AbortSignal) => ({
    execute: (text: string) => run({ text, values: [] }, signal, (result) => finish(result, driver)),
    query: async (text: string) =>
      (await run({ text, values: [] }, signal, (result) => collect(result, driver, 100))).rows,
  });
  return {
    execute: (statement, signal) =>
      givesNoRows(statement)
        ? inTurn(() => runWhole(connection, driver, statement, signal))
        : run(statement, signal, (result) => finish(result, driver)),
    query: (statement, maxRows, signal) =>
      run(statement, signal, (result) => collect(result, driver, maxRows)),
    stream: async (statement, _, onBatch, signal) => {
      const sink = batchSink(onBatch);
      const work = run(statement, signal, (result) => streamRows(result, driver, sink.give));
      return work.catch((error: unknown) => {
        throw sink.cause(error);
      });
    },
    load: (load, signal) => loadByFile(load, asTexts(signal).execute, signal),
    loadPacked: (load, signal) => loadPacked(load, { connection, driver, ...asTexts(signal) }),
    begin: () => plain('begin transaction'),
    commit: async () => {
      // DuckDB answers a COMMIT after an error with success, and rolls back.
      await plain('select 1').catch((error: unknown) => {
        throw nothingCommitted(error);
      });
      await plain('commit');
    },
    rollback: () => plain('rollback').catch(unlessEnded),
  };
}

// Streaming, so that a large result never stands in memory as a whole. A stream must be read to its end:
// until then the statement has not had all its effects, and closing the connection under it crashes.
function start(connection: DuckDBConnection, driver: DuckdbDriver, statement: BoundStatement) {
  if (statement.values.length === 0) return connection.stream(statement.text);
  const types = statement.values.map((value) => typeOf(value, driver));
  return connection.stream(statement.text, [...statement.values], types);
}

/** Whether the answer is at most a number, so that nothing large can come. */
function givesNoRows({ text, values }: BoundStatement): boolean {
  return values.length === 0 && writing.test(text) && !/\breturning\b/i.test(text);
}

const writing = /^\s*(insert|update|delete|merge|create|drop|alter|truncate|set)\b/i;

/** One call of the driver instead of one for each part of the work. */
function runWhole(
  connection: DuckDBConnection,
  driver: DuckdbDriver,
  { text }: BoundStatement,
  signal: AbortSignal,
): Promise<{ rows?: number }> {
  return interruptible(connection, signal, text, async () => finish(await connection.run(text), driver));
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

/** A failed commit has ended the transaction already. */
function unlessEnded(error: unknown): void {
  if (error instanceof DatabaseError && error.message.includes('no transaction is active')) return;
  throw error;
}

function nothingCommitted(cause: unknown): DatabaseError {
  return new DatabaseError(
    'Nothing was committed: a statement of this transaction had failed, so DuckDB rolled all of it back.',
    { engine: 'duckdb', exceptionType: 'Aborted Transaction' },
    cause,
  );
}
