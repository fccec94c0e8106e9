import type { Failure } from '../failure.ts';
import type { Check } from '../manifest/check.ts';
import { classificationOf } from '../run/error-rules.ts';
import type { CheckResult } from '../run/result.ts';
import type { Verdict } from './check-kind.ts';
import { kindOf } from './check-kinds.ts';

/** A verdict as the result of its check, with a sentence and its place when it did not pass. */
export function judgedResult(check: Check, verdict: Verdict): CheckResult {
  const { passed, failing, total, value, expected, actual } = verdict;
  return {
    ...base(check),
    status: passed ? 'passed' : 'failed',
    ...(failing !== undefined && { failing: Number(failing) }),
    ...(total !== undefined && { total: Number(total) }),
    ...(value !== undefined && { value: Number(value) }),
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
  const table = check.type === 'sql' ? check.measures?.table : check.table;
  return { id, type, severity, ...(table !== undefined && { table }) };
}

function failureOf(check: Check, expected: string, actual: string): Failure {
  const described = check.description === undefined ? '' : ` (${check.description})`;
  const limited = 'where' in check && check.where !== undefined ? ` where ${check.where.trim()}` : '';
  const assertion = `${kindOf(check).assertion(check)}${limited}${described}.`;
  const message = `${assertion} Expected ${expected}, found ${actual}.`;
  return { ...classificationOf('check-failed'), message, ...placeOf(check) };
}

function placeOf({ origin }: Check): Pick<Failure, 'file' | 'line' | 'column'> {
  return { file: origin.file, line: origin.line, column: origin.column };
}
