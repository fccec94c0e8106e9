import type { CommentState, IssueState } from '../state-conversation.ts';
import { type Place, userOf } from '../world.ts';

/** A person comments on a pull request or issue. */
export function writeComment(
  { world, repository }: Place,
  options: { readonly issue: number; readonly body: string; readonly author?: string },
): CommentState {
  const at = world.now();
  const comment: CommentState = {
    id: world.nextId(),
    issue: options.issue,
    body: options.body,
    author: userOf(world, options.author ?? 'mona').login,
    createdAt: at,
    updatedAt: at,
    reactions: [],
  };
  repository.comments.push(comment);
  return comment;
}

/** A person opens an issue that is no pull request. */
export function openIssue(
  { world, repository }: Place,
  number: number,
  title = `Issue ${number}`,
): IssueState {
  const issue: IssueState = {
    id: world.nextId(),
    number,
    title,
    body: null,
    author: userOf(world, 'mona').login,
    state: 'open',
    locked: false,
    createdAt: world.now(),
    closedAt: null,
  };
  repository.issues.push(issue);
  return issue;
}
