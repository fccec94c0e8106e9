import type { BoundStatement, Column, QueryResult, Session } from '../ports/database.ts';
import { batchSink } from './batch-sink.ts';
import { cancellable } from './cancellable.ts';
import { connectMysql, type MysqlConnection, type OpenMysql } from './mysql-connect.ts';
import { mysqlCancelled, mysqlError } from './mysql-errors.ts';
import { loadByInserts } from './mysql-load.ts';
import { type MysqlEnd, type MysqlTaker, runMysql } from './mysql-statement.ts';
import { createTurns } from './turns.ts';

/** A session on one connection with MySQL or MariaDB; statements given at once run one after the other. */
export function mysqlSession(open: OpenMysql, connection: MysqlConnection): Session {
  const inTurn = createTurns();
  const cancelling = {
    cancelled: mysqlCancelled,
    ask: (signal: AbortSignal) => kill(connection, open.client.threadId, signal),
    cut: open.close,
  };
  const run = (statement: BoundStatement, taker: MysqlTaker, signal: AbortSignal): Promise<MysqlEnd> =>
    inTurn(() =>
      cancellable({ ...cancelling, signal }, async () => {
        const lost = open.lost();
        if (lost !== undefined) throw mysqlError(lost, statement.text);
        return runMysql(open.client, statement, taker);
      }),
    );
  const answered = (statement: BoundStatement, taker: MysqlTaker, signal: AbortSignal) =>
    run(statement, taker, signal).catch((error: unknown) => {
      throw mysqlError(error, statement.text);
    });
  const plain = async (text: string) => {
    await answered({ text, values: [] }, { row: () => undefined }, new AbortController().signal);
  };
  return {
    execute: async (statement, signal) =>
      writtenRows(statement.text, await answered(statement, { row: () => undefined }, signal)),
    query: (statement, maxRows, signal) => collect(maxRows, (taker) => answered(statement, taker, signal)),
    stream: async (statement, batchRows, onBatch, signal) => {
      const sink = batchSink(onBatch);
      const batches = createBatches(batchRows, sink.give);
      const end = await run(statement, batches, signal).catch((error: unknown) => {
        const cause = sink.cause(error);
        throw cause === error ? mysqlError(error, statement.text) : cause;
      });
      await batches.rest(end);
      return writtenRows(statement.text, end);
    },
    load: async (load, signal) => {
      const ask = { text: 'select @@max_allowed_packet', values: [] };
      const { rows } = await collect(1, (taker) => answered(ask, taker, signal));
      const run = (text: string) => answered({ text, values: [] }, { row: () => undefined }, signal);
      return loadByInserts(load, run, Number(rows[0]?.[0]));
    },
    ...transaction(open, plain),
  };
}

function transaction(
  open: OpenMysql,
  plain: (text: string) => Promise<void>,
): Pick<Session, 'begin' | 'commit' | 'rollback'> {
  return {
    // Not START TRANSACTION: after a statement that commits by itself, such as CREATE TABLE, each one would take
    // effect at once. So the statements after it can still be taken back.
    begin: () => plain('set autocommit = 0'),
    commit: async () => {
      await plain('commit');
      await plain('set autocommit = 1');
    },
    rollback: async () => {
      // The server takes back what a lost connection has not committed.
      if (open.lost() !== undefined) return;
      await plain('rollback');
      await plain('set autocommit = 1');
    },
  };
}

async function collect(maxRows: number, run: (taker: MysqlTaker) => Promise<MysqlEnd>): Promise<QueryResult> {
  const rows: unknown[][] = [];
  let truncated = false;
  const row = (one: unknown[]): undefined => {
    if (rows.length < maxRows) rows.push(one);
    else truncated = true;
  };
  const { columns } = await run({ row });
  return { columns: columns.map(({ name }) => name), rows, truncated };
}

function createBatches(batchRows: number, give: ReturnType<typeof batchSink>['give']) {
  let rows: unknown[][] = [];
  let told = false;
  const plain = (columns: readonly Column[]) => columns.map(({ name, type }) => ({ name, type }));
  return {
    row(one: unknown[], columns: readonly Column[]): Promise<void> | undefined {
      rows.push(one);
      if (rows.length < batchRows) return undefined;
      const batch = { columns: plain(columns), rows };
      rows = [];
      told = true;
      return give(batch);
    },
    async rest({ columns }: MysqlEnd): Promise<void> {
      if (rows.length > 0 || (!told && columns.length > 0)) await give({ columns: plain(columns), rows });
    },
  };
}

const writing = /^\s*(insert|update|delete|replace|load|with|call)\b/i;

function writtenRows(text: string, { affected }: MysqlEnd): { rows?: number } {
  return affected !== undefined && (affected > 0 || writing.test(text)) ? { rows: affected } : {};
}

async function kill(connection: MysqlConnection, id: number | null, signal: AbortSignal): Promise<void> {
  const other = await connectMysql(connection, signal);
  try {
    const text = `kill query ${Number(id)}`;
    await runMysql(other.client, { text, values: [] }, { row: () => undefined });
  } finally {
    await other.close();
  }
}
