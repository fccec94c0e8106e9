import type { Schedule } from '../manifest/manifest.ts';
import { consequencesOf } from '../plan/consequences.ts';
import type { JobState } from '../plan/job-state.ts';
import type { JobVersion } from '../plan/job-version.ts';
import type { JobChange } from '../plan/plan.ts';
import { planEffect, planHash } from '../plan/plan-hash.ts';
import type { OwnedJob, PlanReport } from '../plan/plan-report.ts';
import type { Ports } from '../ports/ports.ts';
import type { Config } from '../workspace/config.ts';
import type { ChangeSet, Compared } from './change-set.ts';
import { graphJob, type TeamJob } from './downstream-jobs.ts';
import { readJobStates } from './job-states.ts';
import { withMeasuredRuns } from './measured-runs.ts';

/**
 * What people must know of a plan before they merge it: whose the jobs are, what cannot be taken back, how long
 * runs took so far. Works from what the plan has read; the files of the changed jobs' steps are read besides,
 * and the ledger when a known job gets another schedule. A plan without changes costs nothing.
 */
export async function reportPlan(
  { plan, config, compared }: ChangeSet,
  ports: Pick<Ports, 'sha256' | 'state'>,
): Promise<PlanReport> {
  const { base, head } = plan;
  const hash = planHash(planEffect(plan), ports.sha256);
  if (compared === undefined || plan.changes.length === 0) {
    return { base, head, hash, changes: [], downstream: [], edges: [] };
  }
  const [before, after] = await Promise.all([
    readJobStates(new Set(plan.changes.map(({ job, from }) => from ?? job)), compared.base),
    readJobStates(new Set(plan.changes.map(({ job }) => job)), compared.head),
  ]);
  const owners = ownerOf(compared);
  const changes = plan.changes.map((change) => ({
    ...change,
    ...owners(change),
    consequences: consequencesOf(consequenceInput(change, before, after, compared)),
  }));
  const schedules = schedulesOf(after);
  return {
    ...{ base, head, hash },
    changes: await withMeasuredRuns(changes, schedules, () => ports.state(config.state.remote)),
    downstream: compared.downstream.map(({ name, team }) => owned(name, team, compared.head.config)),
    edges: edgesOf(plan.changes, compared),
    ...(plan.contracts === undefined ? {} : { contracts: plan.contracts }),
  };
}

function consequenceInput(
  change: JobChange,
  before: ReadonlyMap<string, JobState>,
  after: ReadonlyMap<string, JobState>,
  compared: Compared,
) {
  const [was, is] = [before.get(change.from ?? change.job), after.get(change.job)];
  return {
    change,
    // A new job may have the name of one that got another name.
    ...(was === undefined || change.kind === 'added' ? {} : { before: was }),
    ...(is === undefined || change.kind === 'removed' ? {} : { after: is }),
    followers: change.kind === 'removed' ? followersOf(change.job, compared) : [],
  };
}

function followersOf(job: string, { base, downstream }: Compared): string[] {
  const jobs = [...base.jobs.map(({ job: one }) => graphJob(one)), ...downstream];
  return [...new Set(jobs.filter(({ after }) => after.includes(job)).map(({ name }) => name))].sort();
}

/** Of the head; of a job that is removed, or has errors now, of the base. */
function ownerOf({ base, head }: Compared): (change: JobChange) => Omit<OwnedJob, 'job'> {
  const [before, after] = [teamsOf(base.jobs), teamsOf(head.jobs)];
  return ({ job, from, kind }) => {
    const present = kind === 'removed' ? undefined : after.get(job);
    const side = present === undefined ? base : head;
    const { job: _, ...owner } = owned(job, present ?? before.get(from ?? job), side.config);
    return owner;
  };
}

function owned(job: string, team: string | undefined, config: Config | undefined): OwnedJob {
  const teams = new Map(Object.entries(config?.teams ?? {}));
  return team === undefined ? { job, owners: [] } : { job, team, owners: teams.get(team)?.owners ?? [] };
}

function teamsOf(versions: readonly JobVersion[]): ReadonlyMap<string, string> {
  return new Map(versions.map(({ job: { manifest } }) => [manifest.name, manifest.team]));
}

function schedulesOf(states: ReadonlyMap<string, JobState>): ReadonlyMap<string, Schedule> {
  return new Map(
    [...states].flatMap(([name, { manifest }]) =>
      manifest.schedule === undefined ? [] : [[name, manifest.schedule] as const],
    ),
  );
}

/** Among the jobs of the plan; those of a removed job as they were. */
function edgesOf(
  changes: readonly JobChange[],
  { base, head, downstream }: Compared,
): (readonly [string, string])[] {
  const removed = new Set(changes.filter(({ kind }) => kind === 'removed').map(({ job }) => job));
  const names = new Set([...changes.map(({ job }) => job), ...downstream.map(({ name }) => name)]);
  const now: readonly TeamJob[] = [...head.jobs.map(({ job }) => graphJob(job)), ...downstream];
  const before = base.jobs.map(({ job }) => graphJob(job));
  const edges = [
    ...pairsOf(now),
    ...pairsOf(before).filter((pair) => pair.some((name) => removed.has(name))),
  ].filter((pair) => pair.every((name) => names.has(name)));
  const unique = new Map(edges.map((edge) => [JSON.stringify(edge), edge]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge);
}

function pairsOf(jobs: readonly TeamJob[]): (readonly [string, string])[] {
  return jobs.flatMap(({ name, after }) => after.map((one) => [one, name] as const));
}
