import type { CheckResult } from '../run/result.ts';
import { list, number, object, oneOf, optional, text } from './record.ts';

/** The result of a check as the ledger keeps it: what is compared and drawn later, and hardly more. */
export type CheckRecord = Pick<
  CheckResult,
  | 'id'
  | 'key'
  | 'table'
  | 'type'
  | 'severity'
  | 'status'
  | 'value'
  | 'unit'
  | 'failing'
  | 'total'
  | 'actual'
  | 'standing'
>;

/** Of one run: more than any manifest can hold without templates. */
const mostRecords = 2000;
const longestText = 300;

/** What a stage leaves of its checks. */
export function checkRecords(checks: readonly CheckResult[]): readonly CheckRecord[] {
  return bounded(checks).map(({ id, key, table, type, severity, status, ...found }) => ({
    ...{ id, type, severity, status },
    ...(key !== undefined && { key }),
    ...(table !== undefined && { table }),
    ...(found.value !== undefined && { value: found.value }),
    ...(found.unit !== undefined && { unit: found.unit }),
    ...(found.failing !== undefined && { failing: found.failing }),
    ...(found.total !== undefined && { total: found.total }),
    ...(status !== 'passed' && found.actual !== undefined && { actual: cut(found.actual) }),
    ...(found.standing !== undefined && { standing: found.standing }),
  }));
}

/** What a run in production leaves of its checks: as it was, but short, and without rows of tables. */
export function keptChecks(checks: readonly CheckResult[]): readonly CheckResult[] {
  return bounded(checks).map(({ samples: _, baseline: _baseline, ...check }) => ({
    ...check,
    ...(check.expected !== undefined && { expected: cut(check.expected) }),
    ...(check.actual !== undefined && { actual: cut(check.actual) }),
    ...(check.failure && { failure: { ...check.failure, message: cut(check.failure.message) } }),
  }));
}

/** Those that did not pass are kept before the others. */
function bounded(checks: readonly CheckResult[]): readonly CheckResult[] {
  if (checks.length <= mostRecords) return checks;
  const failed = (check: CheckResult): number => Number(check.status !== 'passed');
  return checks.toSorted((one, other) => failed(other) - failed(one)).slice(0, mostRecords);
}

function cut(message: string): string {
  return message.length <= longestText ? message : `${message.slice(0, longestText - 1)}…`;
}

/** What the records of checks must look like. */
export const checkRecordsShape = list(
  object({
    id: text,
    type: text,
    severity: oneOf('error', 'warn'),
    status: oneOf('passed', 'failed', 'error'),
    key: optional(text),
    value: optional(number),
    failing: optional(number),
    actual: optional(text),
  }),
);
