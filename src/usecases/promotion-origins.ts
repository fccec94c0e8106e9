import type { GitHub } from '../ports/github/github.ts';
import type { Repository } from '../ports/repository.ts';
import type { Candidate, DesiredState, Promotion, PromotionFacts } from '../release/promotion.ts';
import type { Config } from '../workspace/config.ts';
import { createApprovals } from './approvals.ts';
import { createConfigHistory } from './config-history.ts';
import { type ChangedJob, createMergedChanges, type JobOrigin } from './merged-changes.ts';

/** Where the changes of a promotion come from, and whether they are approved. */
export interface PromotionOrigins {
  /** For the jobs that a promotion would change. Called again with a newer state it asks only for what is new. */
  of(
    promotion: Promotion,
    state: DesiredState,
    candidates: readonly Candidate[],
  ): Promise<Pick<PromotionFacts, 'prs' | 'unapproved'>>;
  /** What could not be found out. */
  notes(): readonly string[];
}

/** `github` absent: nothing is known of pull requests, and what needs approvals is not approved. */
export function createPromotionOrigins(work: {
  readonly commit: string;
  readonly config: Config;
  readonly repository: Repository;
  readonly github?: GitHub;
  /** Whether approvals matter at all. */
  readonly overridden: boolean;
}): PromotionOrigins {
  const { github, repository, overridden } = work;
  const configs = createConfigHistory(repository);
  const approvals = createApprovals({ ...work, configs });
  const merged = github && createMergedChanges({ ...work, configs, github });
  let notes: readonly string[] = [];
  return {
    notes: () => notes,
    async of(promotion, state, candidates) {
      const jobs = changedJobs(promotion, state, candidates);
      if (jobs.length === 0) return {};
      const origins = (await merged?.of(jobs)) ?? new Map<string, JobOrigin>();
      notes = notesOn(origins);
      const unapproved = overridden ? new Map<string, string>() : await approvals.problems(jobs, origins);
      return { prs: pullRequests(origins), unapproved };
    },
  };
}

/** Also those without evidence: whether they are approved is known before they are staged. */
function changedJobs(
  { jobs, unproven }: Promotion,
  { releases, archived }: DesiredState,
  candidates: readonly Candidate[],
): ChangedJob[] {
  const wanted = jobs.filter(
    ({ job, action }) => ['added', 'changed', 'removed'].includes(action) || unproven.includes(job),
  );
  const released = new Map([...archived, ...releases].map((release) => [release.job, release]));
  const coming = new Map(candidates.map((candidate) => [candidate.manifest.name, candidate]));
  return wanted.map(({ job }) => {
    const release = released.get(job);
    const candidate = coming.get(job);
    const bundles = [release, candidate].filter((one) => one !== undefined);
    return {
      job,
      // Whoever gives a job to another team needs the team it belongs to now.
      team: release?.team ?? candidate?.manifest.team ?? '',
      ...(release === undefined ? {} : { since: release.commit }),
      paths: [...new Set(bundles.flatMap(({ file, files }) => [file, ...files]))],
    };
  });
}

function pullRequests(origins: ReadonlyMap<string, JobOrigin>): ReadonlyMap<string, readonly number[]> {
  return new Map(
    [...origins].map(([job, origin]) => {
      const changes = 'problem' in origin ? [] : origin.changes;
      return [job, [...new Set(changes.flatMap(({ pull }) => pull?.number ?? []))]];
    }),
  );
}

function notesOn(origins: ReadonlyMap<string, JobOrigin>): readonly string[] {
  const problems = new Map<string, string[]>();
  for (const [job, origin] of origins) {
    if ('problem' in origin) problems.set(origin.problem, [...(problems.get(origin.problem) ?? []), job]);
  }
  return [...problems].map(([problem, jobs]) => {
    const more = jobs.length > 3 ? ` and ${jobs.length - 3} more` : '';
    return `Which pull requests changed ${jobs.slice(0, 3).join(', ')}${more} is not known: ${problem}`;
  });
}
