import type { Session } from '../../ports/database.ts';
import type { Ports } from '../../ports/ports.ts';
import type { CompareContext } from '../../quality/diff/table-pair.ts';
import type { ConnectionConfig } from '../../workspace/config.ts';

export interface CopyContext extends CompareContext {
  readonly session: Session;
}

/** For joins and sorts of PostgreSQL, which would otherwise go over files from 4 MB on. */
const workMemory = '64MB';

/** Does work on a session of its own with a copy of staging. Rejects with `DatabaseError`. */
export async function onCopy<T>(
  connection: ConnectionConfig,
  { databases, signal }: Pick<Ports, 'databases'> & { readonly signal: AbortSignal },
  work: (context: CopyContext) => Promise<T>,
): Promise<T> {
  const database = await databases.open(connection, { signal, waitMs: 10_000, onWait: () => undefined });
  try {
    const session = await database.session();
    const engine = database.dialect.name;
    if (engine === 'postgres') {
      await session.execute({ text: `set work_mem = '${workMemory}'`, values: [] }, signal);
    }
    return await work({ session, engine, signal });
  } finally {
    await database.close();
  }
}
