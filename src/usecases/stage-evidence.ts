import { downstreamOf } from '../plan/graph.ts';
import type { Evidence } from '../release/release.ts';
import type { RunResult } from '../run/result.ts';
import type { StagedJob } from './stage-runs.ts';

/** What the evidence of a stage has in common. */
export interface EvidenceFacts {
  /** Set when the files that ran are exactly those of a commit. */
  readonly commit?: string;
  readonly pr?: number;
  readonly environment: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * What a stage proves. A changed job has passed when it and every job behind it succeeded. A job that only
 * ran because it comes after a changed one gains evidence when it succeeds, but loses none when it does
 * not: then it is the changed job that must not go on.
 */
export function evidenceOf(
  jobs: readonly StagedJob[],
  results: readonly RunResult[],
  facts: EvidenceFacts,
): Evidence[] {
  const byJob = new Map(results.map((result) => [result.job, result]));
  const digests = new Map(jobs.map(({ job, digest }) => [job.manifest.name, digest]));
  const graph = jobs.map(({ job }) => ({ name: job.manifest.name, after: job.manifest.after }));
  return jobs.flatMap(({ job, digest, changed }) => {
    const { name } = job.manifest;
    const own = byJob.get(name);
    // Cancelled: nothing is known.
    if (own === undefined || own.status === 'cancelled') return [];
    const behind = downstreamOf([name], graph);
    const involved = [name, ...behind].flatMap((one) => byJob.get(one) ?? []);
    if (involved.some(({ status }) => status === 'cancelled')) return [];
    const bad = involved.find(({ status }) => status !== 'succeeded');
    if (bad !== undefined && !changed) return [];
    const together = Object.fromEntries(behind.flatMap((one) => entryOf(one, digests)));
    const evidence = {
      ...{ job: name, digest, passed: bad === undefined, ...facts, runId: own.runId },
      ...(behind.length === 0 ? {} : { downstream: together }),
    };
    return [bad === undefined ? evidence : { ...evidence, reason: reasonOf(bad, name) }];
  });
}

function entryOf(job: string, digests: ReadonlyMap<string, string>): (readonly [string, string])[] {
  const digest = digests.get(job);
  return digest === undefined ? [] : [[job, digest]];
}

function reasonOf(result: RunResult, job: string): string {
  const what = result.error?.message ?? result.reason ?? result.status;
  return result.job === job ? what : `${result.job}, which runs after it, ${result.status}: ${what}`;
}
