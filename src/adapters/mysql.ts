import { type Database, DatabaseError, type Session } from '../ports/database.ts';
import { dialectOf } from '../sql/dialects.ts';
import { connectMysql, type MysqlConnection, type OpenMysql } from './mysql-connect.ts';
import { mysqlSession } from './mysql-session.ts';

/** Connects to MySQL or MariaDB; every session is a connection of its own. Rejects with `DatabaseError`. */
export async function openMysql(connection: MysqlConnection, signal: AbortSignal): Promise<Database> {
  const clients: OpenMysql[] = [];
  // Connected at once, so that a wrong password is told by `open`; the first session takes it over.
  let spare: OpenMysql | undefined = await connectMysql(connection, signal);
  clients.push(spare);
  let closed = false;
  return {
    dialect: dialectOf('mysql'),
    async session(): Promise<Session> {
      if (closed) {
        throw new DatabaseError(
          `Connection ${connection.name} is closed already.`,
          { engine: 'mysql' },
          undefined,
        );
      }
      const client = spare ?? (await connectMysql(connection, signal));
      if (spare === undefined) clients.push(client);
      spare = undefined;
      return mysqlSession(client, connection);
    },
    async close() {
      closed = true;
      await Promise.all(clients.splice(0).map((client) => client.close()));
    },
  };
}
