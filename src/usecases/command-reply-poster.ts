import type { Reaction } from '../ports/github/comments.ts';
import { GitHubObstacle } from '../ports/github/github.ts';
import type { CommandAnswer } from '../report/command-answer.ts';
import { commandReply } from '../report/command-reply.ts';
import { commandMarker, isCommentOf } from '../report/comment-marker.ts';
import type { Posting } from './promotion-poster.ts';

/** Answers one command: reactions on its comment, and one comment that is written anew. Never rejects. */
export interface CommandReply {
  react(reaction: Reaction): Promise<void>;
  write(answer: CommandAnswer): Promise<void>;
  /** What could not be told. */
  readonly notes: ReadonlySet<string>;
}

/** See `CommandReply`; `comment` holds the command. */
export function createCommandReply(pr: number, comment: number, posting: Posting): CommandReply {
  const { comments } = posting.github;
  const notes = new Set<string>();
  let reply: number | undefined;
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof GitHubObstacle)) throw error;
      const gain =
        error.permission === undefined ? '' : ` The permission \`${error.permission}\` is missing.`;
      notes.add(`The command could not be answered: ${error.message}${gain}`);
    }
  };
  return {
    notes,
    react: (reaction) => attempt(() => comments.react(comment, reaction)),
    write: (answer) =>
      attempt(async () => {
        const body = commandReply(posting.hide(answer), posting.links);
        reply ??= await existing(pr, comment, posting);
        const updated = reply === undefined ? undefined : await comments.update(reply, body);
        // Somebody may have deleted it.
        reply = updated?.id ?? (await comments.create(pr, body)).id;
      }),
  };
}

/** Of an earlier try of the same workflow run. */
async function existing(
  pr: number,
  comment: number,
  { github, author }: Posting,
): Promise<number | undefined> {
  const marker = commandMarker(comment);
  const all = await github.comments.list(pr);
  return all.find((one) => one.author === author && isCommentOf(one.body, marker))?.id;
}
