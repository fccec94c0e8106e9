import type { Database } from '../ports/database.ts';
import { DatabaseError } from '../ports/database.ts';
import { dialectOf } from '../sql/dialects.ts';
import { type ClickhouseConnection, clickhouseAddress } from './clickhouse-address.ts';
import { clickhouseClient } from './clickhouse-client.ts';
import { clickhouseSession } from './clickhouse-session.ts';
import { createHttpClient, textOf } from './http-exchange.ts';

/**
 * Opens a ClickHouse by its HTTP interface; every session is one of its own on the server. Rejects with
 * `DatabaseError` when it does not answer or does not know the user.
 */
export async function openClickhouse(
  connection: ClickhouseConnection,
  signal: AbortSignal,
): Promise<Database> {
  const address = clickhouseAddress(connection);
  const { send, close } = createHttpClient();
  const statement = { text: 'select 1', values: [] };
  // So that a wrong password is told by `open`.
  await clickhouseClient(address, send)
    .ask({ statement, reads: true }, signal, (answer) => textOf(answer, 1000))
    .catch((error: unknown) => {
      close();
      throw missingDatabase(error);
    });
  let closed = false;
  return {
    dialect: dialectOf('clickhouse'),
    async session() {
      if (closed) throw closedAlready(connection.name);
      return clickhouseSession(clickhouseClient(address, send));
    },
    async close() {
      closed = true;
      close();
    },
  };
}

/** Here it is the connection that names it, not a statement. */
function missingDatabase(error: unknown): unknown {
  if (!(error instanceof DatabaseError) || error.evidence.exceptionType !== 'UNKNOWN_DATABASE') return error;
  return new DatabaseError(error.message, { engine: 'clickhouse', sqlState: '3D000' }, error);
}

function closedAlready(name: string): DatabaseError {
  return new DatabaseError(`Connection ${name} is closed already.`, { engine: 'clickhouse' }, undefined);
}
