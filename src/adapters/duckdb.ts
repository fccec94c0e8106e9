import { resolve } from 'node:path';
import type { Database, Databases, Session } from '../ports/database.ts';
import { DatabaseError } from '../ports/database.ts';
import { dialectOf } from '../sql/dialects.ts';
import { stringLiteral } from '../sql/literal.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import type { DuckDBConnection } from './duckdb-driver.ts';
import { openFile } from './duckdb-files.ts';
import { duckdbSession } from './duckdb-session.ts';

type OpenOptions = Parameters<Databases['open']>[1];

/** Opens a DuckDB database; a relative path is read against `folder`. Sessions use the time zone UTC. */
export async function openDuckdb(
  connection: Extract<ConnectionConfig, { type: 'duckdb' }>,
  folder: string,
  options: OpenOptions,
): Promise<Database> {
  const path = connection.path === ':memory:' ? connection.path : resolve(folder, connection.path);
  const file = await openFile(path, options);
  const open: { connection: DuckDBConnection; session: Session }[] = [];
  let closing: Promise<void> | undefined;
  const close = async () => {
    // A connection must not be closed under a statement; an interrupt that comes too early is lost.
    const interrupting = setInterval(() => {
      for (const { connection: one } of open) one.interrupt();
    }, 50);
    await Promise.allSettled(open.map(({ session }) => session.rollback()));
    clearInterval(interrupting);
    for (const { connection: one } of open) one.closeSync();
    file.release();
  };
  return {
    dialect: dialectOf('duckdb'),
    session: async () => {
      if (closing !== undefined) {
        throw new DatabaseError(`${path} is closed already.`, { engine: 'duckdb' }, undefined);
      }
      const one = await file.instance.connect();
      const session = duckdbSession(one, file.driver);
      open.push({ connection: one, session });
      await prepare(session, options.searchPath ?? []);
      return session;
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

// The machine's zone must not decide what a job computes.
async function prepare(session: Session, searchPath: readonly string[]): Promise<void> {
  const { signal } = new AbortController();
  await session.execute({ text: `set TimeZone = 'UTC'`, values: [] }, signal);
  if (searchPath.length === 0) return;
  const text = `set file_search_path = ${stringLiteral(searchPath.join(','), 'duckdb')}`;
  await session.execute({ text, values: [] }, signal);
}
