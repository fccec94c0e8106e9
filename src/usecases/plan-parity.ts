import { Obstacle } from '../failure.ts';
import { workingTreeHead } from '../plan/plan.ts';
import { planDifferences } from '../plan/plan-differences.ts';
import { type PlanEffect, planEffect } from '../plan/plan-hash.ts';
import type { PlanReport } from '../plan/plan-report.ts';
import type { Ports } from '../ports/ports.ts';
import { type PlanRecord, readPlanRecord } from '../release/plan-record.ts';
import { shortCommit } from '../release/succession.ts';
import type { PlanParity } from '../report/report.ts';
import { type ChangePorts, readChangeSet } from './change-set.ts';
import { readConfig } from './read-config.ts';

/**
 * Compares what a merge queue is about to merge with the plan that was recorded when the pull request was staged
 * last: the one that people looked at. A plan that changes nothing needs nobody's look. Rejects with `Obstacle`
 * when the ledger cannot be read.
 */
export async function comparePlan(
  report: PlanReport,
  pr: number,
  ports: ChangePorts & Pick<Ports, 'state'>,
): Promise<PlanParity> {
  if (report.changes.length === 0) return { status: 'same', differences: [] };
  const { remote } = (await readConfig(ports.tree)).state;
  const record = await readPlanRecord(await ports.state(remote).read('ledger'), pr);
  if (record === undefined) return { status: 'unknown', differences: [unknown(pr)] };
  if (record.hash === report.hash) return { status: 'same', differences: [] };
  const now = effectOf(report);
  const causes = await causesOf(record, now, report.head, ports);
  const differences = planDifferences(record, now, (job) => causes.get(job));
  return {
    status: 'differs',
    differences:
      differences.length > 0 ? differences : ['The plan was recorded by another version of datajob.'],
  };
}

function effectOf({ changes, downstream }: PlanReport): PlanEffect {
  return planEffect({ changes, downstream: downstream.map(({ job }) => job) });
}

/** Why bundles differ: what changed in them between the two commits that were planned. */
async function causesOf(
  record: PlanRecord,
  now: PlanEffect,
  head: string,
  ports: ChangePorts,
): Promise<ReadonlyMap<string, string>> {
  const before = new Map(record.changes.map(({ job, digest }) => [job, digest]));
  const differing = now.changes.filter(({ job, digest }) => before.has(job) && before.get(job) !== digest);
  if (differing.length === 0 || record.head === undefined) return new Map();
  const since = `since commit ${shortCommit(record.head)}, by another pull request or a later push`;
  try {
    const request = { base: record.head, exact: true, ...(head === workingTreeHead ? {} : { head }) };
    const { plan } = await readChangeSet(request, ports);
    return new Map(plan.changes.map(({ job, reason }) => [job, `${reason} ${since}`]));
  } catch (error) {
    // The commit may be gone, as after a force push; that the bundles differ is sure all the same.
    if (!(error instanceof Obstacle)) throw error;
    return new Map(differing.map(({ job }) => [job, `it changed ${since}`]));
  }
}

function unknown(pr: number): string {
  return `No plan is recorded for pull request ${pr}: it was never staged, changed no job then, or its plan was older than \`maxAge\` and was cleaned away.`;
}
