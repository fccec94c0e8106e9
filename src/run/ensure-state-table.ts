import { createStateTable, hasStateTable, type StateTable } from './state-table.ts';
import type { StepWork } from './step-work.ts';
import { createUnitOfWork, type Statements } from './unit-of-work.ts';

/**
 * Makes the table where it is missing, from within a step, whose session may be in the run's transaction. The table is made outside of it, so
 * that other runs need not wait for its end; but DuckDB, which only one process has open, would not see it then.
 */
export async function ensureStateTable(
  work: StepWork,
  connection: string,
  session: Statements,
  table: StateTable,
): Promise<void> {
  if (await hasStateTable(session, table, work.signal)) return;
  const { dialect } = await work.connections.database(connection);
  if (dialect.name === 'duckdb') return createStateTable(session, table, work.signal);
  const apart = createUnitOfWork(work.connections, work.context.ports.clock, false);
  try {
    await createStateTable(await apart.session(connection), table, work.signal);
  } finally {
    await apart.commit();
  }
}
