import { type BoundStatement, DatabaseError } from '../ports/database.ts';
import { offsetOfLine } from './line-offset.ts';
import { serviceRefused, textAt } from './service-errors.ts';

/** The error of a statement that has failed. */
export function databricksFailure(result: unknown, { text }: BoundStatement): DatabaseError {
  const said = textAt(result, 'status', 'error', 'message');
  const code = textAt(result, 'status', 'error', 'error_code');
  const state = textAt(result, 'status', 'state');
  const ended = state === 'CANCELED' || state === 'CLOSED';
  const sqlState = textAt(result, 'status', 'error', 'sql_state') || (ended ? '57P01' : stateIn(said));
  const offset = offsetIn(said, text);
  return new DatabaseError(
    said.slice(0, 4000) || `The statement ended as ${state}.`,
    {
      engine: 'databricks',
      exceptionType: code || state,
      ...(sqlState !== undefined && { sqlState }),
      ...(offset !== undefined && { offset }),
    },
    undefined,
  );
}

/** What the service answers to a request that it does not take. */
export function databricksRefusal(status: number, result: unknown): DatabaseError {
  const [code, message] = [textAt(result, 'error_code'), textAt(result, 'message')];
  const said = message === '' ? (typeof result === 'string' ? result : '') : message;
  // Of the statuses 401 and 403 says more than the code, which may be that of the service behind.
  const known = code === '' || status === 401 || status === 403 ? {} : { exceptionType: code };
  return serviceRefused('databricks', status, said, known);
}

function stateIn(message: string): string | undefined {
  return /SQLSTATE: ([0-9A-Z]{5})/.exec(message)?.[1];
}

/** `(line 2, pos 2)` or `line 2 pos 2`: lines are counted from 1, positions from 0. */
function offsetIn(message: string, text: string): number | undefined {
  const [, line, position] = /\bline (\d+),? pos (\d+)/.exec(message) ?? [];
  return line === undefined ? undefined : offsetOfLine(text, Number(line), Number(position));
}
