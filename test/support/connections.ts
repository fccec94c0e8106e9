import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabases } from '../../src/adapters/databases.ts';
import { sqliteProcess } from '../../src/adapters/sqlite-process.ts';
import { sqliteSession } from '../../src/adapters/sqlite-session.ts';
import type { Database } from '../../src/ports/database.ts';
import { dialectOf } from '../../src/sql/dialects.ts';
import { openEngines } from './engines.ts';
import { startMariaDb } from './mariadb.ts';
import { interpreter } from './node-interpreters.ts';
import { sqliteProgram } from './sqlite-program.ts';
import { never } from './statements.ts';

/** Databases whose servers run on this machine; SQLite with both of its libraries. */
export const localConnections = [
  'duckdb',
  'postgres',
  'mysql',
  'sqlite on Node 20',
  'sqlite on Node 24',
] as const;

export type LocalConnection = (typeof localConnections)[number];

/** One open, empty database of each that is named. */
export async function openConnections<Name extends LocalConnection>(
  names: readonly Name[],
): Promise<{ readonly databases: Readonly<Record<Name, Database>>; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'datajob-connections-'));
  const closing: (() => Promise<unknown>)[] = [];
  const core = async () => {
    const engines = await openEngines();
    closing.unshift(engines.close);
    return engines.databases;
  };
  const sqlite = async (major: 20 | 24) => {
    const program = `${await sqliteProgram(folder)}/parts/sqlite-child.cjs`;
    const database = sqliteDatabase(join(folder, `${major}.sqlite`), program, interpreter(major).path);
    closing.unshift(database.close);
    return database;
  };
  const mysql = async () => {
    const server = await startMariaDb();
    closing.unshift(server.stop);
    const database = await createDatabases(folder).open(
      { name: 'm', type: 'mysql', url: server.url },
      { signal: never, waitMs: 0, onWait: () => undefined },
    );
    closing.unshift(database.close);
    return database;
  };
  const databases: Partial<Record<LocalConnection, Database>> = {};
  if (names.some((name) => name === 'duckdb' || name === 'postgres')) Object.assign(databases, await core());
  for (const name of names) {
    if (name === 'mysql') databases[name] = await mysql();
    if (name === 'sqlite on Node 20') databases[name] = await sqlite(20);
    if (name === 'sqlite on Node 24') databases[name] = await sqlite(24);
  }
  return {
    databases: databases as Record<Name, Database>,
    close: async () => {
      for (const close of closing) await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function sqliteDatabase(path: string, program: string, node: string): Database {
  const processes = new Set<ReturnType<typeof sqliteProcess>>();
  return {
    dialect: dialectOf('sqlite'),
    session: async () => {
      const process = sqliteProcess({ path, busyMs: 2000, program, node });
      processes.add(process);
      return sqliteSession(process);
    },
    close: async () => {
      await Promise.all([...processes].map((process) => process.end()));
    },
  };
}
