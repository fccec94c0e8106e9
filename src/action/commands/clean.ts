import { cleanMarkdown } from '../../report/clean-text.ts';
import { cleanCopies } from '../../usecases/clean.ts';
import { pullRequestInput } from '../input-values.ts';
import { maskData } from '../mask-report.ts';
import type { Performer } from '../performer.ts';

export const performClean: Performer = async ({ inputs, event, ports, mask }) => {
  const pr = pullRequestInput(inputs, event);
  const outcome = maskData(await cleanCopies(pr === undefined ? {} : { pr }, ports), mask);
  return {
    command: 'clean',
    passed: outcome.failed.length === 0,
    sentence: `${outcome.dropped.length} copies of staging dropped, ${outcome.failed.length} could not be.`,
    json: outcome,
    markdown: cleanMarkdown(outcome),
    diagnostics: [],
    runs: [],
  };
};
