import { setFailed } from '@actions/core';
import { Obstacle } from '../failure.ts';
import type { LinkTargets } from '../report/link-targets.ts';
import type { Report } from '../report/report.ts';
import { summaryMarkdown } from '../report/summary.ts';
import { emptyCommandFiles } from './command-files.ts';
import { linksOf } from './links-of.ts';
import { maskData } from './mask-report.ts';
import type { Outcome } from './outcome.ts';
import { writeOutputs } from './outputs.ts';
import type { Done } from './perform-all.ts';
import { placementOf } from './placement.ts';
import { problemOf, problemText } from './problem.ts';
import { type Published, publish } from './publish.ts';
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
  const report = isCheck(route.commands) ? reportOf(outcome, factsOf(session)) : undefined;
  const { verdict, sentence } = report ?? judge(outcome);
  const show = createShow(session);
  const placement = await show('The change', () => placementOf(performed, session));
  const marks = await show('The annotations', async () => publishAnnotations(performed, placement, session));
  const path = await show('The report', async () => report && writeReport(report, session.runner));
  const shownAt = { links: linksOf(session.event, session.runner), placement };
  const published = (report && (await show('The results', () => publish(report, shownAt, session)))) ?? none;
  for (const note of published.notes) session.log.say(note);
  const parts = summaryParts(outcome, report, { ...shownAt, notes: published.notes });
  await show('The job summary', () => writeSummary(parts, session.runner));
  const comment = published.comment ?? performed.find((each) => each.comment !== undefined)?.comment;
  writeOutputs(performed, {
    verdict,
    ...(path !== undefined && { report: path }),
    ...(comment !== undefined && { comment }),
  });
  if (verdict === 'passed' || verdict === 'attention') return;
  // Where annotations tell already why, another one would only take the place of one of them.
  if (problem === undefined && (marks?.errors ?? 0) > 0) process.exitCode = 1;
  else setFailed(session.mask(sentence));
}

/** What cannot be shown is told in the log: it says nothing about the change. */
function createShow({ log, runner }: Session) {
  return async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (thrown) {
      log.say(`${what} could not be shown. The verdict stays as it is.`);
      log.problem(problemOf(thrown, runner));
      return undefined;
    }
  };
}

function outcomeOf({ performed, error }: Done, { note }: Route, session: Session): Outcome {
  const found = emptyCommandFiles(session.runner);
  const thrown = found.length > 0 ? tampered(found) : (error ?? cancelled(performed, session));
  return {
    // Outputs and summaries leave by ways that the runner does not mask.
    performed: performed.map((each) => maskData(each, session.mask)),
    notes: note === undefined ? [] : [note],
    ...(thrown === undefined ? {} : { problem: maskData(problemOf(thrown, session.runner), session.mask) }),
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

const none: Published = { notes: [] };

/** A checked change has one page of everything, other commands a section each. */
function summaryParts({ performed, problem, notes }: Outcome, report: Report | undefined, shown: Shown) {
  if (report !== undefined) return { sections: [summaryMarkdown(report, shown.links)], notes: shown.notes };
  const why = problem === undefined ? [] : [problemText(problem)];
  return { sections: performed.map(({ markdown }) => markdown), notes: [...why, ...notes, ...shown.notes] };
}

interface Shown {
  readonly links: LinkTargets;
  readonly notes: readonly string[];
}

function factsOf({ event, workspace, mask, ports }: Session) {
  return { event, workspace, mask, at: new Date(ports.clock.now()).toISOString() };
}
