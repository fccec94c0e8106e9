import type { Sha256 } from '../ports/sha256.ts';
import { quietSummary } from '../report/quiet-summary.ts';
import type { GitHubEvent } from './event.ts';
import { type EarlierPushes, mayHaveHadPlan } from './had-plan.ts';
import type { Inputs } from './inputs.ts';
import { linksOf } from './links-of.ts';
import { maskData } from './mask-report.ts';
import { stageWithoutWork, unchangedPlan } from './no-change.ts';
import { ourComment } from './our-comment.ts';
import { writeOutputs } from './outputs.ts';
import { textAt } from './payload.ts';
import type { Performed } from './performer.ts';
import { isFromFork, pullRequestOf } from './pull-request-of.ts';
import { reportOf } from './report-of.ts';
import { requestOf } from './request.ts';
import type { Route } from './route.ts';
import type { Session } from './session.ts';
import { judge } from './verdict.ts';
import { writeReport } from './write-report.ts';
import { writeSummary } from './write-summary.ts';

/** What is to be done, when it is the check of a pull request as it is by default; undefined for all else. */
export function usualCheck(event: GitHubEvent, inputs: Inputs): Route | undefined {
  const isUsual = (inputs.command ?? 'auto') === 'auto' && inputs.base === undefined;
  if (!isUsual || event.name !== 'pull_request' || textAt(event.payload, 'action') === 'closed') {
    return undefined;
  }
  return requestOf(event, inputs);
}

/** Whether a pull request that changes no job has nobody to be told so, and nothing of earlier pushes to be taken back. */
export function hasNothingToTell(pushes: EarlierPushes, posts: boolean): boolean {
  const { event, inputs, workspace, comments } = pushes;
  // The workflow of a fork may write nothing anywhere.
  if (isFromFork(event)) return true;
  if (comments === undefined) return !posts && !mayHaveHadPlan(pushes);
  return ourComment(comments, { workspace, workflow: event.workflow }, inputs) === undefined;
}

export interface QuietCheck extends Pick<Session, 'event' | 'mask' | 'workspace' | 'runner'> {
  readonly route: Route;
  /** Commit that nothing which concerns jobs differs from. */
  readonly base: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly sha256: Sha256;
  readonly say: (line: string) => void;
}

/**
 * Concludes the check of a pull request that cannot change what any job does. The workspace is not validated again:
 * errors that its base has are those of the changes that brought them, and of every push to the default branch.
 * Nothing is posted; whoever calls this knows that nothing has to be.
 */
export async function concludeQuietly(check: QuietCheck): Promise<void> {
  const { event, route, mask, runner, say } = check;
  const performed = maskData(quietly(check), mask);
  const notes = route.note === undefined ? [] : [route.note];
  for (const line of [...notes, ...performed.map(({ sentence }) => sentence)]) say(line);
  const report = reportOf({ performed, notes }, check);
  const path = writeReport(report, runner);
  await writeSummary({ sections: [quietSummary(report, linksOf(event, runner))], notes: [] }, runner);
  const { verdict } = judge({ performed, notes });
  writeOutputs(performed, { verdict, ...(path === undefined ? {} : { report: path }) });
}

function quietly({ event, route, base, sha256 }: QuietCheck): readonly Performed[] {
  const sentence =
    `No job changes: nothing that concerns jobs differs from the base, commit ${base.slice(0, 12)}, so the ` +
    'workspace is not validated again.';
  const planned = unchangedPlan(base, sentence, sha256);
  const pr = pullRequestOf(event);
  return route.commands.includes('stage') && pr !== undefined
    ? [planned, stageWithoutWork(planned, pr)]
    : [planned];
}
