import type { Check, CheckType } from '../manifest/check.ts';
import type { CheckKind, CheckOf } from './check-kind.ts';
import { acceptedValues } from './checks/accepted-values.ts';
import { compare } from './checks/compare.ts';
import { expression } from './checks/expression.ts';
import { freshness } from './checks/freshness.ts';
import { notNull } from './checks/not-null.ts';
import { pattern } from './checks/pattern.ts';
import { range } from './checks/range.ts';
import { relationships } from './checks/relationships.ts';
import { rowCount } from './checks/row-count.ts';
import { schema } from './checks/schema.ts';
import { sql } from './checks/sql.ts';
import { unique } from './checks/unique.ts';

/** Every type of check, in the order of the documentation. */
export const checkKinds: { readonly [T in CheckType]: CheckKind<CheckOf<T>> } = {
  not_null: notNull,
  unique,
  accepted_values: acceptedValues,
  range,
  pattern,
  relationships,
  expression,
  row_count: rowCount,
  freshness,
  schema,
  compare,
  sql,
};

/** The kind of a check, to be used with that check only. */
export function kindOf<C extends Check>(check: C): CheckKind<C> {
  return checkKinds[check.type] as unknown as CheckKind<C>;
}
