import { toError } from '../failure.ts';
import { topologicalOrder } from '../plan/graph.ts';
import { readReleases } from '../release/desired-state.ts';
import { isAbandoned, type JobPlan, planJob, type Start } from '../release/job-plan.ts';
import { type LedgerView, wholeLedger } from '../release/ledger-view.ts';
import { readAlerts } from '../release/outbox.ts';
import type { Release } from '../release/release.ts';
import type { TickContext } from './tick-context.ts';

/** What there is to do now, over all jobs. */
export interface Round {
  readonly releases: ReadonlyMap<string, Release>;
  /** Oldest scheduled time first; at the same time, jobs behind those they run after. */
  readonly queue: readonly QueuedStart[];
  readonly waiting: readonly QueuedStart[];
  /** Jobs with something to record without running: missed, late, given up. */
  readonly toSettle: readonly string[];
  /** Jobs that are no longer released, with runs whose process is gone. */
  readonly orphaned: readonly string[];
  /** Files of the state that cannot be used; all other jobs go on. */
  readonly problems: readonly string[];
}

export interface QueuedStart extends Start {
  readonly job: string;
}

/** Looks at all releases and at the names of all run records. */
export async function planRound(context: TickContext): Promise<Round> {
  const { store, ports, until } = context;
  const { records, broken } = await readReleases(await store.read('production'));
  const ledger = await store.read('ledger');
  const view = await wholeLedger(ledger);
  const releases = new Map(records.map((release) => [release.job, release]));
  const plans = new Map<string, JobPlan>();
  const unsendable = (await readAlerts(ledger)).broken;
  const problems = [...broken, ...unsendable].map(({ path, reason }) => `${path}: ${reason}`);
  for (const release of records) {
    try {
      const plan = await planJob(release, view, ports.identity, { until, now: ports.clock.now() });
      plans.set(release.job, plan);
      problems.push(...plan.broken.map(({ path, reason }) => `${path}: ${reason}`));
    } catch (thrown) {
      problems.push(`${release.job}: ${toError(thrown).message}`);
    }
  }
  return {
    releases,
    queue: inOrder(records, plans, (plan) => plan.start),
    waiting: inOrder(records, plans, (plan) => plan.waiting),
    toSettle: [...plans].flatMap(([job, { missed, late, lost }]) =>
      missed.length + late.length + lost.length > 0 ? [job] : [],
    ),
    orphaned: await orphanedJobs(view, releases, context),
    problems,
  };
}

function inOrder(
  releases: readonly Release[],
  plans: ReadonlyMap<string, JobPlan>,
  choose: (plan: JobPlan) => readonly Start[],
): QueuedStart[] {
  const graph = releases.map(({ job, manifest }) => ({ name: job, after: manifest.after }));
  const starts = topologicalOrder(graph).flatMap((job) => {
    const plan = plans.get(job);
    return plan === undefined ? [] : choose(plan).map((start) => ({ ...start, job }));
  });
  // Sorting is stable, so the order of dependency stays within one time.
  return starts.sort((a, b) => a.time - b.time);
}

async function orphanedJobs(
  view: LedgerView,
  releases: ReadonlyMap<string, Release>,
  { ports: { identity, clock } }: TickContext,
): Promise<string[]> {
  const orphaned: string[] = [];
  for (const job of view.liveJobs) {
    if (releases.has(job)) continue;
    const { runs } = await view.live(job);
    if (runs.some(({ record }) => isAbandoned(record, identity, clock.now()))) orphaned.push(job);
  }
  return orphaned;
}
