import type { Attempt, AttemptEnd } from './attempt-parts.ts';
import { markerStateTable, readMarkers, wholeRun, writeMarker } from './marker.ts';
import type { MarkerPlan } from './run-context.ts';
import { createStateTable } from './state-table.ts';
import { createUnitOfWork, type UnitOfWork } from './unit-of-work.ts';

/**
 * Asks the markers what is done already. Gives the end of the attempt when all is; else steps that another
 * run has finished are told as skipped and added to `finished`.
 */
export async function readDone(
  attempt: Attempt,
  finished: Set<string>,
  signal: AbortSignal,
): Promise<AttemptEnd | undefined> {
  const { context, marker } = attempt;
  if (!marker) return undefined;
  const markers = await readAll(attempt, marker, signal);
  const end = endOf(attempt, markers.get(wholeRun), attempt.number > 1);
  if (end || isRepeated(attempt)) return end;
  for (const { name, kind } of context.request.job.manifest.steps) {
    const runId = markers.get(name);
    if (runId === undefined || finished.has(name)) continue;
    finished.add(name);
    const reason = `already done for this scheduled time by run ${runId}`;
    context.emit({ type: 'step-skipped', at: context.ports.clock.now(), step: name, kind, reason });
  }
  return undefined;
}

/** Marks the whole run as done, in the unit that does it. */
export async function writeRunMarker(
  attempt: Attempt,
  marker: MarkerPlan,
  unit: UnitOfWork,
  signal: AbortSignal,
): Promise<void> {
  const { request, ports } = attempt.context;
  const { runId, digest } = request;
  const finishedAt = new Date(ports.clock.now()).toISOString();
  const { dialect } = await attempt.connections.database(marker.connection);
  const entry = { step: wholeRun, runId, digest, finishedAt, replace: isRepeated(attempt), dialect };
  await writeMarker(await unit.session(marker.connection), marker.key, entry, signal);
}

/**
 * After a marker or commit that failed: whether the run is done all the same, by another run that was
 * faster or by our own commit whose answer got lost. `undefined` when it is not, or cannot be known.
 */
export async function markerConflict(
  attempt: Attempt,
  marker: MarkerPlan,
  signal: AbortSignal,
): Promise<AttemptEnd | undefined> {
  try {
    return endOf(attempt, (await readAll(attempt, marker, signal)).get(wholeRun), true);
  } catch {
    return undefined; // The failure that led here is the one to tell.
  }
}

function endOf(attempt: Attempt, doneBy: string | undefined, committed: boolean): AttemptEnd | undefined {
  if (doneBy === undefined) return undefined;
  const { runId } = attempt.context.request;
  // A commit of ours that took place although its answer got lost.
  if (doneBy === runId && committed) return { status: 'succeeded' };
  if (isRepeated(attempt)) return undefined;
  return { status: 'skipped', reason: `already done for this scheduled time by run ${doneBy}` };
}

/** A person asked for it to be run once more. */
function isRepeated({ context }: Attempt): boolean {
  return context.request.again === true;
}

async function readAll(attempt: Attempt, marker: MarkerPlan, signal: AbortSignal) {
  const { connections, context } = attempt;
  const found = new Map<string, string>();
  const unit = createUnitOfWork(connections, context.ports.clock, false);
  for (const name of marker.connections) {
    const session = await unit.session(name);
    const { dialect } = await connections.database(name);
    await createStateTable(session, markerStateTable, dialect, signal);
    for (const [step, runId] of await readMarkers(session, marker.key, dialect, signal)) {
      if (step !== wholeRun || name === marker.connection) found.set(step, runId);
    }
  }
  await unit.commit();
  return found;
}
