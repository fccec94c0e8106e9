import { severityCounts } from '../report/diagnostics-text.ts';
import { changeCounts } from '../report/plan-text.ts';
import type { Report } from '../report/report.ts';

/** A workflow run of a pull request from a fork, as GitHub tells of it. */
export interface ReportedRun {
  readonly id: number;
  /** Counted from 1. */
  readonly attempt: number;
  /** The commit that was checked. */
  readonly head: string;
  /** Id of the fork. */
  readonly source: number;
  /** Name of the workflow. */
  readonly workflow: string;
  /** ISO 8601, UTC. */
  readonly endedAt: string;
}

/** What GitHub and the trusted workflow say, whatever the report does. */
export interface ReportFacts {
  readonly run: ReportedRun;
  /** Path of the workspace in the repository, `.` for its root. */
  readonly workspace: string;
  /** Page of the workflow run. */
  readonly url?: string;
}

/**
 * What of a stranger's report is told: its findings and its plan, and the verdict as what it is, a claim. Sentences
 * that would speak in our name, and what a fork cannot have (runs, evidence, approvals), are left off. Unit tests it has: they ask for nothing of ours.
 */
export function claimedReport(claimed: Report, pr: number, { run, workspace, url }: ReportFacts): Report {
  const { verdict, validation, plan, tests } = claimed;
  return {
    version: 1,
    pr,
    head: run.head,
    workspace,
    workflow: run.workflow,
    event: 'pull_request',
    at: run.endedAt,
    verdict,
    sentence: sentenceOf(claimed),
    ...(url === undefined ? {} : { url }),
    fork: true,
    ...(validation && { validation }),
    ...(plan && { plan }),
    ...(tests && { tests }),
    notes: [note],
  };
}

function sentenceOf({ verdict, validation, plan }: Report): string {
  if (verdict === 'cancelled') return 'Its own workflow reports that it was cancelled.';
  if (verdict === 'crashed') return 'Its own workflow reports that datajob itself failed; its run says how.';
  const counts = severityCounts(validation?.diagnostics ?? []);
  const findings = counts === '' ? 'no findings' : counts;
  const changes =
    plan === undefined ? 'no plan' : plan.changes.length === 0 ? 'no changed job' : changeCounts(plan);
  const why = verdict === 'failed' && counts === '' ? ' Its run says why it failed.' : '';
  return `Its own workflow reports ${changes}; ${findings}. No step was run.${why}`;
}

const note =
  'This pull request comes from a fork. Its steps were not run, and what is told here was found by its own ' +
  'workflow, which the pull request can change: nobody has checked it. Somebody who may push here can look at ' +
  'the change and push its commits to a branch of this repository; then it is checked and staged like any other.';
