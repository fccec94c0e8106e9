import type { Failure } from '../failure.ts';
import type { Check } from '../manifest/check.ts';
import type { DatabaseError } from '../ports/database.ts';
import { classificationOf, classify } from '../run/error-rules.ts';
import type { CheckResult } from '../run/result.ts';
import { durationText } from '../run/stop-reason.ts';
import { lineColumn } from '../sql/line-column.ts';
import type { SqlPart } from './check-kind.ts';
import type { CheckProblem } from './check-problem.ts';
import { errorResult } from './judge-check.ts';

/** A check that cannot be asked as it is written. */
export function refusedCheck(check: Check, problem: CheckProblem): CheckResult {
  const { class: kind, rule, message, hint, offset } = problem;
  return errorResult(check, {
    class: kind,
    rule,
    message,
    ...(hint !== undefined && { hint }),
    ...placeIn(check, offset),
  });
}

export interface Unanswered {
  readonly error: DatabaseError;
  /** Text of the statement, and the part of it that the manifest holds. */
  readonly statement?: string;
  readonly part?: SqlPart | undefined;
  /** Whether messages must not repeat values. */
  readonly hidesValues: boolean;
}

/** A check that the database did not answer. */
export function unansweredCheck(
  check: Check,
  { error, statement = '', part, hidesValues }: Unanswered,
): CheckResult {
  const { evidence } = error;
  const start = part === undefined ? -1 : statement.indexOf(part.text);
  const within = evidence.offset === undefined || start < 0 ? -1 : evidence.offset - start;
  const offset =
    part !== undefined && within >= 0 && within <= part.text.length ? part.originalOffset(within) : undefined;
  return errorResult(check, { ...verdictOf(error, hidesValues), ...placeIn(check, offset) });
}

/** A check whose query ran too long. */
export function overdueCheck(check: Check, ms: number): CheckResult {
  const message = `The check took longer than ${durationText(ms)} and was stopped.`;
  const hint = 'Make it faster, look at fewer rows with `where`, or raise its `timeout`.';
  return errorResult(check, { ...classificationOf('timeout'), message, hint });
}

function verdictOf(error: DatabaseError, hidesValues: boolean): Failure {
  const { evidence, message } = error;
  if (evidence.sqlState === '25006' || /read-only mode/.test(message)) {
    return { ...classificationOf('bad-check'), class: 'user', message, hint: 'A check may only read.' };
  }
  const found = classify({ kind: 'database', evidence, message });
  const hint = evidence.hint ?? found.hint;
  const shown =
    hidesValues && found.class === 'user' && found.rule !== 'sql-syntax' ? withoutValues(message) : message;
  return { ...found, message: explain(error, shown), ...(hint !== undefined && { hint }) };
}

// DuckDB takes back a whole transaction when reading rows fails in it.
function explain({ evidence }: DatabaseError, message: string): string {
  return evidence.exceptionType === 'TransactionContext' && /transaction is aborted/i.test(message)
    ? 'Not evaluated: a check before it failed while it read rows, which ends the transaction in DuckDB.'
    : message;
}

/** Databases repeat in quotes what they could not convert. */
function withoutValues(message: string): string {
  return message.replaceAll(/'[^']*'|"[^"]*"|\([^()]*\)=\([^()]*\)/g, '…');
}

// Lines after the first begin in the column of the first: so is a block of YAML indented.
function placeIn(check: Check, offset: number | undefined): Pick<Failure, 'file' | 'line' | 'column'> {
  if (!('sqlOrigin' in check) || check.sqlOrigin === undefined || offset === undefined) return {};
  const { line, column } = lineColumn(check.sql ?? '', offset);
  const { sqlOrigin } = check;
  return { file: sqlOrigin.file, line: sqlOrigin.line + line - 1, column: sqlOrigin.column + column - 1 };
}
