import { downstreamOf, topologicalOrder } from '../plan/graph.ts';
import type { StateStore } from '../ports/state-store.ts';
import { readEvidence } from '../release/ledger.ts';
import type { Evidence } from '../release/release.ts';
import { graphJob } from './downstream-jobs.ts';
import type { StagedJob } from './stage-runs.ts';

/** What a stage can leave out. */
export interface ProvenWork {
  /** What still has to run, in order; proven jobs among them only run because others need what they write. */
  readonly jobs: readonly StagedJob[];
  /** Of the changed jobs that have passed already, together with the same jobs after them. */
  readonly proven: readonly Evidence[];
}

/** Asks the ledger which changed jobs have passed before. Rejects with `Obstacle` when it cannot be read. */
export async function leaveOutProven(jobs: readonly StagedJob[], state: StateStore): Promise<ProvenWork> {
  const changed = jobs.filter((staged) => staged.changed);
  const bundles = changed.map(({ job, digest }) => ({ job: job.manifest.name, digest }));
  const { records } = await readEvidence(await state.read('ledger'), bundles);
  const proven = provenEvidence(jobs, records);
  return { jobs: jobsToRun(jobs, new Set(proven.map(({ job }) => job))), proven };
}

/**
 * The evidence that holds for changed jobs as they are staged now: it passed, and the jobs behind it were the
 * very same bundles. Two changes that each passed alone may not work together.
 */
export function provenEvidence(jobs: readonly StagedJob[], evidence: readonly Evidence[]): Evidence[] {
  const digests = new Map(jobs.map(({ job, digest }) => [job.manifest.name, digest]));
  const changed = new Set(jobs.filter((staged) => staged.changed).map(({ job }) => job.manifest.name));
  const graph = jobs.map(({ job }) => graphJob(job));
  return evidence.filter(({ job, digest, passed, downstream = {} }) => {
    if (!passed || !changed.has(job) || digests.get(job) !== digest) return false;
    const behind = new Map(Object.entries(downstream));
    return downstreamOf([job], graph).every((name) => behind.get(name) === digests.get(name));
  });
}

/** The jobs that are not proven, those after them, and all before these: what they write is needed. */
function jobsToRun(jobs: readonly StagedJob[], proven: ReadonlySet<string>): StagedJob[] {
  const graph = jobs.map(({ job }) => graphJob(job));
  const open = jobs.filter(({ job, changed }) => changed && !proven.has(job.manifest.name));
  const names = open.map(({ job }) => job.manifest.name);
  const needed = new Set([...names, ...downstreamOf(names, graph)]);
  // Backwards in order: each job is met after all that run behind it.
  const byName = new Map(graph.map((job) => [job.name, job]));
  for (const name of topologicalOrder(graph).reverse()) {
    if (needed.has(name)) for (const before of byName.get(name)?.after ?? []) needed.add(before);
  }
  return jobs
    .filter(({ job }) => needed.has(job.manifest.name))
    .map((staged) => (proven.has(staged.job.manifest.name) ? { ...staged, changed: false } : staged));
}
