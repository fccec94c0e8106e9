import { toError } from '../failure.ts';
import { DatabaseError, type DatabaseEvidence } from '../ports/database.ts';
import { utf16Offset } from './utf16-offset.ts';

/** What ClickHouse says of a statement: `Code: 62. DB::Exception: … (SYNTAX_ERROR) (version 26.7.2.1)`. */
export function clickhouseError(said: string, statement: string): DatabaseError {
  const text = said.trim();
  const message = text
    .replace(/^Code: \d+\. DB::Exception: /, '')
    .replace(/ \(version [^\n]*\)$/, '')
    .slice(0, 4000);
  const offset = offsetIn(message, statement);
  const evidence: DatabaseEvidence = {
    engine: 'clickhouse',
    exceptionType: nameOf(text),
    ...(offset !== undefined && { offset }),
  };
  return new DatabaseError(message || 'ClickHouse gave no reason.', evidence, undefined);
}

/** What the network said, or what was no answer of ClickHouse. */
export function clickhouseLost(thrown: unknown): DatabaseError {
  if (thrown instanceof DatabaseError) return thrown;
  const error = toError(thrown);
  const given: unknown = Object(thrown).code;
  const code = typeof given === 'string' ? given : 'ECONNRESET';
  const text = error.message || code;
  return new DatabaseError(
    `The connection to ClickHouse failed: ${text}`,
    { engine: 'clickhouse', code },
    error,
  );
}

/** A statement that an abort has ended. */
export function clickhouseCancelled(cause: unknown): DatabaseError {
  return new DatabaseError(
    'The statement was cancelled.',
    { engine: 'clickhouse', code: 'cancelled' },
    cause,
  );
}

/** Whether a text is what ClickHouse says of an error. */
export function isException(text: string): boolean {
  return /^Code: \d+\. DB::Exception: /.test(text);
}

// The last name in parentheses; the version after it has small letters.
function nameOf(text: string): string {
  const names = [...text.matchAll(/\(([A-Z][A-Z0-9_]{3,})\)/g)];
  return names.at(-1)?.[1] ?? `code ${/^Code: (\d+)/.exec(text)?.[1] ?? 'unknown'}`;
}

function offsetIn(message: string, statement: string): number | undefined {
  const position = /^Syntax error[^:]*: failed at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return utf16Offset(statement, Number(position) - 1);
  // For names it tells only which one: a name that stands in the statement once is found.
  const name = /(?:identifier|Function with name|column|function) [`'](\w+)[`']/.exec(message)?.[1];
  if (name === undefined) return undefined;
  const at = statement.indexOf(name);
  return at >= 0 && statement.indexOf(name, at + 1) < 0 ? at : undefined;
}
