import type { Database, Session } from '../ports/database.ts';
import { DatabaseError } from '../ports/database.ts';
import { dialectOf } from '../sql/dialects.ts';
import { connect, type OpenClient, type PostgresConnection } from './postgres-connect.ts';
import { loadPostgres } from './postgres-driver.ts';
import { postgresSession } from './postgres-session.ts';

/** Connects to PostgreSQL; every session is a connection of its own. Rejects with `DatabaseError`. */
export async function openPostgres(connection: PostgresConnection, signal: AbortSignal): Promise<Database> {
  const driver = await loadPostgres();
  const clients: OpenClient[] = [];
  // Connected at once, so that a wrong password is told by `open`; the first session takes it over.
  let spare: OpenClient | undefined = await connect(connection, signal);
  clients.push(spare);
  let closed = false;
  return {
    dialect: dialectOf('postgres'),
    async session(): Promise<Session> {
      if (closed) throw closedAlready(connection.name);
      const client = spare ?? (await connect(connection, signal));
      if (spare === undefined) clients.push(client);
      spare = undefined;
      return postgresSession(client, driver, connection);
    },
    async close() {
      closed = true;
      await Promise.all(clients.splice(0).map((client) => client.close()));
    },
  };
}

function closedAlready(name: string): DatabaseError {
  return new DatabaseError(`Connection ${name} is closed already.`, { engine: 'postgres' }, undefined);
}
