import { runAttempt } from './attempt.ts';
import type { AttemptEnd } from './attempt-parts.ts';
import { withDeadline } from './deadline.ts';
import type { EventSink } from './event.ts';
import { checkRequest, prepareRun } from './prepare.ts';
import type { RunResult } from './result.ts';
import { retryDelay } from './retry.ts';
import type { RunContext } from './run-context.ts';
import { RunFailure, runFailure } from './run-failure.ts';
import type { RunPorts, RunRequest } from './run-request.ts';
import { cancellationText, durationText, stopReasonOf } from './stop-reason.ts';
import { type RunEnd, type RunStart, toldRun } from './told-run.ts';

/**
 * Runs a job once and tells what happens by events; the result is a fold over them. A failure is a result
 * and not an exception. Throws `Obstacle` `usage` for a step or a parameter that the job does not have.
 */
export async function executeRun(
  request: RunRequest,
  ports: RunPorts,
  sink: EventSink,
  signal: AbortSignal,
): Promise<RunResult> {
  checkRequest(request);
  return toldRun(request, ports, sink, (start) => run(start, signal));
}

async function run(start: RunStart, signal: AbortSignal): Promise<RunEnd> {
  const context = prepareRun(start);
  if (context instanceof RunFailure) return { status: 'failed', failure: context.failure };
  const ms = context.request.job.manifest.timeoutMs;
  const deadline = { clock: start.ports.clock, ms, scope: 'job', signal } as const;
  return withDeadline(deadline, async (stop) => asRunEnd(await runAttempts(context, stop), stop, context));
}

/** Attempts at the whole job: all of an atomic one, else only what lies outside the steps. */
async function runAttempts(context: RunContext, signal: AbortSignal): Promise<AttemptEnd> {
  const { clock } = context.ports;
  const { retry } = context.request.job.manifest;
  const finished = new Set<string>();
  for (let attempt = 1; ; attempt++) {
    if (attempt > 1) context.emit({ type: 'attempt-started', at: clock.now(), attempt });
    const end = await runAttempt(context, attempt, finished, signal);
    if (end.status !== 'failed' || end.retriedItself || signal.aborted) return end;
    const delayMs = retryDelay(retry, end.failure, attempt);
    if (delayMs === undefined) return end;
    const { failure } = end;
    context.emit({ type: 'retry-scheduled', at: clock.now(), attempt: attempt + 1, delayMs, failure });
    await clock.sleep(delayMs, signal);
    if (signal.aborted) return { status: 'cancelled' };
  }
}

function asRunEnd(end: AttemptEnd, signal: AbortSignal, context: RunContext): RunEnd {
  if (end.status === 'failed') return { status: end.status, failure: end.failure };
  if (end.status !== 'cancelled') return end;
  const reason = stopReasonOf(signal);
  if (reason?.kind !== 'timeout') return { status: 'cancelled', reason: cancellationText(signal) };
  const { manifest, file } = context.request.job;
  const message = `${manifest.name} ran longer than ${durationText(reason.ms)}.`;
  return { status: 'failed', failure: runFailure('timeout', message, { place: { file } }).failure };
}
