import type { Failure } from '../failure.ts';
import type { Step } from '../manifest/manifest.ts';
import type { Attempt } from './attempt-parts.ts';
import { withDeadline } from './deadline.ts';
import { doStep } from './do-step.ts';
import { internalError } from './internal-error.ts';
import { writeMarker } from './marker.ts';
import { judgedByOwnRules } from './own-rules.ts';
import { retryDelay } from './retry.ts';
import { atomicityOf, connectionNameOf, isSqlStep, type RunContext } from './run-context.ts';
import { failureOfThrown, runFailure } from './run-failure.ts';
import type { StepDone } from './step-work.ts';
import { durationText, stopReasonOf } from './stop-reason.ts';
import { createUnitOfWork, type UnitOfWork } from './unit-of-work.ts';
import { watchedUnit } from './watched-unit.ts';

/** How a step ended, with the reason when it failed. */
export type StepVerdict =
  | ({ readonly end: 'succeeded' } & StepDone)
  | { readonly end: 'failed'; readonly failure: Failure }
  | { readonly end: 'cancelled' };

/**
 * Runs a step and tells of it by events. In an atomic job it works in the attempt's unit and is tried once,
 * for the whole job is what is tried again; else it has a unit of its own and is tried again by itself.
 */
export async function runStep(attempt: Attempt, step: Step, signal: AbortSignal): Promise<StepVerdict> {
  const { context } = attempt;
  const { clock } = context.ports;
  const startedAt = clock.now();
  for (let tries = attempt.number; ; tries++) {
    context.emit({ type: 'step-started', at: clock.now(), step: step.name, kind: step.kind, attempt: tries });
    const verdict = await tryStep(attempt, step, signal);
    const delay = delayOf(attempt, verdict, tries);
    if (verdict.end !== 'failed' || delay === undefined || signal.aborted) {
      tellEnd(context, step, verdict, { startedAt, attempts: tries });
      return verdict;
    }
    const { failure } = verdict;
    const next = { attempt: tries + 1, delayMs: delay, failure, step: step.name };
    context.emit({ type: 'retry-scheduled', at: clock.now(), ...next });
    await clock.sleep(delay, signal);
    if (signal.aborted) {
      tellEnd(context, step, { end: 'cancelled' }, { startedAt, attempts: tries });
      return { end: 'cancelled' };
    }
  }
}

function delayOf(attempt: Attempt, verdict: StepVerdict, tries: number): number | undefined {
  if (attempt.unit || verdict.end !== 'failed') return undefined;
  return retryDelay(attempt.context.request.job.manifest.retry, verdict.failure, tries);
}

async function tryStep(attempt: Attempt, step: Step, outer: AbortSignal): Promise<StepVerdict> {
  const { clock } = attempt.context.ports;
  const deadline = { clock, ms: step.timeoutMs, scope: 'step', signal: outer } as const;
  return withDeadline(deadline, async (signal) => {
    try {
      const done = await doInUnit(attempt, step, signal);
      return { end: 'succeeded', ...done };
    } catch (error) {
      return verdictOf(attempt.context, step, error, signal);
    }
  });
}

/** In an atomic job the attempt's unit holds all; else the step and its marker take effect together. */
async function doInUnit(attempt: Attempt, step: Step, signal: AbortSignal): Promise<StepDone> {
  const { context, connections, programs, temporaryFolder } = attempt;
  const work = (whole: UnitOfWork) => {
    const unit = watchedUnit(whole, step.name, context.request.onStatement);
    const shared = { connections, programs, temporaryFolder, signal };
    return doStep({ context, step, unit, ...shared, perform: doStep });
  };
  if (attempt.unit) return work(attempt.unit);
  const atomic = atomicityOf(context.request.job.manifest) === 'step';
  const unit = createUnitOfWork(connections, context.ports.clock, atomic);
  try {
    const done = await work(unit);
    const last = await markStep(attempt, step, unit, signal);
    await unit.commit(last);
    return done;
  } finally {
    await unit.rollback();
  }
}

async function markStep(attempt: Attempt, step: Step, unit: UnitOfWork, signal: AbortSignal) {
  const { context, marker } = attempt;
  if (!marker) return undefined;
  // A step's own connection, so that one transaction holds both.
  const named = isSqlStep(step) || step.connection !== undefined;
  const connection = named ? connectionNameOf(context, step.connection) : marker.connection;
  const { runId, digest } = context.request;
  const finishedAt = new Date(context.ports.clock.now()).toISOString();
  const { dialect } = await attempt.connections.database(connection);
  const entry = { step: step.name, runId, digest, finishedAt, replace: true, dialect };
  await writeMarker(await unit.session(connection), marker.key, entry, signal);
  return connection;
}

function verdictOf(context: RunContext, step: Step, error: unknown, signal: AbortSignal): StepVerdict {
  const { file, line, column } = step.origin;
  const place = { file, line, column };
  if (signal.aborted) {
    const reason = stopReasonOf(signal);
    if (reason?.kind !== 'timeout' || reason.scope !== 'step') return { end: 'cancelled' };
    const message = `${step.name} ran longer than ${durationText(reason.ms)}.`;
    const { failure } = runFailure('timeout', message, { place, cause: error });
    return { end: 'failed', failure: judgedByOwnRules(failure, context.request.config.errorRules) };
  }
  return {
    end: 'failed',
    failure: judgedByOwnRules(
      failureOfThrown(error, place) ?? internalError(context, step.name, error, place),
      context.request.config.errorRules,
    ),
  };
}

function tellEnd(
  context: RunContext,
  { name, kind }: Step,
  verdict: StepVerdict,
  timing: { readonly startedAt: number; readonly attempts: number },
): void {
  const at = context.ports.clock.now();
  const { startedAt, attempts } = timing;
  const ended = { at, step: name, kind, durationMs: at - startedAt, attempts };
  if (verdict.end === 'cancelled') context.emit({ type: 'step-cancelled', ...ended });
  if (verdict.end === 'failed') context.emit({ type: 'step-failed', ...ended, failure: verdict.failure });
  if (verdict.end !== 'succeeded') return;
  const { rows } = verdict;
  context.emit({ type: 'step-succeeded', ...ended, ...(rows !== undefined && { rows }) });
}
