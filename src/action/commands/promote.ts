import { promoteMarkdown, promoteSentence } from '../../report/promote-text.ts';
import { promoteStaged } from '../../usecases/promote-staged.ts';
import type { Performer } from '../performer.ts';

export const performPromote: Performer = async ({ inputs, event, ports, sink, signal }) => {
  const commit = inputs.commit ?? event.sha;
  const request = {
    // A merge whose bundles have no evidence is staged again before it is promoted.
    stage: true,
    ...(commit === '' ? {} : { commit }),
    ...(inputs.override === undefined ? {} : { override: inputs.override }),
  };
  const outcome = await promoteStaged(request, ports, sink, signal);
  return {
    command: 'promote',
    passed: outcome.releases.every((release) => release.action !== 'refused'),
    sentence: promoteSentence(outcome),
    json: outcome,
    markdown: promoteMarkdown(outcome),
    diagnostics: outcome.diagnostics,
    runs: outcome.staged?.jobs ?? [],
  };
};
