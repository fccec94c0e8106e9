import type { StateStore } from '../ports/state-store.ts';
import { readReleasesOf } from '../release/desired-state.ts';
import { readEvidence } from '../release/ledger.ts';
import { baselineAmong, checksOfEvidence, longestTrend, productionChecks } from '../release/past-checks.ts';
import type { Evidence } from '../release/release.ts';
import type { BaselineOf } from '../run/run-request.ts';

/** What the base knows of the checks of a job. */
export interface CheckBase {
  readonly baselineOf: BaselineOf;
  /** Of the release, when it was staged. */
  readonly evidence?: Evidence;
}

/**
 * How the checks of jobs went on the base: in the runs of production, and when the bundle of the release was staged.
 * The later of them counts. A job without a release has no base. `names` are those that it has and had, the newest first.
 */
export async function readCheckBases(
  jobs: readonly { readonly job: string; readonly names: readonly string[] }[],
  state: StateStore,
): Promise<ReadonlyMap<string, CheckBase>> {
  if (jobs.length === 0) return new Map();
  const asked = jobs.flatMap(({ names }) => names);
  const { records } = await readReleasesOf(await state.read('production'), asked);
  const releases = new Map(records.map((release) => [release.job, release]));
  const wanted = jobs.flatMap(({ job, names }) => {
    const release = names.map((name) => releases.get(name)).find((one) => one !== undefined);
    return release === undefined ? [] : [{ job, release }];
  });
  if (wanted.length === 0) return new Map();
  const ledger = await state.read('ledger');
  const proofs = await readEvidence(
    ledger,
    wanted.map(({ release }) => release),
  );
  const bases = new Map<string, CheckBase>();
  for (const { job, release } of wanted) {
    const evidence = proofs.records.find((one) => one.job === release.job && one.digest === release.digest);
    const runs = await productionChecks(ledger, release.job, longestTrend);
    const staged = evidence === undefined ? [] : checksOfEvidence(evidence);
    const past = [...runs, ...staged].sort((one, other) => (one.at < other.at ? -1 : 1));
    const baselineOf: BaselineOf = (check) => baselineAmong(check, past);
    bases.set(job, { baselineOf, ...(evidence && { evidence }) });
  }
  return bases;
}
