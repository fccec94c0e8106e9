import { DatabaseError } from '../ports/database.ts';
import { offsetOfLine } from './line-offset.ts';
import { at, textAt } from './service-errors.ts';
import type { WrittenStatement } from './trino-literals.ts';

/** The `error` of an answer of Trino. */
export function trinoError(error: unknown, statement: WrittenStatement): DatabaseError {
  const line = Number(at(error, 'errorLocation', 'lineNumber'));
  const column = Number(at(error, 'errorLocation', 'columnNumber'));
  const offset = line > 0 && column > 0 ? offsetOfLine(statement.text, line, column - 1) : undefined;
  const sqlState = kinds[textAt(error, 'errorType')];
  const message = textAt(error, 'message').slice(0, 4000) || 'Trino gave no reason.';
  return new DatabaseError(
    message,
    {
      engine: 'trino',
      exceptionType: textAt(error, 'errorName') || 'unknown',
      ...(sqlState !== undefined && { sqlState }),
      ...(offset !== undefined && { offset: statement.originalOffset(offset) }),
    },
    undefined,
  );
}

/** What a name that is not known is: the team's own affair unless one of these. */
const kinds: Readonly<Record<string, string>> = {
  INTERNAL_ERROR: 'XX000',
  EXTERNAL: '58000',
  INSUFFICIENT_RESOURCES: '53000',
};
