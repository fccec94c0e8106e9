import type { Databases, Session } from '../../src/ports/database.ts';
import type { ConnectionConfig } from '../../src/workspace/config.ts';

const { signal } = new AbortController();

/** Runs statements one after the other, each in a transaction of its own, and closes the connection. */
export async function runAll(
  databases: Databases,
  connection: ConnectionConfig,
  statements: readonly string[],
): Promise<void> {
  await withSession(databases, connection, async (session) => {
    for (const text of statements) await session.execute({ text, values: [] }, signal);
  });
}

/** The rows of one query. */
export async function queryAll(
  databases: Databases,
  connection: ConnectionConfig,
  text: string,
): Promise<readonly (readonly unknown[])[]> {
  return withSession(databases, connection, async (session) => {
    return (await session.query({ text, values: [] }, 1000, signal)).rows;
  });
}

async function withSession<T>(
  databases: Databases,
  connection: ConnectionConfig,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const database = await databases.open(connection, { signal, waitMs: 10_000, onWait: () => undefined });
  try {
    return await work(await database.session());
  } finally {
    await database.close();
  }
}
