import { bindPart } from '../../sql/bind.ts';
import { conditionProblem } from '../../sql/condition.ts';
import type { CheckKind, CheckOf, Ground, SqlPart } from '../check-kind.ts';
import { CheckProblem } from '../check-problem.ts';
import { fillNames } from '../fill-names.ts';
import { findColumn } from '../relation.ts';
import { textLength } from '../text-length.ts';
import { checked } from './checked.ts';
import { withPlace } from './query-text.ts';
import { rowPlan } from './row-plan.ts';

/** A condition is true for every row; where it is unknown (null), the row is not judged. */
export const expression: CheckKind<CheckOf<'expression'>> = {
  assertion: ({ table, sql, column }) =>
    `Every row of ${table} must meet «${column === undefined ? sql.trim() : fillNames(sql, { column, length: `char_length(${column})` }).text}»`,
  reads: ({ table }) => [{ table }],
  plan(check, ground) {
    const part =
      check.column === undefined
        ? conditionPart(check.sql, ground)
        : conditionAbout(check.sql, findColumn(checked(ground), check.column).sql, ground);
    return rowPlan(check, ground, `not (\n${part.text}\n)`, { part });
  },
};

function conditionAbout(sql: string, column: string, ground: Ground): SqlPart {
  const filled = fillNames(sql, { column, length: textLength(column, ground.dialect.name) });
  const part = conditionPart(filled.text, ground);
  return { ...part, originalOffset: (offset) => filled.originalOffset(part.originalOffset(offset)) };
}

/** A condition of the manifest with its parameters put in. Throws `CheckProblem`. */
export function conditionPart(sql: string, { dialect, values }: Pick<Ground, 'dialect' | 'values'>): SqlPart {
  const problem = conditionProblem(sql, dialect.name);
  if (problem !== undefined) throw new CheckProblem(problem.message, { offset: problem.offset });
  return withPlace(0, () => bindPart(sql, values, dialect));
}
