import { Obstacle } from '../failure.ts';
import { type Database, DatabaseError, type Session } from '../ports/database.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import type { CopyTools } from './copy-tools.ts';

type PostgresConnection = Extract<ConnectionConfig, { type: 'postgres' }>;

interface MaintenanceOptions {
  readonly signal: AbortSignal;
  readonly onWait: (reason: string) => void;
  readonly tools: CopyTools;
}

/** Databases that exist on nearly every server; a database cannot be copied or dropped from within. */
const maintenanceDatabases = ['postgres', 'template1'];

/** No such database; not allowed to connect to it; refused by pg_hba.conf. */
const tryTheNext = new Set(['3D000', '42501', '28000']);

/** The database that a connection's URL names; PostgreSQL's default is the user's name. */
export function databaseOf(connection: PostgresConnection): string {
  const url = parseUrl(connection);
  const name = decodeURIComponent(url.pathname.slice(1) || url.username);
  if (name !== '') return name;
  throw new Obstacle('config', `The URL of connection \`${connection.name}\` names no database.`, {
    hint: 'Write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE.',
  });
}

/** The URL of another database on the same server. */
export function withDatabase(connection: PostgresConnection, database: string): string {
  const url = parseUrl(connection);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.toString();
}

/** Works on a session of the server's maintenance database and closes it. */
export async function onMaintenance<T>(
  connection: PostgresConnection,
  options: MaintenanceOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const { database, session } = await openMaintenance(connection, options);
  try {
    return await work(session);
  } finally {
    await database.close();
  }
}

async function openMaintenance(
  connection: PostgresConnection,
  { signal, onWait, tools }: MaintenanceOptions,
): Promise<{ database: Database; session: Session }> {
  let refusal: unknown;
  for (const name of maintenanceDatabases) {
    const url = withDatabase(connection, name);
    let database: Database | undefined;
    try {
      database = await tools.databases.open({ ...connection, url }, { signal, waitMs: 0, onWait });
      return { database, session: await database.session() };
    } catch (error) {
      await database?.close();
      const sqlState = error instanceof DatabaseError ? error.evidence.sqlState : undefined;
      if (sqlState === undefined || !tryTheNext.has(sqlState)) throw error;
      refusal ??= error;
    }
  }
  throw refusal;
}

function parseUrl(connection: PostgresConnection): URL {
  try {
    return new URL(connection.url);
  } catch {
    // Without the cause on purpose: it would carry the URL with its password.
    throw new Obstacle('config', `The URL of connection \`${connection.name}\` is not a valid URL.`, {
      hint: 'Write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE.',
    });
  }
}
