import type { StateTable } from './state-sql.ts';
import { createStateTable, hasStateTable } from './state-table.ts';
import type { StepWork } from './step-work.ts';
import { createUnitOfWork, type Statements } from './unit-of-work.ts';

/**
 * Makes the table where it is missing, from within a step, whose session may be in the run's transaction. The table is made outside of it, so
 * that other runs need not wait for its end; but DuckDB would not see it then, and SQLite has one that writes at a time.
 */
export async function ensureStateTable(
  work: StepWork,
  connection: string,
  session: Statements,
  table: StateTable,
): Promise<void> {
  const { dialect } = await work.connections.database(connection);
  if (await hasStateTable(session, table, dialect, work.signal)) return;
  if (dialect.stagingCopy === 'file') return createStateTable(session, table, dialect, work.signal);
  const apart = createUnitOfWork(work.connections, work.context.ports.clock, false);
  try {
    await createStateTable(await apart.session(connection), table, dialect, work.signal);
  } finally {
    await apart.commit();
  }
}
