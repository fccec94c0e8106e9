import { type Failure, Obstacle } from '../failure.ts';
import { DatabaseError } from '../ports/database.ts';
import { classificationOf, classify, type RunRuleId } from './error-rules.ts';
import type { Evidence } from './evidence.ts';

/** A place in a file of the workspace, as far as it is known. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Carries a finished failure up to where it is reported. */
export class RunFailure extends Error {
  override readonly name = 'RunFailure';
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(failure.message, cause === undefined ? undefined : { cause });
    this.failure = failure;
  }
}

/** A reason to fail that the runner itself has found. */
export function runFailure(
  rule: RunRuleId,
  message: string,
  options: { place?: Place; hint?: string; cause?: unknown } = {},
): RunFailure {
  const verdict = classificationOf(rule);
  const hint = options.hint ?? verdict.hint;
  const failure = { ...verdict, message, ...placed(options.place), ...(hint !== undefined && { hint }) };
  return new RunFailure(failure, options.cause);
}

/** A failure judged by its evidence. */
export function failureFrom(evidence: Evidence, message: string, place?: Place, hint?: string): Failure {
  const verdict = classify(evidence);
  const advice = hint ?? verdict.hint;
  return { ...verdict, message, ...placed(place), ...(advice !== undefined && { hint: advice }) };
}

/** Any thrown value as a failure; `undefined` when it is neither ours, a database's nor a known obstacle, which is a bug. */
export function failureOfThrown(thrown: unknown, place?: Place): Failure | undefined {
  if (thrown instanceof RunFailure) {
    const { failure } = thrown;
    // All of a place or nothing: a column of the manifest means nothing in another file.
    return failure.file === undefined ? { ...placed(place), ...failure } : failure;
  }
  if (thrown instanceof DatabaseError) {
    const { evidence, message } = thrown;
    return failureFrom({ kind: 'database', evidence, message }, message, place, evidence.hint);
  }
  if (thrown instanceof Obstacle) return failureOfObstacle(thrown, place);
  return undefined;
}

function failureOfObstacle(obstacle: Obstacle, place: Place | undefined): Failure {
  const rule = obstacle.code === 'config' || obstacle.code === 'usage' ? 'obstacle-config' : 'obstacle';
  const { hint } = obstacle;
  return runFailure(rule, obstacle.message, {
    ...(place && { place }),
    ...(hint !== undefined && { hint }),
  }).failure;
}

function placed(place: Place | undefined): Place {
  if (place?.file === undefined) return {};
  return {
    file: place.file,
    ...(place.line !== undefined && { line: place.line }),
    ...(place.column !== undefined && { column: place.column }),
  };
}
