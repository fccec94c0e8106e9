import type { ReportedStage } from '../../report/report.ts';
import { stageMarkdown, stageSentence } from '../../report/stage-text.ts';
import { plainStyle } from '../../report/style.ts';
import { readConfig } from '../../usecases/read-config.ts';
import { type StageOutcome, stageChanges } from '../../usecases/stage.ts';
import { forgetStalePlan } from '../../usecases/stage-record.ts';
import { refuseBesideProduction } from '../beside-production.ts';
import { changeBase } from '../change-base.ts';
import { mayHaveHadPlan } from '../had-plan.ts';
import { pullRequestInput } from '../input-values.ts';
import { stageWithoutWork } from '../no-change.ts';
import type { PerformContext, Performed, Performer } from '../performer.ts';

export const performStage: Performer = async (context) => {
  const { inputs, event, ports, sink, signal, performed } = context;
  const pr = pullRequestInput(inputs, event);
  const planned = performed.find(({ report }) => report?.plan !== undefined);
  if (pr !== undefined && planned?.passed && planned.changed?.length === 0)
    return withoutWork(planned, pr, context);
  await refuseBesideProduction(context);
  const request = {
    ...(await changeBase(context)),
    ...(pr === undefined ? {} : { pr }),
    // What the pull request has proven is not run again for the queue.
    ...(event.name === 'merge_group' && { skipProven: true }),
  };
  const outcome = await stageChanges(request, ports, sink, signal);
  return {
    command: 'stage',
    passed: outcome.passed,
    sentence: stageSentence(outcome, plainStyle),
    json: outcome,
    markdown: stageMarkdown(outcome, planned === undefined),
    // Validation has told the same findings before.
    diagnostics: performed.length === 0 ? outcome.diagnostics : [],
    runs: outcome.jobs,
    report: { stage: reported(outcome) },
  };
};

/** Tables whose diff a report holds. */
const mostTables = 2000;

function reported({ environment, passed, jobs, evidence, notes, diff }: StageOutcome): ReportedStage {
  const left = diff.length - mostTables;
  const more = left > 0 ? [`${left} more tables have a diff; the output \`result\` has all.`] : [];
  return {
    environment,
    passed,
    runs: jobs,
    evidence,
    notes: [...notes, ...more],
    diff: diff.slice(0, mostTables),
  };
}

/** What an earlier push was planned to do is not what people look at any more. */
async function withoutWork(planned: Performed, pr: number, context: PerformContext): Promise<Performed> {
  const comments = await context.firstComments;
  const notes = mayHaveHadPlan({ ...context, comments }) ? await forgetEarlierPlan(pr, context) : [];
  return stageWithoutWork(planned, pr, notes);
}

async function forgetEarlierPlan(pr: number, { ports }: PerformContext): Promise<string[]> {
  const { remote } = (await readConfig(ports.tree)).state;
  return forgetStalePlan(pr, ports.state(remote));
}
