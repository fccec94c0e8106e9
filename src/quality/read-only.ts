import type { Session } from '../ports/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { checkDialectOf } from './check-dialects.ts';

/** What checks need of a session. */
export type CheckSession = Pick<Session, 'execute' | 'query' | 'stream'>;

/** A stretch of reading on a session that can neither write nor spoil the transaction around it. */
export interface ReadOnly {
  /** Goes on after a statement failed. */
  recover(): Promise<void>;
  /** The session is as it was before. */
  leave(): Promise<void>;
}

/**
 * Begins to read: in a subtransaction that is always taken back, where the engine has them, else in a transaction of
 * its own unless there is one around. DuckDB has no subtransactions: inside of a transaction a query cannot
 * write, but one that fails while rows are read ends the transaction, and nothing can mend that.
 */
export async function enterReadOnly(
  session: CheckSession,
  dialect: Dialect,
  inTransaction: boolean,
  signal: AbortSignal,
): Promise<ReadOnly> {
  const run = async (texts: readonly string[]) => {
    for (const text of texts) await session.execute({ text, values: [] }, signal);
  };
  const { begin, end, enter, recover, leave } = checkDialectOf(dialect.name).guard;
  if (inTransaction) {
    await run(enter);
    return { recover: () => run(recover), leave: () => run(leave) };
  }
  await run(begin);
  return { recover: () => run([...end, ...begin]), leave: () => run(end) };
}
