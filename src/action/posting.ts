import { toError } from '../failure.ts';
import type { Posting } from '../usecases/promotion-poster.ts';
import { linksOf } from './links-of.ts';
import { maskData } from './mask-report.ts';
import type { PerformContext } from './performer.ts';

/** In whose name results are posted; undefined without a token. */
export function postingOf(context: PerformContext): Posting | undefined {
  const { github, event, inputs, mask, workspace, runner } = context;
  if (github === undefined) return undefined;
  return {
    github,
    workspace,
    workflow: event.workflow,
    author: inputs['comment-author'] ?? 'github-actions[bot]',
    links: linksOf(event, runner),
    hide: (data) => maskData(data, mask),
  };
}

/** Posts what was done; whatever goes wrong becomes a note, for the work itself is done. Never rejects. */
export async function attemptPosting(
  context: PerformContext,
  post: (posting: Posting) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const posting = postingOf(context);
  if (posting === undefined || context.inputs.comment === 'off') return [];
  try {
    return await post(posting);
  } catch (thrown) {
    return [context.mask(`The pull request could not be told: ${toError(thrown).message}`)];
  }
}
