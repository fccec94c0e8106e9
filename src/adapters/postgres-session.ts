import { type BoundStatement, DatabaseError, type QueryResult, type Session } from '../ports/database.ts';
import { batchSink } from './batch-sink.ts';
import { cancellable } from './cancellable.ts';
import { connect, type OpenClient, type PostgresConnection } from './postgres-connect.ts';
import type { PostgresDriver } from './postgres-driver.ts';
import { postgresCancelled, postgresError } from './postgres-errors.ts';
import { copyIn } from './postgres-load.ts';
import { type StreamEnd, streamRows } from './postgres-stream.ts';
import { createTurns } from './turns.ts';

/** A session on one PostgreSQL connection; statements given at once run one after the other. */
export function postgresSession(
  open: OpenClient,
  driver: PostgresDriver,
  connection: PostgresConnection,
): Session {
  const inTurn = createTurns();
  const cancelling = {
    cancelled: postgresCancelled,
    ask: (signal: AbortSignal) => ask(connection, Reflect.get(open.client, 'processID'), signal),
    cut: open.close,
  };
  const guarded = <T>(text: string, signal: AbortSignal, work: () => Promise<T>) =>
    inTurn(() =>
      cancellable({ ...cancelling, signal }, async () => {
        const lost = open.lost();
        if (lost !== undefined) throw postgresError(lost, text);
        return work();
      }).catch((error: unknown) => {
        throw postgresError(error, text);
      }),
    );
  const run = (statement: BoundStatement, maxRows: number, signal: AbortSignal) =>
    guarded(statement.text, signal, () => send(open, driver, statement, maxRows));
  const plain = (text: string) => run({ text, values: [] }, 0, new AbortController().signal);
  return {
    execute: async (statement, signal) => {
      const { kept, ...end } = await run(statement, 0, signal);
      return writtenRows({ ...end, columns: kept.columns.length });
    },
    query: async (statement, maxRows, signal) => (await run(statement, maxRows, signal)).kept,
    stream: async (statement, batchRows, onBatch, signal) => {
      const sink = batchSink(onBatch);
      const end = await guarded(statement.text, signal, () =>
        streamRows(open.client, driver, statement, batchRows, sink.give),
      ).catch((error: unknown) => {
        throw sink.cause(error);
      });
      return writtenRows(end);
    },
    load: (load, signal) => guarded(load.table, signal, () => copyIn(open.client, load, signal)),
    begin: async () => {
      await plain('begin');
    },
    commit: async () => {
      if ((await plain('commit')).command !== 'COMMIT') throw nothingCommitted();
    },
    rollback: async () => {
      // The server takes back what a lost connection has not committed.
      if (open.lost() === undefined) await plain('rollback');
    },
  };
}

interface Answer {
  readonly kept: QueryResult;
  readonly command: string;
  readonly affected: number | undefined;
}

/** Row by row, so that a large result never stands in memory as a whole. */
function send(
  { client }: OpenClient,
  driver: PostgresDriver,
  statement: BoundStatement,
  maxRows: number,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const rows: unknown[][] = [];
    let truncated = false;
    // The extended protocol takes exactly one statement, whatever the text holds.
    const extended = { rowMode: 'array', queryMode: 'extended' };
    const query = new driver.Query({ ...extended, text: statement.text, values: [...statement.values] });
    Object.assign(query, { handleCopyInResponse: refuseCopy });
    query.on('row', (row: unknown[]) => {
      if (rows.length < maxRows) rows.push(row);
      else truncated = true;
    });
    query.on('error', reject);
    query.on('end', ({ command, rowCount, fields }) => {
      const columns = fields.map((field) => field.name);
      resolve({ kept: { columns, rows, truncated }, command, affected: rowCount ?? undefined });
    });
    client.query(query);
  });
}

// The driver's own refusal forgets the sync of the extended protocol, and nothing would ever answer.
function refuseCopy(connection: { sendCopyFail(reason: string): void; sync(): void }): void {
  connection.sendCopyFail('No source stream defined');
  connection.sync();
}

// CREATE TABLE … AS and SELECT … INTO are tagged SELECT as well, but give no columns.
function writtenRows({ command, affected, columns }: StreamEnd): { rows?: number } {
  const writes = ['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'COPY'].includes(command);
  const creates = command === 'SELECT' && columns === 0;
  return affected !== undefined && (writes || creates) ? { rows: affected } : {};
}

async function ask(connection: PostgresConnection, pid: unknown, signal: AbortSignal): Promise<void> {
  const other = await connect(connection, signal);
  try {
    await other.client.query({ text: 'select pg_cancel_backend($1)', values: [pid] });
  } finally {
    await other.close();
  }
}

function nothingCommitted(): DatabaseError {
  return new DatabaseError(
    'Nothing was committed: a statement of this transaction had failed, so PostgreSQL rolled all of it back.',
    { engine: 'postgres', sqlState: '25P02' },
    undefined,
  );
}
