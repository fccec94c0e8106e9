import type { Plan } from '../plan/plan.ts';
import { type ChangePorts, type ChangeRequest, readChangeSet } from './change-set.ts';

/**
 * What a change does: the jobs it adds, changes, renames and removes, and those that run after them.
 * Default: from the merge base with the default branch to the working tree. Rejects with `Obstacle`.
 */
export async function planChanges(request: ChangeRequest, ports: ChangePorts): Promise<Plan> {
  return (await readChangeSet(request, ports)).plan;
}
