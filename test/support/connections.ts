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

/** One open, empty database of each. */
export async function openConnections(): Promise<{
  readonly databases: Readonly<Record<LocalConnection, Database>>;
  close(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'datajob-connections-'));
  const [engines, server] = await Promise.all([openEngines(), startMariaDb()]);
  const program = `${await sqliteProgram(folder)}/parts/sqlite-child.cjs`;
  const options = { signal: never, waitMs: 0, onWait: () => undefined };
  const mysql = await createDatabases(folder).open({ name: 'm', type: 'mysql', url: server.url }, options);
  const old = sqliteDatabase(join(folder, 'old.sqlite'), program, interpreter(20).path);
  const recent = sqliteDatabase(join(folder, 'recent.sqlite'), program, interpreter(24).path);
  const databases = { ...engines.databases, mysql, 'sqlite on Node 20': old, 'sqlite on Node 24': recent };
  return {
    databases,
    close: async () => {
      await Promise.all([engines.close(), mysql.close(), old.close(), recent.close()]);
      await server.stop();
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
