import type { LogicalType } from '../../manifest/column-types.ts';
import { portablePattern } from '../../manifest/pattern.ts';
import { stringLiteral } from '../../sql/literal.ts';
import type { CheckKind, CheckOf } from '../check-kind.ts';
import { CheckProblem } from '../check-problem.ts';
import { findColumn } from '../relation.ts';
import { checked } from './checked.ts';
import { rowPlan } from './row-plan.ts';

/** The values of a column match a regular expression as a whole. */
export const pattern: CheckKind<CheckOf<'pattern'>> = {
  assertion: ({ column, table, regex }) => `Column ${column} of ${table} must match ${regex} in every row`,
  reads: ({ table }) => [{ table }],
  plan(check, ground) {
    const { engine, dialect } = ground;
    const { name, sql, type } = findColumn(checked(ground), check.column);
    if (!readable.has(type)) {
      throw new CheckProblem(
        `Column ${name} holds ${type}, which every database writes in its own way. A pattern needs text.`,
      );
    }
    const portable = portablePattern(check.regex);
    if ('problem' in portable) throw new CheckProblem(`The pattern cannot be used: ${portable.problem}.`);
    const literal = (text: string) => stringLiteral(text, dialect.name);
    const failing = engine.mismatches(engine.exactText(sql), literal, portable.pattern);
    return rowPlan(check, ground, failing, { columns: [name] });
  },
};

/** Types whose values are the same text everywhere. */
const readable: ReadonlySet<LogicalType> = new Set<LogicalType>(['text', 'integer', 'date']);
