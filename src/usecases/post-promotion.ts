import { GitHubObstacle } from '../ports/github/github.ts';
import type { Ports } from '../ports/ports.ts';
import { readReleases } from '../release/desired-state.ts';
import type { PromotedJob } from '../release/promotion.ts';
import type { Release } from '../release/release.ts';
import { releaseStatus } from '../release/status.ts';
import type { FirstRun, PromotionReport, PromotionReportJob } from '../report/promotion-report.ts';
import type { PromoteOutcome } from './promote.ts';
import { type Posting, type PromotionEdit, postPromotions } from './promotion-poster.ts';
import { readConfig } from './read-config.ts';

/** More pull requests than these are not told of by one promotion. */
const mostPullRequests = 20;

/**
 * Tells the merged pull requests behind a promotion what became of their jobs. Called again it writes the same
 * again, also when the first time only the posting failed. Gives notes.
 */
export async function postPromotion(
  outcome: PromoteOutcome,
  by: string | undefined,
  posting: Posting,
  ports: Pick<Ports, 'tree' | 'state' | 'clock'>,
): Promise<readonly string[]> {
  const store = ports.state((await readConfig(ports.tree)).state.remote);
  const { records } = await readReleases(await store.read('production'));
  const releases = new Map(records.map((release) => [release.job, release]));
  const told = outcome.releases.map((job) => againPromoted(job, releases.get(job.job), outcome.commit));
  const numbers = [...new Set(told.flatMap(({ prs }) => prs ?? []))].sort((a, b) => b - a);
  if (numbers.length === 0) return [];
  const deployment = await deploymentOf(outcome.commit, posting);
  const now = ports.clock.now();
  const at = new Date(now).toISOString();
  const edits = new Map(
    numbers.slice(0, mostPullRequests).map((pr): [number, PromotionEdit] => {
      const rows = told
        .filter(({ prs }) => prs?.includes(pr))
        .map((job) => rowOf(job, releases.get(job.job), now));
      const { workspace, workflow } = posting;
      const head = { pr, workspace, workflow, commit: outcome.commit, at, ...(by !== undefined && { by }) };
      return [pr, (before) => merged({ ...head, jobs: rows, ...deployment, notes: [] }, before)];
    }),
  );
  const left = numbers.length - edits.size;
  const notes = await postPromotions(edits, store, posting, ports);
  return left <= 0 ? notes : [...notes, `${left} more pull requests are not told what was promoted.`];
}

/** A release that an earlier try of the same promotion made counts as made by this one. */
function againPromoted(job: PromotedJob, release: Release | undefined, commit: string): PromotedJob {
  if (job.action !== 'unchanged' || release?.pr === undefined || release.commit !== commit) return job;
  return { ...job, action: release.history.length === 0 ? 'added' : 'changed', prs: [release.pr] };
}

function rowOf(
  { prs: _, ...job }: PromotedJob,
  release: Release | undefined,
  now: number,
): PromotionReportJob {
  const team = release === undefined ? {} : { team: release.team };
  if (release === undefined || (job.action !== 'added' && job.action !== 'changed'))
    return { ...job, ...team };
  const { next } = releaseStatus(release, undefined, now);
  const firstRun: FirstRun = next === undefined ? { status: 'not-scheduled' } : { status: 'pending', next };
  return { ...job, ...team, firstRun };
}

/** Rows of other jobs stay, and so does the first run of a release that is told again. */
function merged(report: PromotionReport, before: PromotionReport | undefined): PromotionReport {
  const fresh = new Map(report.jobs.map((row) => [row.job, row]));
  const old = new Map((before?.jobs ?? []).map((row) => [row.job, row]));
  const rows = [...new Map([...old, ...fresh])].map(([job, row]) => {
    const known = old.get(job);
    const same = fresh.has(job) && known?.digest === row.digest && known?.firstRun !== undefined;
    return same && row.firstRun !== undefined ? { ...row, firstRun: known.firstRun } : row;
  });
  const isRepeated = before?.commit === report.commit;
  return {
    ...report,
    ...(isRepeated ? { at: before.at } : {}),
    jobs: rows.sort((a, b) => (a.job < b.job ? -1 : 1)),
  };
}

async function deploymentOf(
  commit: string,
  { github }: Posting,
): Promise<Pick<PromotionReport, 'deployment'>> {
  try {
    const found = await github.deployments.latest(commit, 'production');
    if (found === undefined) return {};
    const { state, url } = found;
    return { deployment: { state, ...(url !== undefined && { url }) } };
  } catch (error) {
    // Without it the comment links to the workflow run.
    if (error instanceof GitHubObstacle) return {};
    throw error;
  }
}
