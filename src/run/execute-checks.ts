import type { Check } from '../manifest/check.ts';
import { type Connections, createConnections } from './connections.ts';
import type { EventSink } from './event.ts';
import { internalError } from './internal-error.ts';
import { evaluateOn, tellChecks } from './job-checks.ts';
import { judgedByOwnRules } from './own-rules.ts';
import { prepareRun } from './prepare.ts';
import type { RunResult } from './result.ts';
import { jobFolder, type RunContext } from './run-context.ts';
import { failureOfThrown, RunFailure } from './run-failure.ts';
import type { RunPorts, RunRequest } from './run-request.ts';
import { cancellationText } from './stop-reason.ts';
import { type RunEnd, type RunStart, toldRun } from './told-run.ts';
import { createUnitOfWork } from './unit-of-work.ts';

/**
 * Evaluates checks of a job on the data as it is: no step runs, and each connection is only read, in a transaction
 * of its own. The result is that of a run without steps. A failure is a result and not an exception.
 */
export async function executeChecks(
  request: RunRequest,
  ports: RunPorts,
  sink: EventSink,
  signal: AbortSignal,
): Promise<RunResult> {
  const { manifest } = request.job;
  // Nothing but the checks may ask for a value.
  const job = { ...request.job, manifest: { ...manifest, steps: [] } };
  return toldRun({ ...request, job }, ports, sink, (start) => check(start, signal));
}

async function check(start: RunStart, signal: AbortSignal): Promise<RunEnd> {
  const { job } = start.request;
  const reader = { ...job, manifest: { ...job.manifest, secrets: [] } };
  const context = prepareRun({ ...start, request: { ...start.request, job: reader } });
  if (context instanceof RunFailure) return { status: 'failed', failure: context.failure };
  const connections = open(context, signal);
  try {
    return await evaluate(context, connections, job.manifest.checks, signal);
  } catch (error) {
    if (signal.aborted) return cancelled(signal);
    const failure = failureOfThrown(error) ?? internalError(context, '', error);
    return { status: 'failed', failure: judgedByOwnRules(failure, context.request.config.errorRules) };
  } finally {
    await connections.close();
  }
}

async function evaluate(
  context: RunContext,
  connections: Connections,
  checks: readonly Check[],
  signal: AbortSignal,
): Promise<RunEnd> {
  const unit = createUnitOfWork(connections, context.ports.clock, false);
  const results = await evaluateOn({ context, connections, unit, inTransaction: false }, checks, signal);
  if (signal.aborted) return cancelled(signal);
  const failure = tellChecks(context, checks, results);
  return failure === undefined ? { status: 'succeeded' } : { status: 'failed', failure };
}

function cancelled(signal: AbortSignal): RunEnd {
  return { status: 'cancelled', reason: cancellationText(signal) };
}

function open(context: RunContext, signal: AbortSignal): Connections {
  const { databases, clock, folder: workspace } = context.ports;
  const { folder, environment } = context.request;
  return createConnections({
    databases,
    configs: environment.connections,
    searchPath: async () => [jobFolder(context.request), folder, workspace],
    signal,
    onWait: (reason) => context.emit({ type: 'waiting', at: clock.now(), reason }),
  });
}
