import { type BoundStatement, DatabaseError, type QueryResult, type Session } from '../ports/database.ts';
import type { Dialect } from '../sql/dialect.ts';

/** What a check needs of a session. */
export type CheckSession = Pick<Session, 'execute' | 'query'>;

/**
 * Runs a query that can neither write nor spoil the transaction around it. PostgreSQL: in a read-only subtransaction
 * that is always taken back, or in a transaction of its own when there is none. DuckDB has neither; there a
 * query cannot write, and only an error while rows are read (not one of names or syntax) ends the transaction.
 */
export async function guardedQuery(
  session: CheckSession,
  dialect: Dialect,
  statement: BoundStatement,
  signal: AbortSignal,
): Promise<QueryResult> {
  if (dialect.name !== 'postgres') return session.query(statement, 1, signal);
  const leave = await enter(session, signal);
  try {
    return await session.query(statement, 1, signal);
  } finally {
    // After an abort everything is rolled back anyway.
    if (!signal.aborted) await leave();
  }
}

async function enter(session: CheckSession, signal: AbortSignal): Promise<() => Promise<void>> {
  const run = async (...texts: readonly string[]) => {
    for (const text of texts) await session.execute({ text, values: [] }, signal);
  };
  try {
    await run('savepoint datajob_check');
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.evidence.sqlState !== '25P01') throw error;
    await run('begin transaction read only');
    return () => run('rollback');
  }
  await run('set transaction read only');
  return () => run('rollback to savepoint datajob_check', 'release savepoint datajob_check');
}
