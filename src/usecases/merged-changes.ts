import { Obstacle } from '../failure.ts';
import { type GitHub, GitHubObstacle } from '../ports/github/github.ts';
import type { PullRequest } from '../ports/github/pull-requests.ts';
import type { Repository, TouchingCommit } from '../ports/repository.ts';
import { configName } from '../workspace/load-config.ts';
import type { ConfigHistory } from './config-history.ts';

/** A job that differs from its release. */
export interface ChangedJob {
  readonly job: string;
  /** The team it belongs to in production; of a new job the one it is made for. */
  readonly team: string;
  /** Commit of its release; absent for a new job. */
  readonly since?: string;
  /** Files of the bundle before and after. */
  readonly paths: readonly string[];
}

/** One commit of the default branch that changed a job. */
export interface MergedChange {
  readonly commit: string;
  /** What the branch was before the whole pull request was merged; undefined at the beginning of the history. */
  readonly before: string | undefined;
  /** Undefined: pushed without one. */
  readonly pull: PullRequest | undefined;
}

/** Newest first, or why it cannot be told. */
export type JobOrigin = { readonly changes: readonly MergedChange[] } | { readonly problem: string };

export interface MergedChanges {
  of(jobs: readonly ChangedJob[]): Promise<ReadonlyMap<string, JobOrigin>>;
}

export interface MergedChangesContext {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly configs: ConfigHistory;
  /** Commit of the default branch that is looked at. */
  readonly commit: string;
}

/** How many commits since its release are looked up for a job; each costs a call. */
const mostCommits = 100;

/** Finds the commits behind changed jobs and their pull requests; every commit is asked for once. */
export function createMergedChanges(context: MergedChangesContext): MergedChanges {
  const pulls = new Map<string, Promise<PullRequest | undefined>>();
  let branch: Promise<string> | undefined;
  const pullOf = (commit: string): Promise<PullRequest | undefined> => {
    branch ??= context.github.settings.repository().then(({ defaultBranch }) => defaultBranch);
    const found = pulls.get(commit) ?? mergedPull(commit, branch, context.github);
    pulls.set(commit, found);
    return found;
  };
  return {
    async of(jobs) {
      const origins = new Map<string, JobOrigin>();
      for (const since of new Set(jobs.map((job) => job.since))) {
        const group = jobs.filter((job) => job.since === since);
        for (const [job, origin] of await originsSince(since, group, { ...context, pullOf }))
          origins.set(job, origin);
      }
      return origins;
    },
  };
}

interface Search extends MergedChangesContext {
  readonly pullOf: (commit: string) => Promise<PullRequest | undefined>;
}

async function originsSince(
  since: string | undefined,
  jobs: readonly ChangedJob[],
  search: Search,
): Promise<ReadonlyMap<string, JobOrigin>> {
  const all = (origin: JobOrigin) => new Map(jobs.map(({ job }) => [job, origin]));
  try {
    const paths = [...new Set([configName, ...jobs.flatMap((job) => job.paths)])];
    const range = { since, until: search.commit, paths, limit: mostCommits + 1 };
    const commits = await search.repository.commitsTouching(range);
    if (commits.length > mostCommits)
      return all({
        problem: `more than ${mostCommits} commits have changed it, or others released with it, since then`,
      });
    const found = new Map<string, JobOrigin>();
    for (const job of jobs) found.set(job.job, { changes: await changesOf(job, commits, search) });
    return found;
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return all({ problem: [error.message, ...(error.hint === undefined ? [] : [error.hint])].join(' ') });
  }
}

async function changesOf(
  job: ChangedJob,
  commits: readonly TouchingCommit[],
  { configs, pullOf }: Search,
): Promise<readonly MergedChange[]> {
  const mine = new Set(job.paths);
  const touches = ({ paths }: TouchingCommit) => paths.some((path) => mine.has(path));
  // What the config was before there was the job does not matter to it.
  const oldest = job.since === undefined ? commits.findLastIndex(touches) : commits.length - 1;
  const found: (MergedChange & { readonly counts: boolean })[] = [];
  for (const commit of commits.slice(0, oldest + 1)) {
    const effect = touches(commit) ? 'job' : await configs.effectOf(commit);
    if (effect === 'none') continue;
    const pull = await pullOf(commit.commit);
    found.push({ commit: commit.commit, before: commit.parent, pull, counts: effect === 'job' });
  }
  // Commits that a rebase merged one by one are one change: the config before the first of them rules.
  const beforeOf = ({ pull, before }: MergedChange): string | undefined =>
    pull === undefined ? before : found.findLast((one) => one.pull?.number === pull.number)?.before;
  return found
    .filter(({ counts }) => counts)
    .map((change) => ({ commit: change.commit, pull: change.pull, before: beforeOf(change) }));
}

/** The pull request that brought a commit to the default branch; merged elsewhere it has not been looked at for it. */
async function mergedPull(
  commit: string,
  branch: Promise<string>,
  github: GitHub,
): Promise<PullRequest | undefined> {
  const into = await branch;
  const merged = (await pullsOf(commit, github)).filter((pull) => pull.merged && pull.base.branch === into);
  return merged.find(({ mergeCommit }) => mergeCommit === commit) ?? merged[0];
}

/** GitHub refuses to look for a commit that it does not have: then no pull request of it can have brought it. */
async function pullsOf(commit: string, github: GitHub): Promise<readonly PullRequest[]> {
  try {
    return await github.pullRequests.ofCommit(commit);
  } catch (error) {
    if (error instanceof GitHubObstacle && error.reason === 'invalid') return [];
    throw error;
  }
}
