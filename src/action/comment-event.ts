import type { PullRequestComment } from '../usecases/answer-comment.ts';
import { parseComment } from '../usecases/comment-command.ts';
import type { GitHubEvent } from './event.ts';
import { at, numberAt, textAt } from './payload.ts';

/** The comment of an event `issue_comment` that may hold a command, or why it is left alone. */
export function commentOf({ payload }: GitHubEvent): PullRequestComment | { readonly ignored: string } {
  // An edited comment could say something else than what people have read and answered.
  if (textAt(payload, 'action') !== 'created') return ignored('Only new comments can hold commands.');
  if (at(payload, 'issue', 'pull_request') === undefined) return ignored('The comment is on an issue.');
  if (textAt(payload, 'comment', 'user', 'type') !== 'User')
    return ignored('The comment is not by a person.');
  const body = textAt(payload, 'comment', 'body') ?? '';
  if (parseComment(body).kind === 'none') return ignored('The comment holds no command.');
  const pr = numberAt(payload, 'issue', 'number');
  const id = numberAt(payload, 'comment', 'id');
  const author = textAt(payload, 'comment', 'user', 'login');
  const createdAt = textAt(payload, 'comment', 'created_at');
  if (pr === undefined || id === undefined || author === undefined || createdAt === undefined) {
    return ignored('The event does not tell who wrote the comment, where and when.');
  }
  return { pr, id, body, author, createdAt, url: textAt(payload, 'comment', 'html_url') ?? '' };
}

function ignored(reason: string): { readonly ignored: string } {
  return { ignored: `${reason} Nothing to do.` };
}
