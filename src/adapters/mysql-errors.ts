import { toError } from '../failure.ts';
import { DatabaseError, type DatabaseEvidence } from '../ports/database.ts';
import { mysqlErrorOffset } from '../sql/mysql-error-offset.ts';

/** What MySQL, its driver or the network said, as evidence. `text` is the statement that failed. */
export function mysqlError(thrown: unknown, text: string): DatabaseError {
  if (thrown instanceof DatabaseError) return thrown;
  const error = toError(thrown);
  const fields = new Map(Object.entries(Object(thrown)));
  const number = Number(fields.get('errno'));
  const sqlState = fields.get('sqlState');
  // The driver gives numbers of its own, below zero or none, to what the server has not said.
  if (!(number >= 1000) || typeof sqlState !== 'string') return lost(error, fields.get('code'));
  const offset = mysqlErrorOffset(number, error.message, text);
  const evidence: DatabaseEvidence = {
    engine: 'mysql',
    sqlState,
    number,
    ...(offset !== undefined && { offset }),
  };
  return new DatabaseError(error.message.slice(0, 4000), evidence, error);
}

/** A statement that an abort has ended. */
export function mysqlCancelled(cause: unknown): DatabaseError {
  return new DatabaseError('The statement was cancelled.', { engine: 'mysql', code: 'cancelled' }, cause);
}

function lost(error: Error, given: unknown): DatabaseError {
  const tried: unknown = Object(error).errors;
  const texts = Array.isArray(tried) ? tried.map((one) => toError(one).message) : [error.message];
  const text = texts.filter(Boolean).join('; ') || error.name;
  // Its own codes, such as PROTOCOL_CONNECTION_LOST, all say that there is no connection.
  const code =
    typeof given === 'string' && /^(E[A-Z_]+|.*(CERT|SIGNED).*)$/.test(given) ? given : 'ECONNRESET';
  return new DatabaseError(`The connection to MySQL failed: ${text}`, { engine: 'mysql', code }, error);
}
