import { Obstacle } from '../../failure.ts';
import { joinParts, runsMarkdown } from '../../report/markdown.ts';
import { escapeMarkdown } from '../../report/markdown-escape.ts';
import { answerComment, type CommentOutcome } from '../../usecases/answer-comment.ts';
import { commentOf } from '../comment-event.ts';
import { maskData } from '../mask-report.ts';
import type { Performed, Performer } from '../performer.ts';
import { postingOf } from '../posting.ts';
import { withNotes } from '../with-notes.ts';

export const performComment: Performer = async (context) => {
  const { event, ports, sink, signal } = context;
  const posting = postingOf(context);
  if (posting === undefined) {
    throw new Obstacle('config', 'Commands in comments need a token: it tells who may give them.', {
      hint: 'Leave the input `token` as it is by default, or give one with `pull-requests: write`.',
    });
  }
  const comment = commentOf(event);
  if ('ignored' in comment) return performed({ state: 'ignored', reason: comment.ignored });
  const { repository, sha: eventCommit } = event;
  const world = { ports, posting, repository, eventCommit, sink, signal };
  const outcome = maskData(await answerComment(comment, world), context.mask);
  return withNotes(performed(outcome), outcome.state === 'answered' ? outcome.notes : []);
};

/** What is refused, and what strangers write, is no failure of the workflow. */
function performed(outcome: CommentOutcome): Performed {
  const answer = outcome.state === 'answered' ? outcome.answer : undefined;
  const sentence = outcome.state === 'ignored' ? outcome.reason : outcome.answer.sentence;
  const runs = answer?.runs ?? [];
  return {
    command: 'comment',
    passed: answer?.state !== 'failed',
    sentence,
    json: outcome,
    markdown: joinParts([
      escapeMarkdown(sentence),
      ...(answer?.details ?? []).map((line) => `- ${escapeMarkdown(line)}`),
      runs.length === 0 ? '' : runsMarkdown('Runs', runs),
    ]),
    diagnostics: [],
    runs,
  };
}
