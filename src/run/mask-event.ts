import type { Failure } from '../failure.ts';
import type { RunEvent } from './event.ts';
import type { Masker } from './mask.ts';
import type { CheckResult, CheckSamples } from './result.ts';

/** The event with secrets hidden in every text that comes from outside: messages, reasons, data. Output lines are masked where they are made. */
export function maskEvent(event: RunEvent, masker: Masker): RunEvent {
  switch (event.type) {
    case 'step-failed':
    case 'retry-scheduled':
      return { ...event, failure: maskFailure(event.failure, masker) };
    case 'check-finished':
      return { ...event, result: maskCheck(event.result, masker) };
    case 'waiting':
    case 'step-skipped':
    case 'rolled-back':
      return { ...event, reason: masker(event.reason) };
    case 'run-finished':
      return {
        ...event,
        ...(event.failure && { failure: maskFailure(event.failure, masker) }),
        ...(event.reason !== undefined && { reason: masker(event.reason) }),
      };
    default:
      return event;
  }
}

function maskFailure(failure: Failure, masker: Masker): Failure {
  const { message, hint } = failure;
  return { ...failure, message: masker(message), ...(hint !== undefined && { hint: masker(hint) }) };
}

function maskCheck(result: CheckResult, masker: Masker): CheckResult {
  const { expected, actual, failure, samples } = result;
  return {
    ...result,
    ...(expected !== undefined && { expected: masker(expected) }),
    ...(actual !== undefined && { actual: masker(actual) }),
    ...(failure && { failure: maskFailure(failure, masker) }),
    ...(samples && { samples: maskSamples(samples, masker) }),
  };
}

function maskSamples(samples: CheckSamples, masker: Masker): CheckSamples {
  const { rows, note } = samples;
  const hide = (cell: string | null) => (cell === null ? null : masker(cell));
  return {
    ...samples,
    rows: rows.map((row) => row.map(hide)),
    ...(note !== undefined && { note: masker(note) }),
  };
}
