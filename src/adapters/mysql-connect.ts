import { setTimeout as pause } from 'node:timers/promises';
import type { ConnectionConfig } from '../workspace/config.ts';
import { loadMysql, type MysqlClient } from './mysql-driver.ts';
import { mysqlCancelled, mysqlError } from './mysql-errors.ts';
import { readMysqlUrl } from './mysql-url.ts';

export type MysqlConnection = Extract<ConnectionConfig, { type: 'mysql' }>;

/** A connected client whose loss in between two statements does not end the process. */
export interface OpenMysql {
  readonly client: MysqlClient;
  /** Why the connection is gone, once it is. */
  lost(): Error | undefined;
  close(): Promise<void>;
}

const connectMs = 10_000;
const goodbyeMs = 2_000;

/** Rejects with `DatabaseError`, or `Obstacle` `config` for a URL that is none. */
export async function connectMysql(connection: MysqlConnection, signal: AbortSignal): Promise<OpenMysql> {
  if (signal.aborted) throw mysqlCancelled(signal.reason);
  const address = readMysqlUrl(connection.name, connection.url);
  const { createConnection } = await loadMysql();
  const client = createConnection({
    ...address,
    charset: 'utf8mb4',
    connectTimeout: connectMs,
    enableKeepAlive: true,
    keepAliveInitialDelay: 10_000,
    // A statement must never read a file of ours, and a text is one statement.
    flags: ['-LOCAL_FILES'],
    multipleStatements: false,
    // No program is made from the names of columns.
    disableEval: true,
    rowsAsArray: true,
    typeCast: false,
  });
  let lost: Error | undefined;
  client.on('error', (error: Error) => {
    lost ??= error;
  });
  const close = async () => {
    const ended = new Promise<void>((resolve) => client.end(() => resolve()));
    await Promise.race([lost === undefined ? ended : undefined, pause(goodbyeMs, undefined, { ref: false })]);
    client.destroy();
  };
  let giveUp = (_reason: unknown): void => undefined;
  // After `destroy` the driver says nothing more.
  const abort = () => {
    client.destroy();
    giveUp(signal.reason);
  };
  signal.addEventListener('abort', abort, { once: true });
  try {
    await new Promise<void>((resolve, reject) => {
      giveUp = reject;
      client.connect((error) => (error === null ? resolve() : reject(error)));
    });
    for (const text of settings) await send(client, text);
    if (!(await logsStatements(client))) await send(client, readCommitted);
  } catch (error) {
    client.destroy();
    throw signal.aborted ? mysqlCancelled(error) : mysqlError(error, '');
  } finally {
    signal.removeEventListener('abort', abort);
  }
  return { client, lost: () => lost, close };
}

// The zone of the machine must not decide what a job computes. Texts are read as our dialect writes them, and what
// does not fit a column is an error, as it is on every other engine.
const settings = [
  'set names utf8mb4',
  `set session time_zone = '+00:00'`,
  `set session sql_mode = concat(replace(replace(@@sql_mode, 'ANSI_QUOTES', ''), 'NO_BACKSLASH_ESCAPES', ''), ',STRICT_TRANS_TABLES')`,
];

// As PostgreSQL does it: what others have committed is seen, tables that we make beside the transaction among it.
const readCommitted = 'set session transaction isolation level read committed';

/** Servers that write statements into their log refuse it; newer ones have no such setting any more. */
function logsStatements(client: MysqlClient): Promise<boolean> {
  const text = `select @@global.log_bin and @@session.binlog_format = 'STATEMENT'`;
  return new Promise((resolve) => {
    client.query(text, (error, rows) => resolve(error === null && /\b1\b/.test(String(rows))));
  });
}

function send(client: MysqlClient, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(text, (error) => (error === null ? resolve() : reject(error)));
  });
}
