import type { LogicalType } from '../../manifest/column-types.ts';
import { literalOf } from '../../sql/literal.ts';
import { scalarOf } from '../../sql/typed-value.ts';
import type { CheckKind, CheckOf, Ground } from '../check-kind.ts';
import { type FoundColumn, findColumn } from '../relation.ts';
import { checked } from './checked.ts';
import { rowPlan } from './row-plan.ts';

/**
 * A column holds listed values only. They are compared as what the column is: numbers as numbers, all else as the
 * very same text. A value that the column could never hold accepts nothing; NaN is never accepted.
 */
export const acceptedValues: CheckKind<CheckOf<'accepted_values'>> = {
  assertion: ({ column, table }) => `Column ${column} of ${table} must hold accepted values only`,
  reads: ({ table }) => [{ table }],
  plan(check, ground) {
    const column = findColumn(checked(ground), check.column);
    return rowPlan(check, ground, notAccepted(column, check.values, ground), { columns: [column.name] });
  },
};

type Value = string | number | boolean;

function notAccepted(column: FoundColumn, values: readonly Value[], { engine, dialect }: Ground): string {
  const literals = values.flatMap((value) => {
    const scalar = scalarOf({ type: valueTypes[column.type] ?? 'string', value });
    // What no such column can hold, such as a zero byte, is left out: a null in the list would accept everything.
    if (typeof scalar === 'string') return [];
    if (isExact(column.type)) return [engine.exactNumber?.(scalar.text) ?? literalOf(scalar, dialect.name)];
    const literal = literalOf(scalar, dialect.name);
    return [column.type === 'float' ? engine.double(literal) : literal];
  });
  if (literals.length === 0) return `${column.sql} is not null`;
  return `${compared(column, engine)} not in (${literals.join(', ')})`;
}

function isExact(type: LogicalType): boolean {
  return type === 'integer' || type === 'decimal';
}

function compared({ sql, type }: FoundColumn, engine: Ground['engine']): string {
  if (type === 'float') return engine.groupedFloat?.(engine.double(sql)) ?? engine.double(sql);
  return valueTypes[type] === undefined ? engine.exactText(sql) : sql;
}

/** Types whose values are not compared as text. */
const valueTypes: Partial<Record<LogicalType, 'number' | 'boolean' | 'date' | 'timestamp'>> = {
  integer: 'number',
  decimal: 'number',
  float: 'number',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
  timestamptz: 'timestamp',
};
