import { tickMarkdown, tickSentence } from '../../report/tick-text.ts';
import { postFirstRuns } from '../../usecases/post-first-runs.ts';
import { parseInstant } from '../../usecases/request-values.ts';
import { tick } from '../../usecases/tick.ts';
import { maskData } from '../mask-report.ts';
import type { Performed, Performer } from '../performer.ts';
import { attemptPosting } from '../posting.ts';
import { withNotes } from '../with-notes.ts';

export const performTick: Performer = async (context) => {
  const { inputs, ports, sink, signal } = context;
  const now = parseInstant('The input now', inputs.now);
  const request = now === undefined ? {} : { now: Date.parse(now) };
  const outcome = maskData(await tick(request, ports, sink, signal), context.mask);
  const failed = outcome.started.some(({ status }) => status === 'failed');
  const ran = [...new Set(outcome.started.map(({ job }) => job))];
  const notes = await attemptPosting(context, (posting) => postFirstRuns(ran, posting, ports));
  const performed: Performed = {
    command: 'tick',
    // A run that a newer one has replaced is as the team wants it.
    passed: !failed && !signal.aborted && outcome.problems.length === 0,
    sentence: tickSentence(outcome),
    json: outcome,
    markdown: tickMarkdown(outcome),
    diagnostics: [],
    runs: outcome.started,
  };
  return withNotes(performed, notes);
};
