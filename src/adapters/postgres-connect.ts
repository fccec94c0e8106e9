import { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Obstacle } from '../failure.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import { loadPostgres, type PostgresClient } from './postgres-driver.ts';
import { postgresCancelled, postgresError } from './postgres-errors.ts';
import { guardMessages } from './postgres-messages.ts';
import { parserOf } from './postgres-values.ts';

export type PostgresConnection = Extract<ConnectionConfig, { type: 'postgres' }>;

/** A connected client whose loss in between two statements does not end the process. */
export interface OpenClient {
  readonly client: PostgresClient;
  /** Why the connection is gone, once it is. */
  lost(): Error | undefined;
  close(): Promise<void>;
}

const connectMs = 10_000;
const goodbyeMs = 2_000;

/** Rejects with `DatabaseError`, or `Obstacle` `config` for a URL that is none. */
export async function connect(connection: PostgresConnection, signal: AbortSignal): Promise<OpenClient> {
  if (signal.aborted) throw postgresCancelled(signal.reason);
  const client = await createClient(connection);
  let lost: Error | undefined;
  client.on('error', (error) => {
    lost ??= error;
  });
  const close = async () => {
    await Promise.race([client.end().catch(() => undefined), pause(goodbyeMs, undefined, { ref: false })]);
    cut(client);
  };
  // A polite end would wait for the server.
  const abort = () => cut(client);
  signal.addEventListener('abort', abort, { once: true });
  try {
    await client.connect();
    const stream = streamOf(client);
    if (stream !== undefined) guardMessages(stream);
    await client.query('set datestyle = ISO');
    // Refused by servers on systems that cannot look; a lost connection shows with the first statement.
    await client.query(watchOurEnd).catch(() => undefined);
  } catch (error) {
    await close();
    throw signal.aborted ? postgresCancelled(error) : postgresError(error, '');
  } finally {
    signal.removeEventListener('abort', abort);
  }
  return { client, lost: () => lost, close };
}

// A process that is killed says no goodbye: without this the server would end its statement before it looks,
// and keep the locks of the transaction so long. Servers before 14 have no such setting.
const watchOurEnd = `
  select set_config(name, '5s', false) from pg_settings
  where name = 'client_connection_check_interval' and setting = '0'`;

function cut(client: PostgresClient): void {
  streamOf(client)?.destroy();
}

function streamOf(client: PostgresClient): Socket | undefined {
  const connection: unknown = Reflect.get(client, 'connection');
  const stream: unknown = Object(connection).stream;
  return stream instanceof Socket ? stream : undefined;
}

async function createClient(connection: PostgresConnection): Promise<PostgresClient> {
  const driver = await loadPostgres();
  try {
    if (!/^postgres(ql)?:\/\//.test(connection.url)) throw new Error('no postgres URL');
    return new driver.Client({
      application_name: 'datajob',
      connectionString: connection.url,
      connectionTimeoutMillis: connectMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      types: { getTypeParser: parserOf },
    });
  } catch {
    // Without the cause on purpose: it would carry the URL with its password.
    throw new Obstacle('config', `The URL of connection \`${connection.name}\` cannot be read.`, {
      hint: 'Write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE, with special characters as %XX.',
    });
  }
}
