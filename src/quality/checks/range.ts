import { parseBound } from '../../manifest/bound.ts';
import type { LogicalType } from '../../manifest/column-types.ts';
import { literalOf } from '../../sql/literal.ts';
import { scalarOf } from '../../sql/typed-value.ts';
import type { CheckKind, CheckOf, Ground } from '../check-kind.ts';
import { CheckProblem } from '../check-problem.ts';
import { type FoundColumn, findColumn } from '../relation.ts';
import { checked } from './checked.ts';
import { rowPlan } from './row-plan.ts';

/** The values of a column lie within bounds, both included. NaN lies within none. */
export const range: CheckKind<CheckOf<'range'>> = {
  assertion: ({ column, table, min, max }) => `Column ${column} of ${table} must be ${boundsText(min, max)}`,
  reads: ({ table }) => [{ table }],
  plan(check, ground) {
    const column = findColumn(checked(ground), check.column);
    const { engine } = ground;
    const value = column.type === 'float' ? engine.double(column.sql) : column.sql;
    const nan = engine.isNan(column.sql, column.type);
    const outside = [
      ...(check.min === undefined ? [] : [`${value} < ${boundOf(column, check.min, ground)}`]),
      ...(check.max === undefined ? [] : [`${value} > ${boundOf(column, check.max, ground)}`]),
      ...(nan === undefined ? [] : [nan]),
    ];
    return rowPlan(check, ground, `(${outside.join(' or ')})`, { columns: [column.name] });
  },
};

function boundsText(min: number | string | undefined, max: number | string | undefined): string {
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `from ${min} to ${max}`;
}

/** The kind of bounds that a column of a type can be held against. */
const boundKinds: Partial<Record<LogicalType, 'number' | 'time'>> = {
  integer: 'number',
  decimal: 'number',
  float: 'number',
  date: 'time',
  timestamp: 'time',
  timestamptz: 'time',
};

function boundOf(column: FoundColumn, written: number | string, { engine, dialect }: Ground): string {
  const bound = parseBound(written);
  const kind = boundKinds[column.type];
  if (kind === undefined) {
    throw new CheckProblem(
      `Column ${column.name} holds ${column.type}, which has no range. Use \`expression\` or a check with \`sql\`.`,
    );
  }
  const scalar = bound && scalarOf({ type: bound.kind, value: bound.text });
  if (
    scalar === undefined ||
    typeof scalar === 'string' ||
    (bound?.kind === 'number') !== (kind === 'number')
  ) {
    const wanted = kind === 'number' ? 'a number' : 'a date or a time';
    throw new CheckProblem(
      `Column ${column.name} holds ${column.type}: its bounds are ${wanted}, not ${written}.`,
    );
  }
  const literal = literalOf(scalar, dialect.name);
  return column.type === 'float' ? engine.double(literal) : literal;
}
