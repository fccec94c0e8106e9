import type { Failure } from '../failure.ts';
import type { Check } from '../manifest/check.ts';
import { classificationOf } from '../run/error-rules.ts';
import type { CheckResult } from '../run/result.ts';
import { describeThreshold, formatNumber, meets } from './threshold.ts';

/** What a query has counted. */
export interface Measured {
  /** Rows of the table; unknown for `sql`. */
  readonly total?: number | bigint;
  /** Rows that break the assertion; for `row_count` the rows of the table. */
  readonly count: number | bigint;
}

/** The verdict on one check. */
export function judgeCheck(check: Check, measured: Measured): CheckResult {
  const { count, total } = measured;
  const percent = check.threshold.unit === 'percent';
  if (percent && (total === undefined || check.type === 'row_count')) {
    const message = `A check of type ${check.type} has no whole to take a percentage of. Use unit: rows.`;
    return errorResult(check, { ...classificationOf('bad-check'), message });
  }
  const share = percent ? percentage(count, total ?? 0) : undefined;
  const noun = check.type === 'row_count' ? 'rows' : 'failing rows';
  const expected = describeThreshold(check.threshold, noun);
  const actual = describeActual(check, measured, share);
  const passed = meets(check.threshold, share ?? count);
  return {
    ...base(check),
    status: passed ? 'passed' : 'failed',
    ...(check.type !== 'row_count' && { failing: Number(count) }),
    ...(total !== undefined && { total: Number(total) }),
    expected,
    actual,
    ...(!passed && { failure: failureOf(check, expected, actual) }),
  };
}

/** A check that could not be evaluated. Its failure has the check's own place when it has none. */
export function errorResult(check: Check, failure: Failure): CheckResult {
  return { ...base(check), status: 'error', failure: { ...placeOf(check), ...failure } };
}

function base(check: Check): Pick<CheckResult, 'id' | 'table' | 'type' | 'severity'> {
  const { id, type, severity } = check;
  return { id, type, severity, ...(check.type !== 'sql' && { table: check.table }) };
}

// Nine places: what binary fractions add is cut off, so that 0.57 % is 0.57 %.
function percentage(count: number | bigint, total: number | bigint): number {
  return total > 0 ? Number(((100 * Number(count)) / Number(total)).toFixed(9)) : 0;
}

function describeActual(check: Check, { count, total }: Measured, percent: number | undefined): string {
  if (check.type === 'row_count') return rows(count);
  const failing = count === 0 ? 'no failing rows' : `${rows(count, 'failing ')}`;
  const counted = total === undefined || count === 0 ? failing : `${failing} of ${formatNumber(total)}`;
  return percent === undefined || count === 0 ? counted : `${formatNumber(percent)} % (${counted})`;
}

function rows(count: number | bigint, which = ''): string {
  return `${formatNumber(count)} ${which}${Number(count) === 1 ? 'row' : 'rows'}`;
}

function failureOf(check: Check, expected: string, actual: string): Failure {
  const message = `${assertionOf(check)} Expected ${expected}, found ${actual}.`;
  return { ...classificationOf('check-failed'), message, ...placeOf(check) };
}

/** What should hold, as a sentence. */
function assertionOf(check: Check): string {
  const described = check.description === undefined ? '' : ` (${check.description})`;
  switch (check.type) {
    case 'not_null':
      return `Column ${check.column} of ${check.table} must have a value in every row${described}.`;
    case 'unique':
      return `${check.columns.join(', ')} of ${check.table} must be unique${described}.`;
    case 'accepted_values':
      return `Column ${check.column} of ${check.table} must hold accepted values only${described}.`;
    case 'row_count':
      return `Table ${check.table} must have the right number of rows${described}.`;
    case 'sql':
      return `Check ${check.id} must return the right number of rows${described}.`;
  }
}

function placeOf({ origin }: Check): Pick<Failure, 'file' | 'line' | 'column'> {
  return { file: origin.file, line: origin.line, column: origin.column };
}
