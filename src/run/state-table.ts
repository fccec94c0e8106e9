import type { BoundStatement } from '../ports/database.ts';
import type { StepWork } from './step-work.ts';
import { createUnitOfWork, type Statements } from './unit-of-work.ts';

/** A table in which we keep something of our own beside the team's data. */
export interface StateTable {
  readonly name: string;
  /** The statement that makes it. */
  readonly create: string;
}

/** Makes the table where it is missing; several runs may do so at once. */
export async function createStateTable(
  session: Statements,
  table: StateTable,
  signal: AbortSignal,
): Promise<void> {
  for (let left = 2; !(await exists(session, table, signal)); left--) {
    try {
      await session.execute(plain(table.create), signal);
    } catch (error) {
      // Another run was faster; if not, the reason is a real one.
      if (left === 0 || signal.aborted) throw error;
    }
  }
}

/**
 * The same from within a step, whose session may be in the run's transaction. The table is made outside of it, so
 * that other runs need not wait for its end; but DuckDB, which only one process has open, would not see it then.
 */
export async function ensureStateTable(
  work: StepWork,
  connection: string,
  session: Statements,
  table: StateTable,
): Promise<void> {
  if (await exists(session, table, work.signal)) return;
  const { dialect } = await work.connections.database(connection);
  if (dialect.name === 'duckdb') return createStateTable(session, table, work.signal);
  const apart = createUnitOfWork(work.connections, work.context.ports.clock, false);
  try {
    await createStateTable(await apart.session(connection), table, work.signal);
  } finally {
    await apart.commit();
  }
}

async function exists(session: Statements, { name }: StateTable, signal: AbortSignal): Promise<boolean> {
  const text = `select 1 from information_schema.tables where table_name = '${name}' and table_schema = current_schema()`;
  return (await session.query(plain(text), 1, signal)).rows.length > 0;
}

function plain(text: string): BoundStatement {
  return { text, values: [] };
}
