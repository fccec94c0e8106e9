import {
  type BoundStatement,
  DatabaseError,
  type QueryResult,
  type RowBatch,
  type Session,
} from '../ports/database.ts';
import { splitStatements } from '../sql/statements.ts';
import { sqliteError } from './sqlite-errors.ts';
import { loadByStatement } from './sqlite-load.ts';
import type { SqliteProcess } from './sqlite-process.ts';
import type { SqliteRows } from './sqlite-protocol.ts';
import { createTurns } from './turns.ts';

/** A session on one SQLite connection; statements given at once run one after the other. */
export function sqliteSession(process: SqliteProcess): Session {
  const inTurn = createTurns();
  const start = (statement: BoundStatement, rows: number | 'drop', signal: AbortSignal) => {
    refuseSeveral(statement.text);
    return process.ask({ do: 'start', ...statement, rows }, signal);
  };
  const plain = (text: string) =>
    inTurn(async () => {
      await start({ text, values: [] }, 'drop', new AbortController().signal);
    });
  return {
    execute: (statement, signal) =>
      inTurn(async () => {
        // It was taken back when the process that held it was ended.
        if (process.isGone() && /^\s*rollback\s*$/i.test(statement.text)) return {};
        return written(statement.text, await start(statement, 'drop', signal));
      }),
    query: (statement, maxRows, signal) =>
      inTurn(() => collect(start(statement, maxRows + 1, signal), maxRows, process, signal)),
    stream: (statement, batchRows, onBatch, signal) =>
      inTurn(async () => {
        const first = await start(statement, batchRows, signal);
        const count = await giveAll(first, { batchRows, onBatch, process, signal });
        return written(statement.text, first.columns === undefined ? first : { ...first, changes: count });
      }),
    load: (load, signal) => inTurn(() => loadByStatement(load, process, signal)),
    // The right to write is taken at once: two that begin to read and then write would be in each other's way for good.
    begin: () => plain('begin immediate'),
    commit: () => plain('commit'),
    rollback: async () => {
      if (process.isGone()) return;
      await plain('rollback').catch((error: unknown) => {
        // An error such as a full disk has ended the transaction already.
        if (!(error instanceof DatabaseError) || !error.message.includes('no transaction is active'))
          throw error;
      });
    },
  };
}

// The libraries run the first statement of a text and say nothing of the others.
function refuseSeveral(text: string): void {
  const [, second] = splitStatements(text, 'sqlite');
  if (second === undefined) return;
  const message = 'A second statement begins where one is wanted.';
  throw sqliteError({ message, number: 1, offset: second.offset });
}

const writing = /^\s*(insert|update|delete|replace|with)\b/i;

function written(text: string, { changes, columns }: SqliteRows): { rows?: number } {
  if (changes === undefined || !writing.test(text)) return {};
  // A query may begin with WITH, too.
  return columns !== undefined && !/\breturning\b/i.test(text) ? {} : { rows: changes };
}

async function collect(
  starting: Promise<SqliteRows>,
  maxRows: number,
  process: SqliteProcess,
  signal: AbortSignal,
): Promise<QueryResult> {
  const { columns = [], rows, done } = await starting;
  if (!done) await process.ask({ do: 'stop' }, signal);
  return {
    columns: columns.map(({ name }) => name),
    rows: rows.slice(0, maxRows),
    truncated: rows.length > maxRows,
  };
}

interface Giving {
  readonly batchRows: number;
  readonly onBatch: (batch: RowBatch) => Promise<void>;
  readonly process: SqliteProcess;
  readonly signal: AbortSignal;
}

async function giveAll(first: SqliteRows, { batchRows, onBatch, process, signal }: Giving): Promise<number> {
  const { columns } = first;
  if (columns === undefined) return 0;
  let count = 0;
  let told = false;
  try {
    for (let batch = first; ; batch = await process.ask({ do: 'next', rows: batchRows }, signal)) {
      count += batch.rows.length;
      if (batch.rows.length > 0 || !told) await onBatch({ columns, rows: batch.rows });
      told = true;
      if (batch.done) return count;
    }
  } catch (error) {
    if (!process.isGone()) await process.ask({ do: 'stop' }, new AbortController().signal);
    throw error;
  }
}
