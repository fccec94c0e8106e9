import { Obstacle } from '../failure.ts';
import type { GitHub } from '../ports/github/github.ts';
import type { Artifact } from '../ports/github/workflow-runs.ts';
import { readReport } from '../report/read-report.ts';
import type { Report } from '../report/report.ts';
import { claimedReport, type ReportedRun } from './claimed-report.ts';

/** What is known without the report. */
export interface ReportPlace {
  readonly github: Pick<GitHub, 'workflowRuns' | 'pullRequests'>;
  /** Path of the workspace in the repository, `.` for its root. */
  readonly workspace: string;
  /** Page of the workflow run. */
  readonly url?: string;
}

export type ForkReport =
  | { readonly report: Report; readonly pr: number }
  /** Why nothing of it is shown, without a word of its own. */
  | { readonly refused: string };

/**
 * The report that the workflow of a pull request from a fork left behind. That workflow, its files and the report
 * are whatever a stranger made of them. Which pull request, commit, workflow and run it is about is told by GitHub
 * alone; what the report says of steps, evidence and approvals is left off, for a fork runs none and has none; the
 * rest is marked as what it is. Rejects with `GitHubObstacle` when GitHub does not answer or the token may not.
 */
export async function readForkReport(run: ReportedRun, place: ReportPlace): Promise<ForkReport> {
  const { workflowRuns, pullRequests } = place.github;
  const artifact = newest(await workflowRuns.artifacts(run.id));
  if (artifact === undefined) return refused('The workflow run left no report.');
  if (artifact.bytes > mostBytes) return refused(`The artifact is larger than ${mostBytes} bytes.`);
  const file = await fileOf(artifact, workflowRuns);
  if (typeof file === 'string') return refused(file);
  const read = readReport(new TextDecoder().decode(file));
  if ('problem' in read) return refused(read.problem);
  const { report } = read;
  if (report.pr === undefined) return refused('The report names no pull request.');
  if (report.workspace !== place.workspace) return refused('The report is about another workspace.');
  const problem = mismatch(run, await pullRequests.get(report.pr));
  return problem === undefined
    ? { pr: report.pr, report: claimedReport(report, report.pr, { run, ...place }) }
    : refused(problem);
}

const artifactName = 'datajob-report';
const fileName = 'report.json';
/** Of the archive and of the file in it. */
const mostBytes = 5_000_000;

/** Another attempt of the run leaves another one of the same name. */
function newest(artifacts: readonly Artifact[]): Artifact | undefined {
  return artifacts
    .filter(({ name, expired }) => name === artifactName && !expired)
    .toSorted((a, b) => b.id - a.id)[0];
}

async function fileOf({ id }: Artifact, workflowRuns: GitHub['workflowRuns']): Promise<Uint8Array | string> {
  try {
    return await workflowRuns.file(id, fileName, mostBytes);
  } catch (error) {
    if (error instanceof Obstacle && error.code === 'refused') return error.message;
    throw error;
  }
}

/** Why the run is not that of this pull request as it is now. */
function mismatch(
  { head, source }: ReportedRun,
  pull: Awaited<ReturnType<GitHub['pullRequests']['get']>>,
): string | undefined {
  if (pull === undefined) return 'The report names a pull request that does not exist.';
  if (pull.head.repositoryId !== source) return 'The report names a pull request of another repository.';
  if (pull.state !== 'open') return 'The pull request is closed.';
  if (pull.head.sha !== head) return 'The pull request has moved on, or the report names another one.';
  return undefined;
}

function refused(reason: string): ForkReport {
  return { refused: `Nothing is posted. ${reason}` };
}
