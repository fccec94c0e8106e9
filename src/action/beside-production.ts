import { Obstacle } from '../failure.ts';
import { besideProduction } from '../usecases/command-place.ts';
import { createConfigHistory } from '../usecases/config-history.ts';
import { changeBase } from './change-base.ts';
import { isOnDefaultBranch } from './merged.ts';
import type { PerformContext } from './performer.ts';

/**
 * Refuses to run what is not merged in a job that holds variables of production: config and manifests of a change
 * could name them, and so have production opened. Which those are, the config says that the change began from.
 * Throws `Obstacle` `refused`.
 */
export async function refuseBesideProduction(context: PerformContext): Promise<void> {
  const { event, ports } = context;
  if (isOnDefaultBranch(event)) return;
  const repository = ports.repository('origin');
  const base = (await changeBase(context)).base ?? (await repository.defaultBase());
  const before = await createConfigHistory(repository).at(base);
  const problem = before && besideProduction(before, ports.variables);
  if (problem === undefined) return;
  throw new Obstacle('refused', problem, {
    hint: 'Leave them out of the `env:` of this job: only jobs with the environment production-runs need them.',
  });
}
