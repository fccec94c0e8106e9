import type { StateStore } from '../ports/state-store.ts';
import { checkRecords } from '../release/check-record.ts';
import type { Evidence } from '../release/release.ts';
import type { RunResult } from '../run/result.ts';
import { type CheckBase, readCheckBases } from './check-baselines.ts';
import type { StageSelection } from './stage-selection.ts';

/** How the checks of the jobs of a stage went on the base; a job that was renamed has its past under the old name. */
export async function basesOfStage(
  { jobs, plan }: Pick<StageSelection, 'jobs' | 'plan'>,
  state: StateStore,
): Promise<ReadonlyMap<string, CheckBase>> {
  const earlier = new Map(plan?.changes.map(({ job, from }) => [job, from]) ?? []);
  const checked = jobs.filter(
    ({ job: { manifest } }) =>
      manifest.checks.length > 0 ||
      // A template may bring checks, also one that a program runs.
      manifest.steps.some(({ kind }) => kind === 'uses' || kind === 'python'),
  );
  const asked = checked.map(({ job: { manifest } }) => {
    const from = earlier.get(manifest.name);
    return { job: manifest.name, names: [manifest.name, ...(from === undefined ? [] : [from])] };
  });
  return readCheckBases(asked, state);
}

/**
 * The evidence with the results of the checks. A job that is released as it is keeps those that it was released with:
 * what a change of another job, that nobody has merged yet, makes of them must not become what it is compared with.
 */
export function withChecks(
  evidence: Evidence,
  results: readonly RunResult[],
  bases: ReadonlyMap<string, CheckBase>,
): Evidence {
  const { job, digest } = evidence;
  const released = bases.get(job)?.evidence;
  const kept = released?.digest === digest && released.passed ? released.checks : undefined;
  const checks = kept ?? checkRecords(results.find((one) => one.job === job)?.checks ?? []);
  return checks.length === 0 ? evidence : { ...evidence, checks };
}
