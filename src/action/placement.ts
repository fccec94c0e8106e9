import { Obstacle } from '../failure.ts';
import type { Placement } from '../report/place-problem.ts';
import type { Performed } from './performer.ts';
import type { Session } from './session.ts';

/**
 * What the change brings, so that marks stand on lines of the diff; undefined when nothing is marked or
 * nothing was planned.
 */
export async function placementOf(
  performed: readonly Performed[],
  { ports }: Session,
): Promise<Placement | undefined> {
  const plan = performed.find(({ report }) => report?.plan !== undefined)?.report?.plan;
  const isMarked = performed.some(({ diagnostics, runs }) => diagnostics.length > 0 || runs.length > 0);
  if (plan === undefined || !isMarked) return undefined;
  try {
    // What is checked out is what was planned.
    const lines = await ports.repository('origin').changedLines(plan.base, 'HEAD');
    return { lines, changes: plan.changes };
  } catch (error) {
    // Then each mark stands at its true place.
    if (error instanceof Obstacle) return undefined;
    throw error;
  }
}
