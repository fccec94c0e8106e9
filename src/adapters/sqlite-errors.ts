import { DatabaseError, type DatabaseEvidence } from '../ports/database.ts';
import type { SqliteProblem } from './sqlite-protocol.ts';

/** What SQLite said, as evidence. */
export function sqliteError({ message, number, offset, row }: SqliteProblem): DatabaseError {
  const kind = kinds.get(number & 0xff);
  const evidence: DatabaseEvidence = {
    engine: 'sqlite',
    number,
    exceptionType: kind ?? 'Syntax',
    ...(kind === 'Busy' && { code: 'busy' }),
    ...(offset !== undefined && { offset }),
  };
  const text = row === undefined ? message : `Row ${row}: ${message}`;
  return new DatabaseError(text.slice(0, 4000), evidence, undefined);
}

/** A statement that an abort has ended. */
export function sqliteCancelled(cause: unknown): DatabaseError {
  return new DatabaseError('The statement was cancelled.', { engine: 'sqlite', code: 'cancelled' }, cause);
}

/** The process that held the connection is gone. */
export function sqliteLost(what: string): DatabaseError {
  return new DatabaseError(`SQLite ended: ${what}.`, { engine: 'sqlite', code: 'ECONNRESET' }, undefined);
}

/** Rows that do not fit their columns. */
export function sqliteMismatch(message: string): DatabaseError {
  return new DatabaseError(
    message,
    { engine: 'sqlite', number: 20, exceptionType: 'Mismatch Type' },
    undefined,
  );
}

/** Result codes of SQLite by the names that our rules have for such errors; 1 says that the SQL is wrong. */
const kinds: ReadonlyMap<number, string> = new Map([
  [5, 'Busy'],
  [6, 'Busy'],
  [7, 'Out of Memory'],
  [8, 'Permission'],
  [10, 'IO'],
  [11, 'IO'],
  [13, 'Out of Memory'],
  [14, 'Cannot Open'],
  [18, 'Out of Range'],
  [19, 'Constraint'],
  [20, 'Mismatch Type'],
  [23, 'Permission'],
  [26, 'Cannot Open'],
]);
