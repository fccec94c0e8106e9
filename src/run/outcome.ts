import type { Failure } from '../failure.ts';
import type { RunEvent } from './event.ts';
import type { CheckResult, RunResult, StepResult } from './result.ts';
import type { RunRequest } from './run-request.ts';

/** Folds the events of one run, as they come, into its result. Output is not kept. */
export interface Outcome {
  apply(event: RunEvent): void;
  result(): RunResult;
}

type Finished = Extract<RunEvent, { type: 'run-finished' }>;

/** `startedAt` is ms UTC. Steps that are never mentioned are `skipped`. */
export function createOutcome(
  request: Pick<RunRequest, 'job' | 'digest' | 'environment' | 'runId' | 'scheduledTime'>,
  startedAt: number,
): Outcome {
  const { manifest } = request.job;
  const steps = new Map(manifest.steps.map(({ name, kind }) => [name, untouched(name, kind)]));
  const checks = new Map<string, CheckResult>();
  let finished: Finished | undefined;
  return {
    apply(event) {
      if (event.type === 'run-finished') finished = event;
      if (event.type === 'check-finished') checks.set(event.result.id, event.result);
      const step = stepResult(event, steps);
      if (step) steps.set(step.name, step);
    },
    result: () => ({
      runId: request.runId,
      job: manifest.name,
      environment: request.environment.label,
      ...(request.scheduledTime !== undefined && { scheduledTime: request.scheduledTime }),
      digest: request.digest,
      startedAt: new Date(startedAt).toISOString(),
      ...ending(finished),
      steps: [...steps.values()],
      checks: [...checks.values()],
    }),
  };
}

function stepResult(event: RunEvent, known: ReadonlyMap<string, StepResult>): StepResult | undefined {
  switch (event.type) {
    case 'step-skipped': {
      // Its attempts in an earlier round are still to be seen.
      const attempts = known.get(event.step)?.attempts ?? 0;
      return { name: event.step, kind: event.kind, status: 'skipped', durationMs: 0, attempts };
    }
    case 'step-succeeded':
      return {
        ...timed(event),
        status: 'succeeded',
        ...(event.rows !== undefined && { rows: event.rows }),
      };
    case 'step-failed':
      return { ...timed(event), status: 'failed', error: event.failure };
    case 'step-cancelled':
      return { ...timed(event), status: 'cancelled' };
    default:
      return undefined;
  }
}

type StepEnded = Extract<RunEvent, { type: 'step-succeeded' | 'step-failed' | 'step-cancelled' }>;

function timed({ step, kind, durationMs, attempts }: StepEnded) {
  return { name: step, kind, durationMs, attempts };
}

function untouched(name: string, kind: StepResult['kind']): StepResult {
  return { name, kind, status: 'skipped', durationMs: 0, attempts: 0 };
}

function ending(finished: Finished | undefined) {
  // A run that was never finished was cut off.
  if (!finished) return { status: 'cancelled' as const, durationMs: 0 };
  const { status, durationMs, failure, reason } = finished;
  return { status, durationMs, ...classOf(failure), ...(reason !== undefined && { reason }) };
}

function classOf(failure: Failure | undefined) {
  return failure && { errorClass: failure.class, error: failure };
}
