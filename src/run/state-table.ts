import type { BoundStatement } from '../ports/database.ts';
import type { Statements } from './unit-of-work.ts';

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
  for (let left = 2; !(await hasStateTable(session, table, signal)); left--) {
    try {
      await session.execute(plain(table.create), signal);
    } catch (error) {
      // Another run was faster; if not, the reason is a real one.
      if (left === 0 || signal.aborted) throw error;
    }
  }
}

/** Whether the session sees the table. */
export async function hasStateTable(
  session: Statements,
  { name }: StateTable,
  signal: AbortSignal,
): Promise<boolean> {
  const text = `select 1 from information_schema.tables where table_name = '${name}' and table_schema = current_schema()`;
  return (await session.query(plain(text), 1, signal)).rows.length > 0;
}

function plain(text: string): BoundStatement {
  return { text, values: [] };
}
