import { bindPart } from '../../sql/bind.ts';
import { conditionProblem } from '../../sql/condition.ts';
import type { CheckKind, CheckOf, Ground, SqlPart } from '../check-kind.ts';
import { CheckProblem } from '../check-problem.ts';
import { withPlace } from './query-text.ts';
import { rowPlan } from './row-plan.ts';

/** A condition is true for every row; where it is unknown (null), the row is not judged. */
export const expression: CheckKind<CheckOf<'expression'>> = {
  assertion: ({ table, sql }) => `Every row of ${table} must meet «${sql.trim()}»`,
  reads: ({ table }) => [{ table }],
  plan(check, ground) {
    const part = conditionPart(check.sql, ground);
    return rowPlan(check, ground, `not (\n${part.text}\n)`, { part });
  },
};

/** A condition of the manifest with its parameters put in. Throws `CheckProblem`. */
export function conditionPart(sql: string, { dialect, values }: Pick<Ground, 'dialect' | 'values'>): SqlPart {
  const problem = conditionProblem(sql, dialect.name);
  if (problem !== undefined) throw new CheckProblem(problem.message, { offset: problem.offset });
  return withPlace(0, () => bindPart(sql, values, dialect));
}
