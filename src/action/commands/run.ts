import { Obstacle } from '../../failure.ts';
import { alertMarkdown } from '../../report/alert-notice.ts';
import { joinParts, runsMarkdown } from '../../report/markdown.ts';
import { runSentence } from '../../report/run-text.ts';
import { plainStyle } from '../../report/style.ts';
import { postFirstRuns } from '../../usecases/post-first-runs.ts';
import { parseChoice, parseInstant, parseParameters } from '../../usecases/request-values.ts';
import { runJob } from '../../usecases/run.ts';
import { refuseBesideProduction } from '../beside-production.ts';
import { inputLines } from '../input-values.ts';
import { maskData } from '../mask-report.ts';
import type { Performed, Performer } from '../performer.ts';
import { attemptPosting } from '../posting.ts';
import { withNotes } from '../with-notes.ts';

export const performRun: Performer = async (context) => {
  const { inputs, event, ports, sink, signal } = context;
  if (inputs.job === undefined) throw new Obstacle('usage', 'The command run needs the input `job`.');
  const scheduledTime = parseInstant('The input scheduled-time', inputs['scheduled-time']);
  const environments = ['local', 'staging', 'production'] as const;
  const request = {
    job: inputs.job,
    environment: parseChoice('The input environment', inputs.environment ?? 'local', environments),
    params: parseParameters('The input params', inputLines(inputs.params)),
    again: false,
    ...(scheduledTime === undefined ? {} : { scheduledTime }),
    ...(event.actor === '' ? {} : { by: event.actor }),
    ...(inputs.reason === undefined ? {} : { reason: inputs.reason }),
    ...(inputs['from-step'] === undefined ? {} : { from: inputs['from-step'] }),
  };
  await refuseBesideProduction(context);
  const run = maskData(await runJob(request, ports, sink, signal), context.mask);
  const ran = request.environment === 'production' ? [run.job] : [];
  const notes = await attemptPosting(context, (posting) => postFirstRuns(ran, posting, ports));
  const performed: Performed = {
    command: 'run',
    passed: run.status === 'succeeded' || run.status === 'skipped',
    sentence: runSentence(run, plainStyle),
    json: run,
    markdown: joinParts([runsMarkdown('Run', [run]), (run.alerts ?? []).map(alertMarkdown).join('\n')]),
    diagnostics: [],
    runs: [run],
  };
  return withNotes(performed, notes);
};
