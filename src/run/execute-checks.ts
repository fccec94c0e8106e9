import { type Connections, createConnections } from './connections.ts';
import type { EventSink } from './event.ts';
import { internalError } from './internal-error.ts';
import { evaluateOn, tellChecks } from './job-checks.ts';
import { judgedByOwnRules } from './own-rules.ts';
import { prepareRun } from './prepare.ts';
import type { CheckResult, RunResult } from './result.ts';
import { jobFolder, type RunContext } from './run-context.ts';
import { failureOfThrown, RunFailure } from './run-failure.ts';
import type { RunPorts, RunRequest } from './run-request.ts';
import { cancellationText } from './stop-reason.ts';
import type { CheckGroup } from './template-checks.ts';
import { type RunEnd, type RunStart, toldRun } from './told-run.ts';
import { createUnitOfWork } from './unit-of-work.ts';

/**
 * Evaluates checks of a job on the data as it is: no step runs, and each connection is only read, in a transaction
 * of its own. The result is that of a run without steps. A failure is a result and not an exception.
 */
export async function executeChecks(
  request: RunRequest & { readonly groups: readonly CheckGroup[] },
  ports: RunPorts,
  sink: EventSink,
  signal: AbortSignal,
): Promise<RunResult> {
  const { groups, job } = request;
  const checked = { ...job, manifest: { ...job.manifest, steps: [] } };
  return toldRun({ ...request, job: checked }, ports, sink, (start) => check(start, groups, signal));
}

async function check(start: RunStart, groups: readonly CheckGroup[], signal: AbortSignal): Promise<RunEnd> {
  const { job } = start.request;
  // What only steps read may be missing.
  const reader = { ...job, manifest: { ...job.manifest, secrets: [] } };
  const context = prepareRun({ ...start, request: { ...start.request, job: reader } });
  if (context instanceof RunFailure) return { status: 'failed', failure: context.failure };
  const connections = open(context, signal);
  try {
    return await evaluate(context, connections, groups, signal);
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
  groups: readonly CheckGroup[],
  signal: AbortSignal,
): Promise<RunEnd> {
  const unit = createUnitOfWork(connections, context.ports.clock, false);
  const results: CheckResult[] = [];
  for (const { checks, inputs } of groups) {
    const inner = inputs === undefined ? context : { ...context, params: inputs };
    const place = { context: inner, connections, unit, inTransaction: false };
    results.push(...(await evaluateOn(place, checks, signal)));
  }
  if (signal.aborted) return cancelled(signal);
  const all = groups.flatMap(({ checks }) => checks);
  const failure = tellChecks(context, all, results);
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
    readOnly: true,
    onWait: (reason) => context.emit({ type: 'waiting', at: clock.now(), reason }),
  });
}
