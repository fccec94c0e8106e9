import { type BoundStatement, DatabaseError } from '../ports/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { classify } from './error-rules.ts';
import { createText, hasCatalogue, ownStatement, type StateTable } from './state-sql.ts';
import type { Statements } from './unit-of-work.ts';

/** Makes the table where it is missing; several runs may do so at once. */
export async function createStateTable(
  session: Statements,
  table: StateTable,
  dialect: Dialect,
  signal: AbortSignal,
): Promise<void> {
  for (let left = 2; !(await hasStateTable(session, table, dialect, signal)); left--) {
    try {
      await session.execute(plain(createText(table, dialect)), signal);
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
  dialect: Dialect,
  signal: AbortSignal,
): Promise<boolean> {
  if (hasCatalogue(dialect)) {
    const text = `select 1 from information_schema.tables where table_name = $1 and table_schema = current_schema()`;
    return (await session.query(ownStatement(text, [name], dialect), 1, signal)).rows.length > 0;
  }
  try {
    await session.query(plain(`select 1 from ${name} where 1 = 0`), 1, signal);
    return true;
  } catch (error) {
    if (error instanceof DatabaseError && isMissing(error)) return false;
    throw error;
  }
}

function isMissing({ evidence, message }: DatabaseError): boolean {
  return classify({ kind: 'database', evidence, message }).rule === 'sql-syntax';
}

function plain(text: string): BoundStatement {
  return { text, values: [] };
}
