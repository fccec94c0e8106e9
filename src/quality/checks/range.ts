import { parseBound } from '../../manifest/bound.ts';
import type { LogicalType } from '../../manifest/column-types.ts';
import { literalOf } from '../../sql/literal.ts';
import { scalarOf } from '../../sql/typed-value.ts';
import type { CheckKind, CheckOf, Ground } from '../check-kind.ts';
import { CheckProblem } from '../check-problem.ts';
import { type FoundColumn, findColumn } from '../relation.ts';
import { checked } from './checked.ts';
import { rowPlan } from './row-plan.ts';

/** The values of a column lie within bounds, which are included unless the check says otherwise. NaN lies within none. */
export const range: CheckKind<CheckOf<'range'>> = {
  assertion: (check) => `Column ${check.column} of ${check.table} must be ${boundsText(check)}`,
  reads: ({ table }) => [{ table }],
  plan(check, ground) {
    const column = findColumn(checked(ground), check.column);
    const { engine } = ground;
    const value = column.type === 'float' ? engine.double(column.sql) : column.sql;
    const nan = engine.isNan(column.sql, column.type);
    const [below, above] = [isExclusive(check, 'min') ? '<=' : '<', isExclusive(check, 'max') ? '>=' : '>'];
    const outside = [
      ...(check.min === undefined ? [] : [`${value} ${below} ${boundOf(column, check.min, ground)}`]),
      ...(check.max === undefined ? [] : [`${value} ${above} ${boundOf(column, check.max, ground)}`]),
      ...(nan === undefined ? [] : [nan]),
    ];
    return rowPlan(check, ground, `(${outside.join(' or ')})`, { columns: [column.name] });
  },
};

function boundsText(check: CheckOf<'range'>): string {
  const { min, max, exclusive } = check;
  const least = isExclusive(check, 'min') ? `more than ${min}` : `at least ${min}`;
  const most = isExclusive(check, 'max') ? `less than ${max}` : `at most ${max}`;
  if (min === undefined) return most;
  if (max === undefined) return least;
  return exclusive === undefined ? `from ${min} to ${max}` : `${least} and ${most}`;
}

function isExclusive({ exclusive = [] }: CheckOf<'range'>, bound: 'min' | 'max'): boolean {
  return exclusive.includes(bound);
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
  if (column.type === 'integer' || column.type === 'decimal') {
    return engine.exactNumber?.(scalar.text) ?? literalOf(scalar, dialect.name);
  }
  const literal = literalOf(scalar, dialect.name);
  return column.type === 'float' ? engine.double(literal) : literal;
}
