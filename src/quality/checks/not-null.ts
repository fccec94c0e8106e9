import type { CheckKind, CheckOf } from '../check-kind.ts';
import { findColumn } from '../relation.ts';
import { checked } from './checked.ts';
import { rowPlan } from './row-plan.ts';

/** A column has a value in every row. NaN is a value. */
export const notNull: CheckKind<CheckOf<'not_null'>> = {
  assertion: ({ column, table }) => `Column ${column} of ${table} must have a value in every row`,
  reads: ({ table }) => [{ table }],
  plan(check, ground) {
    const { name, sql } = findColumn(checked(ground), check.column);
    return rowPlan(check, ground, `${sql} is null`, { columns: [name] });
  },
};
