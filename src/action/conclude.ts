import { setFailed } from '@actions/core';
import { Obstacle } from '../failure.ts';
import type { Report } from '../report/report.ts';
import { emptyCommandFiles } from './command-files.ts';
import type { Outcome } from './outcome.ts';
import { writeOutputs } from './outputs.ts';
import type { Done } from './perform-all.ts';
import { problemOf, problemText } from './problem.ts';
import { publish } from './publish.ts';
import { publishAnnotations } from './publish-annotations.ts';
import { isCheck, reportOf } from './report-of.ts';
import type { Route } from './route.ts';
import type { Session } from './session.ts';
import { judge } from './verdict.ts';
import { writeReport } from './write-report.ts';
import { writeSummary } from './write-summary.ts';

/** Shows everything that was found out, also before an obstacle, and sets the exit code. */
export async function conclude(done: Done, route: Route, session: Session): Promise<void> {
  const outcome = outcomeOf(done, route, session);
  const { performed, problem } = outcome;
  if (problem !== undefined) session.log.problem(problem);
  const shown = publishAnnotations(performed, session);
  const report = isCheck(route.commands) ? reportOf(outcome, factsOf(session)) : undefined;
  const path = report && writeReport(report, session.runner);
  const published = report === undefined ? { notes: [] } : await publish(report, session);
  await writeSummary(summaryParts(outcome, report, published.notes), session.runner);
  const { verdict, sentence } = report ?? judge(outcome);
  writeOutputs(performed, {
    verdict,
    ...(path !== undefined && { report: path }),
    ...(published.comment !== undefined && { comment: published.comment }),
  });
  if (verdict === 'passed' || verdict === 'attention') return;
  // Where annotations tell already why, another one would only take the place of one of them.
  if (problem === undefined && shown.errors > 0) process.exitCode = 1;
  else setFailed(session.mask(sentence));
}

function outcomeOf({ performed, error }: Done, { note }: Route, session: Session): Outcome {
  const found = emptyCommandFiles(session.runner);
  const thrown = found.length > 0 ? tampered(found) : (error ?? cancelled(performed, session));
  return {
    performed,
    notes: note === undefined ? [] : [note],
    ...(thrown === undefined ? {} : { problem: problemOf(thrown, session.runner) }),
  };
}

/** A signal that came when all was done changes nothing. */
function cancelled(performed: Done['performed'], { signal }: Session): unknown {
  return signal.aborted && performed.some((each) => !each.passed) ? signal.reason : undefined;
}

function tampered(names: readonly string[]): Obstacle {
  return new Obstacle('refused', `A step of a job wrote into ${names.join(', ')}.`, {
    hint:
      'With these files it could have steered later steps of this workflow. What it wrote was removed. Steps give ' +
      'their results through the database or files of their own.',
  });
}

function summaryParts(
  { performed, problem, notes }: Outcome,
  report: Report | undefined,
  more: readonly string[],
) {
  const sections =
    report === undefined
      ? performed.map(({ markdown }) => markdown)
      : performed.map(({ markdown }) => markdown);
  return { sections, notes: [...(problem === undefined ? [] : [problemText(problem)]), ...notes, ...more] };
}

function factsOf({ event, workspace, mask, ports }: Session) {
  return { event, workspace, mask, at: new Date(ports.clock.now()).toISOString() };
}
