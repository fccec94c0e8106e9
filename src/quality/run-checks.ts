import type { Failure } from '../failure.ts';
import type { Check } from '../manifest/check.ts';
import { DatabaseError } from '../ports/database.ts';
import { classificationOf, classify } from '../run/error-rules.ts';
import type { CheckResult } from '../run/result.ts';
import type { Dialect } from '../sql/dialect.ts';
import { lineColumn } from '../sql/line-column.ts';
import type { TypedValue } from '../sql/typed-value.ts';
import { type CheckSession, guardedQuery } from './guarded-query.ts';
import { errorResult, judgeCheck } from './judge-check.ts';
import { type Measurement, planChecks, splitMeasurement } from './plan-checks.ts';

export interface CheckContext {
  /** In the transaction of the run, or in none. */
  readonly session: CheckSession;
  readonly dialect: Dialect;
  /** Parameters and built-ins. */
  readonly values: Readonly<Record<string, TypedValue>>;
  readonly signal: AbortSignal;
}

/**
 * Evaluates checks on one connection; the results are in the order of the checks. What the database answers to a
 * check is that check's own result; only an abort and what is no answer of the database is thrown.
 */
export async function evaluateChecks(
  checks: readonly Check[],
  context: CheckContext,
): Promise<CheckResult[]> {
  const { dialect, values } = context;
  const plan = planChecks(checks, dialect, values);
  const results = new Map<Check, CheckResult>();
  for (const { check, message, offset } of plan.problems) {
    const failure = { ...classificationOf('bad-check'), message, ...placeIn(check, offset) };
    results.set(check, errorResult(check, failure));
  }
  for (const measurement of plan.measurements) {
    for (const result of await measure(measurement, context)) results.set(result.check, result.result);
  }
  return checks.flatMap((check) => results.get(check) ?? []);
}

interface Judged {
  readonly check: Check;
  readonly result: CheckResult;
}

async function measure(measurement: Measurement, context: CheckContext): Promise<readonly Judged[]> {
  const { session, dialect, values, signal } = context;
  const { checks, statement, hasTotal } = measurement;
  try {
    const answer = await guardedQuery(session, dialect, statement, signal);
    const counts = (answer.rows[0] ?? []).map(countOf);
    const total = hasTotal ? counts.shift() : undefined;
    return checks.map((check, index) => {
      const measured = { count: counts[index] ?? 0, ...(total !== undefined && { total }) };
      return { check, result: judgeCheck(check, measured) };
    });
  } catch (error) {
    if (!(error instanceof DatabaseError) || signal.aborted) throw error;
    if (checks.length === 1)
      return checks.map((check) => ({ check, result: unanswered(check, error, measurement) }));
    // One bad column must not hide what the others find.
    const judged: Judged[] = [];
    for (const single of splitMeasurement(measurement, dialect, values)) {
      judged.push(...(await measure(single, context)));
    }
    return judged;
  }
}

function countOf(value: unknown): number | bigint {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  throw new TypeError(`A count came as ${typeof value}.`);
}

function unanswered(check: Check, error: DatabaseError, { originalOffset }: Measurement): CheckResult {
  const { evidence, message } = error;
  const offset = evidence.offset === undefined ? undefined : originalOffset?.(evidence.offset);
  return errorResult(check, {
    ...verdict(error),
    message: explain(error, message),
    ...placeIn(check, offset),
  });
}

function verdict({ evidence, message }: DatabaseError): Pick<Failure, 'class' | 'rule' | 'hint'> {
  if (evidence.sqlState === '25006') {
    return { ...classificationOf('bad-check'), class: 'user', hint: 'A check may only read.' };
  }
  const found = classify({ kind: 'database', evidence, message });
  const hint = evidence.hint ?? found.hint;
  return { ...found, ...(hint !== undefined && { hint }) };
}

// DuckDB takes back a whole transaction when reading rows fails in it.
function explain({ evidence }: DatabaseError, message: string): string {
  return evidence.exceptionType === 'TransactionContext' && /transaction is aborted/i.test(message)
    ? 'Not evaluated: a check before it failed while it read rows, which ends the transaction in DuckDB.'
    : message;
}

// Lines after the first begin in the column of the first: so is a block of YAML indented.
function placeIn(check: Check, offset: number | undefined): Pick<Failure, 'file' | 'line' | 'column'> {
  if (check.type !== 'sql' || offset === undefined) return {};
  const { line, column } = lineColumn(check.sql, offset);
  const { sqlOrigin } = check;
  return { file: sqlOrigin.file, line: sqlOrigin.line + line - 1, column: sqlOrigin.column + column - 1 };
}
