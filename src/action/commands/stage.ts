import type { ReportedStage } from '../../report/report.ts';
import { stageMarkdown, stageSentence } from '../../report/stage-text.ts';
import { plainStyle } from '../../report/style.ts';
import { type StageOutcome, stageChanges } from '../../usecases/stage.ts';
import { pullRequestLabel } from '../../usecases/stage-label.ts';
import { refuseBesideProduction } from '../beside-production.ts';
import { changeBase } from '../change-base.ts';
import { pullRequestInput } from '../input-values.ts';
import type { Performed, Performer } from '../performer.ts';

export const performStage: Performer = async (context) => {
  const { inputs, event, ports, sink, signal, performed } = context;
  const pr = pullRequestInput(inputs, event);
  const planned = performed.find(({ report }) => report?.plan !== undefined);
  if (pr !== undefined && planned?.passed && planned.changed?.length === 0) return withoutWork(planned, pr);
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

function reported({ environment, passed, jobs, evidence, notes }: StageOutcome): ReportedStage {
  return { environment, passed, runs: jobs, evidence, notes };
}

/** The plan has said so already: nothing needs be read again, and no state has to be asked for. */
function withoutWork(planned: Performed, pr: number): Performed {
  const sentence = 'No job is changed, so nothing had to run.';
  const outcome = { pr, environment: pullRequestLabel(pr), jobs: [], evidence: [], diff: [], passed: true };
  return {
    command: 'stage',
    passed: true,
    sentence,
    json: { ...outcome, plan: planned.json, diagnostics: [], notes: [sentence] },
    markdown: '',
    diagnostics: [],
    runs: [],
  };
}
