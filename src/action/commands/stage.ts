import type { ReportedStage } from '../../report/report.ts';
import { stageMarkdown, stageSentence } from '../../report/stage-text.ts';
import { plainStyle } from '../../report/style.ts';
import { type StageOutcome, stageChanges } from '../../usecases/stage.ts';
import { changeBase } from '../change-base.ts';
import { pullRequestInput } from '../input-values.ts';
import type { Performer } from '../performer.ts';

export const performStage: Performer = async ({ inputs, event, ports, sink, signal, performed }) => {
  const pr = pullRequestInput(inputs, event);
  const base = await changeBase(inputs, event, ports);
  const request = {
    ...base,
    ...(pr === undefined ? {} : { pr }),
    // What the pull request has proven is not run again for the queue.
    ...(event.name === 'merge_group' && { skipProven: true }),
  };
  const outcome = await stageChanges(request, ports, sink, signal);
  const planned = performed.some((each) => each.command === 'plan');
  return {
    command: 'stage',
    passed: outcome.passed,
    sentence: stageSentence(outcome, plainStyle),
    json: outcome,
    markdown: stageMarkdown(outcome, !planned),
    // Validation has told the same findings before.
    diagnostics: performed.length === 0 ? outcome.diagnostics : [],
    runs: outcome.jobs,
    report: { stage: reported(outcome) },
  };
};

function reported({ environment, passed, jobs, evidence, notes }: StageOutcome): ReportedStage {
  return { environment, passed, runs: jobs, evidence, notes };
}
