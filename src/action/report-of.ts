import type { Report } from '../report/report.ts';
import { checkingCommands } from './action-command.ts';
import { boundedReport } from './bounded-report.ts';
import type { GitHubEvent } from './event.ts';
import { maskReport } from './mask-report.ts';
import type { Outcome } from './outcome.ts';
import type { Performed } from './performer.ts';
import { headOf, isFromFork, pullRequestOf } from './pull-request-of.ts';
import type { Mask } from './secrets.ts';
import { judge } from './verdict.ts';

export interface ReportFacts {
  readonly event: GitHubEvent;
  /** Path of the workspace in the repository, `.` for its root. */
  readonly workspace: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly mask: Mask;
}

/** The report of a checked change: masked, and small enough for an artifact. */
export function reportOf(outcome: Outcome, facts: ReportFacts): Report {
  const { event, workspace, at, mask } = facts;
  const pr = pullRequestOf(event);
  const report: Report = {
    version: 1,
    ...(pr === undefined ? {} : { pr }),
    head: headOf(event),
    workspace,
    workflow: event.workflow,
    event: event.name,
    at,
    ...judge(outcome),
    ...(event.runUrl === undefined ? {} : { url: event.runUrl }),
    fork: isFromFork(event),
    ...partsOf(outcome.performed),
    notes: outcome.notes,
  };
  return boundedReport(maskReport(report, mask));
}

/** Whether these commands judge a change; others have results of their own. */
export function isCheck(commands: readonly string[]): boolean {
  return (
    commands.length > 0 && commands.every((command) => checkingCommands.some((each) => each === command))
  );
}

function partsOf(performed: readonly Performed[]) {
  return Object.assign({}, ...performed.map(({ report }) => report ?? {})) as Partial<Report>;
}
