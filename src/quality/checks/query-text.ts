import type { SqlValue } from '../../ports/database.ts';
import { BindObstacle, bindPart, bindStatement } from '../../sql/bind.ts';
import { tokenize } from '../../sql/lexer.ts';
import { splitStatements } from '../../sql/statements.ts';
import type { Ground, SqlPart } from '../check-kind.ts';
import { CheckProblem } from '../check-problem.ts';

export interface QueryText {
  /** With placeholders for `binds`. */
  readonly part: SqlPart;
  readonly binds: readonly SqlValue[];
  /** With all values written out. */
  readonly literal: SqlPart;
}

const reading = new Set(['select', 'with', 'values', 'table', 'from']);

/**
 * One query of the manifest, to be used as a subquery, so that the engine itself refuses whatever writes. Throws
 * `CheckProblem` when it is not one query, or a parameter has no value.
 */
export function readQuery(text: string, { dialect, values }: Pick<Ground, 'dialect' | 'values'>): QueryText {
  const [statement, second] = splitStatements(text, dialect.name);
  if (statement === undefined) throw new CheckProblem('The check holds no SQL.');
  if (second !== undefined) {
    const message = 'A check is one query; here a second statement begins.';
    throw new CheckProblem(message, { offset: second.offset });
  }
  const first = tokenize(statement.text, dialect.name).find((token) => token.kind === 'word');
  if (!reading.has(first?.text.toLowerCase() ?? '')) {
    const message = `A check only reads: it begins with SELECT, WITH, VALUES or TABLE, not with ${first?.text ?? 'this'}.`;
    throw new CheckProblem(message, { offset: statement.offset });
  }
  return withPlace(statement.offset, () => {
    const bound = bindStatement(statement.text, values, dialect);
    const {
      statement: { text: boundText },
      originalOffset,
    } = bound;
    return {
      part: shifted({ text: boundText, originalOffset }, statement.offset),
      binds: bound.statement.values,
      literal: shifted(bindPart(statement.text, values, dialect), statement.offset),
    };
  });
}

function shifted({ text, originalOffset }: SqlPart, by: number): SqlPart {
  return { text, originalOffset: (offset) => by + originalOffset(offset) };
}

/** A wrong parameter as a problem of the check; `offset` is where the bound text begins in its SQL. */
export function withPlace<T>(offset: number, bind: () => T): T {
  try {
    return bind();
  } catch (error) {
    if (!(error instanceof BindObstacle)) throw error;
    throw new CheckProblem(error.message, { offset: offset + error.offset });
  }
}
