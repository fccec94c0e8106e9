import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Obstacle, toError } from '../failure.ts';
import { type Database, DatabaseError, type Databases } from '../ports/database.ts';
import { dialectOf } from '../sql/dialects.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import { type SqliteProcess, sqliteProcess } from './sqlite-process.ts';
import { sqliteSession } from './sqlite-session.ts';

type OpenOptions = Parameters<Databases['open']>[1];

/** How long a statement waits for another program to end its own, in ms; at most as long as the caller waits. */
const mostBusyMs = 60_000;

/** Opens a SQLite file; a relative path is read against `folder`. Every session is a connection of its own. */
export async function openSqlite(
  connection: Extract<ConnectionConfig, { type: 'sqlite' }>,
  { folder, program }: { readonly folder: string; readonly program: string | undefined },
  { signal, waitMs }: OpenOptions,
): Promise<Database> {
  if (connection.path === ':memory:') throw inMemory(connection.name);
  const path = resolve(folder, connection.path);
  await makeFolder(dirname(path));
  const busyMs = Math.min(waitMs, mostBusyMs);
  const processes: SqliteProcess[] = [];
  const connect = async (): Promise<SqliteProcess> => {
    const process = sqliteProcess({ path, busyMs, program });
    processes.push(process);
    await process.ask({ do: 'stop' }, signal);
    return process;
  };
  // At once, so that a file that is none is told by `open`; the first session takes it over.
  let spare: SqliteProcess | undefined = await connect();
  let closed = false;
  return {
    dialect: dialectOf('sqlite'),
    async session() {
      if (closed) throw new DatabaseError(`${path} is closed already.`, { engine: 'sqlite' }, undefined);
      const process = spare ?? (await connect());
      spare = undefined;
      return sqliteSession(process);
    },
    async close() {
      closed = true;
      await Promise.all(processes.splice(0).map((process) => process.end()));
    },
  };
}

function inMemory(name: string): Obstacle {
  return new Obstacle(
    'config',
    `The SQLite connection \`${name}\` is in memory, where every step would see a database of its own.`,
    {
      hint: 'Give it a file, or use a DuckDB connection with the path `:memory:`.',
    },
  );
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const message = `The folder ${folder} cannot be made: ${toError(error).message}`;
    throw new DatabaseError(message, { engine: 'sqlite', exceptionType: 'IO' }, error);
  }
}
