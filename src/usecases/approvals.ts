import type { GitHub } from '../ports/github/github.ts';
import { GitHubObstacle } from '../ports/github/github.ts';
import type { ApprovalRule, JobChangeCommit } from '../release/approvals.ts';
import { approvalProblem } from '../release/approvals.ts';
import type { Config } from '../workspace/config.ts';
import type { ConfigHistory } from './config-history.ts';
import type { ChangedJob, JobOrigin, MergedChange } from './merged-changes.ts';
import { createOwnershipFacts } from './ownership-facts.ts';
import { createReviewFacts, type ReviewFacts } from './review-facts.ts';

/** What of a promotion concerns approvals. */
export interface ApprovalWork {
  /** Of the commit that is promoted. */
  readonly config: Config;
  readonly configs: ConfigHistory;
  /** Absent: nothing can be asked. */
  readonly github?: GitHub;
}

/** Asks who approved what; every pull request and person is asked about once. */
export interface Approvals {
  /** Job → why its changes may not be promoted. `origins` come from `createMergedChanges`. */
  problems(
    jobs: readonly ChangedJob[],
    origins: ReadonlyMap<string, JobOrigin>,
  ): Promise<ReadonlyMap<string, string>>;
}

/** See `Approvals`. */
export function createApprovals({ config, configs, github }: ApprovalWork): Approvals {
  const reviews = github && createReviewFacts(github);
  // Now, or when one of the jobs was released.
  const inForce = async (jobs: readonly ChangedJob[]): Promise<boolean> => {
    const before = await Promise.all([...new Set(jobs.map(({ since }) => since))].map(configs.at));
    return [config, ...before].some((one) => neededBy(one) > 0);
  };
  return {
    async problems(jobs, origins) {
      const found = new Map<string, string>();
      if (!(await inForce(jobs))) return found;
      for (const job of jobs) {
        const origin = origins.get(job.job);
        const problem =
          reviews === undefined || origin === undefined
            ? withoutGitHub
            : await problemOf(job, origin, { config, configs, reviews });
        if (problem !== undefined) found.set(job.job, problem);
      }
      return found;
    },
  };
}

const withoutGitHub =
  'it needs approvals (`protected` in the config), which only GitHub can tell of. Merge it there and let the workflow promote it, or promote with --override REASON.';

interface Judging {
  readonly config: Config;
  readonly configs: ConfigHistory;
  readonly reviews: ReviewFacts;
}

async function problemOf(job: ChangedJob, origin: JobOrigin, judging: Judging): Promise<string | undefined> {
  if ('problem' in origin) return `it cannot be told who approved it: ${origin.problem}`;
  if (origin.changes.length === 0) {
    return 'it cannot be told who approved it: no commit since its release touches its files.';
  }
  try {
    const changes: JobChangeCommit[] = [];
    for (const change of origin.changes) changes.push(await factsOf(job, change, judging));
    const known = createOwnershipFacts(judging.reviews);
    for (const { pull, rule } of changes) if (pull !== undefined) await known.learn(pull, rule.owners);
    return approvalProblem(changes, known.ownership);
  } catch (error) {
    if (!(error instanceof GitHubObstacle)) throw error;
    return `it cannot be told who approved it: ${error.message}`;
  }
}

async function factsOf(
  job: ChangedJob,
  { commit, before, pull }: MergedChange,
  { config, configs, reviews }: Judging,
): Promise<JobChangeCommit> {
  const [then, released] = await Promise.all([configs.at(before), configs.at(job.since)]);
  // Before there was a config nobody was named who could have approved it.
  const ruling = then ?? (await configs.at(commit)) ?? config;
  const needed = Math.max(neededBy(ruling), neededBy(released));
  const rule = ruleOf(job.team, needed, [ruling, config]);
  return { commit, rule, ...(pull === undefined || needed === 0 ? {} : { pull: await reviews.of(pull) }) };
}

/** The owners that the first of the configs names which knows the team. */
export function ruleOf(team: string, needed: number, configs: readonly Config[]): ApprovalRule {
  const owners = configs.map(({ teams }) => teams?.[team]?.owners).find((found) => found !== undefined);
  return { needed, team, owners: owners ?? [] };
}

/** How many approvals a config asks for. */
export function neededBy(config: Config | undefined): number {
  return config?.environments.production.approvals ?? 0;
}
