import type { Check } from '../manifest/check.ts';
import type { BoundStatement } from '../ports/database.ts';
import { BindObstacle, bindStatement } from '../sql/bind.ts';
import type { Dialect } from '../sql/dialect.ts';
import { tokenize } from '../sql/lexer.ts';
import { literalOf } from '../sql/literal.ts';
import { splitStatements } from '../sql/statements.ts';
import { scalarOf, type TypedValue } from '../sql/typed-value.ts';
import { quoteColumn, quoteTable } from './table-name.ts';

/** A query whose one row holds whole numbers: the rows of the table first, if `hasTotal`, then one per check. */
export interface Measurement {
  readonly checks: readonly Check[];
  readonly statement: BoundStatement;
  readonly hasTotal: boolean;
  /** For a check of type `sql`: the place in its text of an offset in the statement. */
  readonly originalOffset?: (offset: number) => number;
}

export interface CheckPlan {
  readonly measurements: readonly Measurement[];
  /** Checks that cannot be asked at all, and why; `offset` is the place in the check's SQL. */
  readonly problems: readonly { readonly check: Check; readonly message: string; readonly offset?: number }[];
}

/**
 * Turns checks into as few queries as there can be: one scan per table for its rows and everything that is told row
 * by row, one query for each `unique` and `sql`. The `sql` ones come last.
 */
export function planChecks(
  checks: readonly Check[],
  dialect: Dialect,
  values: Readonly<Record<string, TypedValue>>,
): CheckPlan {
  const scans = new Map<string, TableCheck[]>();
  const single: Measurement[] = [];
  const custom: Measurement[] = [];
  const problems: { check: Check; message: string; offset?: number }[] = [];
  for (const check of checks) {
    if (check.type === 'sql') {
      const planned = planSql(check, dialect, values);
      if ('statement' in planned) custom.push(planned);
      else problems.push({ check, ...planned });
      continue;
    }
    const table = quoteTable(check.table, values, dialect);
    if ('problem' in table) problems.push({ check, message: `${table.problem}.` });
    else if (check.type === 'unique') single.push(planUnique(check, table.sql));
    else scans.set(table.sql, [...(scans.get(table.sql) ?? []), check]);
  }
  const scanned = [...scans].map(([table, found]) => planScan(found, table, dialect));
  return { measurements: [...scanned, ...single, ...custom], problems };
}

/** The same checks in a scan each, for when one of them spoils the common one. */
export function splitMeasurement(
  { checks }: Measurement,
  dialect: Dialect,
  values: Readonly<Record<string, TypedValue>>,
): readonly Measurement[] {
  return checks.flatMap((check) => planChecks([check], dialect, values).measurements);
}

type SqlCheck = Extract<Check, { type: 'sql' }>;
type UniqueCheck = Extract<Check, { type: 'unique' }>;
type TableCheck = Exclude<Check, SqlCheck | UniqueCheck>;

function planScan(checks: readonly TableCheck[], table: string, dialect: Dialect): Measurement {
  const counts = checks.map((check) => `count(${failingRow(check, dialect)})`);
  const text = `select ${['count(*)', ...counts].join(', ')} from ${table}`;
  return { checks, statement: { text, values: [] }, hasTotal: true };
}

function failingRow(check: TableCheck, dialect: Dialect): string {
  switch (check.type) {
    case 'row_count':
      return '*';
    case 'not_null':
      return `case when ${quoteColumn(check.column)} is null then 1 end`;
    case 'accepted_values':
      return `case when ${notAccepted(quoteColumn(check.column), check.values, dialect)} then 1 end`;
  }
}

// Text is compared as text, whatever the column's type is, so that a value unknown to an enum type is found too.
function notAccepted(
  column: string,
  accepted: readonly (string | number | boolean)[],
  dialect: Dialect,
): string {
  const asText = accepted.some((value) => typeof value === 'string');
  const list = accepted.flatMap((value) => acceptedLiteral(value, asText, dialect)).join(', ');
  return list === ''
    ? `${column} is not null`
    : `${asText ? `cast(${column} as text)` : column} not in (${list})`;
}

// What no table can hold, such as a zero byte, is left out: a null in the list would accept everything.
function acceptedLiteral(value: string | number | boolean, asText: boolean, dialect: Dialect): string[] {
  const type = asText ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
  const scalar = scalarOf({ type, value });
  return typeof scalar === 'string' ? [] : [literalOf(scalar, dialect.name)];
}

// Counts the rows that repeat a key which another row has already; rows without a whole key are not judged.
function planUnique(check: UniqueCheck, table: string): Measurement {
  const columns = check.columns.map((column) => quoteColumn(column));
  const given = columns.map((column) => `${column} is not null`).join(' and ');
  const text =
    `select (select count(*) from ${table}), cast(coalesce(sum(n - 1), 0) as bigint) from (select count(*) as n ` +
    `from ${table} where ${given} group by ${columns.join(', ')} having count(*) > 1) as repeated`;
  return { checks: [check], statement: { text, values: [] }, hasTotal: true };
}

const reading = new Set(['select', 'with', 'values', 'table', 'from']);
const head = 'select count(*) from (\n';
const tail = '\n) as failing_rows';

// As a subquery, so that the engine itself refuses whatever writes.
function planSql(
  check: SqlCheck,
  dialect: Dialect,
  values: Readonly<Record<string, TypedValue>>,
): Measurement | { message: string; offset?: number } {
  const statements = splitStatements(check.sql, dialect.name);
  const [statement, second] = statements;
  if (statement === undefined) return { message: 'The check holds no SQL.' };
  if (second !== undefined) {
    return { message: 'A check is one query; here a second statement begins.', offset: second.offset };
  }
  const first = tokenize(statement.text, dialect.name).find((token) => token.kind === 'word');
  if (!reading.has(first?.text.toLowerCase() ?? '')) {
    const message = `A check only reads: it begins with SELECT, WITH, VALUES or TABLE, not with ${first?.text ?? 'this'}.`;
    return { message, offset: statement.offset };
  }
  try {
    const bound = bindStatement(`${head}${statement.text}${tail}`, values, dialect);
    const originalOffset = (offset: number) => {
      const inner = bound.originalOffset(offset) - head.length;
      return statement.offset + Math.max(0, Math.min(inner, statement.text.length));
    };
    return { checks: [check], statement: bound.statement, hasTotal: false, originalOffset };
  } catch (error) {
    if (!(error instanceof BindObstacle)) throw error;
    return { message: error.message, offset: statement.offset + error.offset - head.length };
  }
}
