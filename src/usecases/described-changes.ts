import type { Schedule } from '../manifest/manifest.ts';
import type { GraphJob } from '../plan/graph.ts';
import { canonicalText, type JobVersion } from '../plan/job-version.ts';
import type { JobChange } from '../plan/plan.ts';
import { schedulePreviewer } from '../plan/schedule-preview.ts';
import { forEnvironment } from '../workspace/for-environment.ts';
import { graphJob } from './downstream-jobs.ts';

export interface ChangedJobs {
  readonly base: readonly JobVersion[];
  readonly head: readonly JobVersion[];
  /** Unchanged jobs behind the changed ones. */
  readonly downstream: readonly GraphJob[];
}

/**
 * Adds to each change what its new production schedule means at `now` (ms UTC), and to a job that is gone
 * who still waits for it.
 */
export function describeChanges(
  changes: readonly JobChange[],
  jobs: ChangedJobs,
  now: number,
): readonly JobChange[] {
  const preview = schedulePreviewer(now);
  const before = schedules(jobs.base);
  const after = schedules(jobs.head);
  const heads = [...jobs.head.map(({ job }) => graphJob(job)), ...jobs.downstream];
  const names = new Set(heads.map(({ name }) => name));
  return changes.map((change) => {
    const gone = change.kind === 'removed' ? change.job : change.from;
    const waiting = gone === undefined || names.has(gone) ? [] : whoWaitsFor(gone, heads);
    const reason =
      waiting.length === 0 ? change.reason : `${change.reason}; still in \`after\` of ${waiting.join(', ')}`;
    const schedule = after.get(change.job);
    const same = canonicalText([schedule]) === canonicalText([before.get(change.from ?? change.job)]);
    if (schedule === undefined || same) return { ...change, reason };
    return { ...change, reason, schedule: preview(schedule) };
  });
}

function schedules(versions: readonly JobVersion[]): Map<string, Schedule> {
  return new Map(
    versions.flatMap(({ job }) => {
      const { schedule } = forEnvironment(job.manifest, 'production');
      return schedule === undefined ? [] : [[job.manifest.name, schedule] as const];
    }),
  );
}

function whoWaitsFor(name: string, jobs: readonly GraphJob[]): string[] {
  const waiting = jobs.filter(({ after }) => after.includes(name));
  return [...new Set(waiting.map((job) => job.name))].sort();
}
