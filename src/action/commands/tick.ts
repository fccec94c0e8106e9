import { tickMarkdown, tickSentence } from '../../report/tick-text.ts';
import { parseInstant } from '../../usecases/request-values.ts';
import { tick } from '../../usecases/tick.ts';
import type { Performer } from '../performer.ts';

export const performTick: Performer = async ({ inputs, ports, sink, signal }) => {
  const now = parseInstant('The input now', inputs.now);
  const outcome = await tick(now === undefined ? {} : { now: Date.parse(now) }, ports, sink, signal);
  const failed = outcome.started.some(({ status }) => status === 'failed');
  return {
    command: 'tick',
    // A run that a newer one has replaced is as the team wants it.
    passed: !failed && !signal.aborted && outcome.problems.length === 0,
    sentence: tickSentence(outcome),
    json: outcome,
    markdown: tickMarkdown(outcome),
    diagnostics: [],
    runs: outcome.started,
  };
};
