import type { Attempt, AttemptEnd } from './attempt-parts.ts';
import { type Connections, createConnections } from './connections.ts';
import { internalError } from './internal-error.ts';
import { runJobChecks } from './job-checks.ts';
import { runJobSteps } from './job-steps.ts';
import { judgedByOwnRules } from './own-rules.ts';
import { atomicityOf, jobFolder, planMarker, type RunContext } from './run-context.ts';
import { failureOfThrown } from './run-failure.ts';
import { markerConflict, readDone, writeRunMarker } from './run-marker.ts';
import { createStepPrograms } from './step-programs.ts';
import { createUnitOfWork } from './unit-of-work.ts';

/**
 * One attempt at the whole job: is it done already, steps, checks, marker, commit. Whatever happens before
 * the commit of an atomic job is taken back. `finished` holds the steps that took effect in attempts before,
 * and gets those of this one.
 */
export async function runAttempt(
  context: RunContext,
  number: number,
  finished: Set<string>,
  signal: AbortSignal,
): Promise<AttemptEnd> {
  const folder = createFolder(context);
  const connections = openLazily(context, folder.path, signal);
  const atomic = atomicityOf(context.request.job.manifest) === 'job';
  const unit = atomic ? createUnitOfWork(connections, context.ports.clock, true) : undefined;
  const programs = createStepPrograms(context.ports);
  try {
    const marker = planMarker(context);
    const attempt = { context, number, connections, marker, unit, programs, temporaryFolder: folder.path };
    const end = await work(attempt, finished, signal);
    return signal.aborted && end.status !== 'succeeded' ? { status: 'cancelled' } : end;
  } catch (error) {
    if (signal.aborted) return { status: 'cancelled' };
    return {
      status: 'failed',
      failure: judgedByOwnRules(
        failureOfThrown(error) ?? internalError(context, '', error),
        context.request.config.errorRules,
      ),
      retriedItself: false,
    };
  } finally {
    await programs.close();
    if (await unit?.rollback()) tellRollback(context, signal);
    await connections.close();
    await folder.remove();
  }
}

async function work(attempt: Attempt, finished: Set<string>, signal: AbortSignal): Promise<AttemptEnd> {
  const done = await readDone(attempt, finished, signal);
  if (done) return done;
  await preparePackages(attempt, signal);
  const failedStep = await runJobSteps(attempt, finished, signal);
  if (failedStep) return { status: 'failed', failure: failedStep, retriedItself: attempt.unit === undefined };
  if (signal.aborted) return { status: 'cancelled' };
  const failedCheck = await runJobChecks(attempt, signal);
  if (failedCheck) return { status: 'failed', failure: failedCheck, retriedItself: false };
  if (signal.aborted) return { status: 'cancelled' };
  return finish(attempt, signal);
}

/** Before any step has begun: a transaction must not be kept open while packages are installed. */
async function preparePackages({ context, programs }: Attempt, signal: AbortSignal): Promise<void> {
  const { steps, name } = context.request.job.manifest;
  if (!steps.some(({ kind }) => kind === 'python' || kind === 'run')) return;
  await programs.packages({ context, step: { name }, signal });
}

/** The marker and the commit: from here on the run counts as done. */
async function finish(attempt: Attempt, signal: AbortSignal): Promise<AttemptEnd> {
  const { context, marker, connections } = attempt;
  const unit = attempt.unit ?? createUnitOfWork(connections, context.ports.clock, true);
  try {
    if (marker) await writeRunMarker(attempt, marker, unit, signal);
    await unit.commit(marker?.connection);
    return { status: 'succeeded' };
  } catch (error) {
    await unit.rollback();
    const other = marker && (await markerConflict(attempt, marker, signal));
    if (other) return other;
    throw error;
  }
}

function openLazily(
  context: RunContext,
  temporaryFolder: () => Promise<string>,
  signal: AbortSignal,
): Connections {
  const { databases, clock, folder: workspace } = context.ports;
  const { folder } = context.request;
  return createConnections({
    databases,
    configs: context.request.environment.connections,
    // What an earlier step wrote, the job's own files, files of the bundle, data beside the workspace's files.
    searchPath: async () => [await temporaryFolder(), jobFolder(context.request), folder, workspace],
    signal,
    onWait: (reason) => context.emit({ type: 'waiting', at: clock.now(), reason }),
  });
}

function tellRollback(context: RunContext, signal: AbortSignal): void {
  const reason = signal.aborted ? 'the run was stopped' : 'the run failed';
  context.emit({ type: 'rolled-back', at: context.ports.clock.now(), reason });
}

/** The folder that the steps of an attempt share, made when first asked for. */
function createFolder({ ports, request }: RunContext) {
  let made: Promise<string> | undefined;
  return {
    path: (): Promise<string> => {
      made ??= ports.scratch.folder(`run-${request.job.manifest.name}`);
      return made;
    },
    remove: async (): Promise<void> => {
      if (made) await ports.scratch.remove(await made);
    },
  };
}
