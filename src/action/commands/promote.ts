import { oneLine } from '../../report/printable.ts';
import { promoteMarkdown, promoteSentence } from '../../report/promote-text.ts';
import { postPromotion } from '../../usecases/post-promotion.ts';
import { type PromoteStagedOutcome, promoteStaged } from '../../usecases/promote-staged.ts';
import { maskData } from '../mask-report.ts';
import type { Performed, Performer } from '../performer.ts';
import { attemptPosting } from '../posting.ts';
import { withNotes } from '../with-notes.ts';

export const performPromote: Performer = async (context) => {
  const { inputs, event, ports, github, sink, signal } = context;
  const commit = inputs.commit ?? event.sha;
  const request = {
    // A merge whose bundles have no evidence is staged again before it is promoted.
    stage: true,
    ...(commit === '' ? {} : { commit }),
    ...(github === undefined ? {} : { github }),
    ...(inputs.override === undefined ? {} : { override: inputs.override }),
  };
  const outcome = maskData(await promoteStaged(request, ports, sink, signal), context.mask);
  const by = event.actor === '' ? undefined : event.actor;
  const notes = await attemptPosting(context, (posting) => postPromotion(outcome, by, posting, ports));
  const performed: Performed = {
    command: 'promote',
    passed: outcome.releases.every((release) => release.action !== 'refused'),
    sentence: [promoteSentence(outcome), ...refusals(outcome)].join('\n'),
    json: outcome,
    markdown: promoteMarkdown(outcome),
    diagnostics: outcome.diagnostics,
    runs: outcome.staged?.jobs ?? [],
  };
  return withNotes(performed, [...(outcome.notes ?? []), ...notes]);
};

const mostRefusals = 10;

/** The log tells why, too; the summary has all of them. */
function refusals({ releases }: PromoteStagedOutcome): string[] {
  return releases
    .filter(({ action }) => action === 'refused')
    .slice(0, mostRefusals)
    .map(({ job, reason }) => `${oneLine(job)} is refused: ${oneLine(reason ?? 'no reason was given')}`);
}
