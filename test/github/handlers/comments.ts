import type { ApiCall, RepositoryHandler } from '../answer.ts';
import { ApiError, found, unprocessable } from '../api-error.ts';
import { paged } from '../paging.ts';
import { commentShape, reactionShape } from '../shapes/comment.ts';
import type { RepositoryState } from '../state.ts';
import type { CommentState } from '../state-conversation.ts';
import { isBot } from '../tokens.ts';

export const commentHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'issues/list-comments': (call, repository) => {
    const number = issueOf(call, repository).number;
    const since = String(call.query['since'] ?? '');
    const comments = repository.comments
      .filter((comment) => comment.issue === number && comment.updatedAt >= since)
      .map((comment) => commentShape(call.world, repository, comment));
    return paged(call, repository, comments);
  },
  'issues/create-comment': (call, repository) => {
    const { number, locked } = issueOf(call, repository);
    const body = bodyOf(call);
    const outsider = !isBot(found(call.token)) && !repository.collaborators.has(call.login);
    if (locked && outsider) throw new ApiError(403, 'Unable to create comment because issue is locked.');
    const at = call.world.now();
    const comment: CommentState = {
      id: call.world.nextId(),
      issue: number,
      body,
      author: call.login,
      createdAt: at,
      updatedAt: at,
      reactions: [],
    };
    repository.comments.push(comment);
    return { status: 201, body: commentShape(call.world, repository, comment) };
  },
  'issues/get-comment': (call, repository) => ({
    status: 200,
    body: commentShape(call.world, repository, commentOf(call, repository)),
  }),
  'issues/update-comment': (call, repository) => {
    const comment = commentOf(call, repository);
    refuseStrangers(call, repository, comment);
    comment.body = bodyOf(call);
    comment.updatedAt = call.world.now();
    return { status: 200, body: commentShape(call.world, repository, comment) };
  },
  'issues/delete-comment': (call, repository) => {
    const comment = commentOf(call, repository);
    refuseStrangers(call, repository, comment);
    repository.comments.splice(repository.comments.indexOf(comment), 1);
    return { status: 204 };
  },
  'reactions/list-for-issue-comment': (call, repository) => {
    const wanted = call.query['content'];
    const reactions = commentOf(call, repository)
      .reactions.filter(({ content }) => wanted === undefined || content === wanted)
      .map((reaction) => reactionShape(call.world, reaction));
    return paged(call, repository, reactions);
  },
  'reactions/create-for-issue-comment': (call, repository) => {
    const { content } = call.body as { readonly content: string };
    const { reactions } = commentOf(call, repository);
    const known = reactions.find((it) => it.content === content && it.user === call.login);
    if (known !== undefined) return { status: 200, body: reactionShape(call.world, known) };
    const reaction = { id: call.world.nextId(), user: call.login, content, at: call.world.now() };
    reactions.push(reaction);
    return { status: 201, body: reactionShape(call.world, reaction) };
  },
};

function issueOf(call: ApiCall, repository: RepositoryState) {
  const number = Number(call.params['issue_number']);
  return found([...repository.pulls, ...repository.issues].find((it) => it.number === number));
}

function commentOf(call: ApiCall, repository: RepositoryState): CommentState {
  const id = Number(call.params['comment_id']);
  return found(repository.comments.find((comment) => comment.id === id));
}

const longestBody = 65_536;

function bodyOf(call: ApiCall): string {
  const { body } = call.body as { readonly body: string };
  if (body.trim() === '') {
    throw unprocessable({
      resource: 'IssueComment',
      code: 'missing_field',
      field: 'body',
      message: "Body can't be blank",
    });
  }
  // GitHub counts characters, not UTF-16 units.
  if ([...body].length > longestBody) {
    throw unprocessable({
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: `Body is too long (maximum is ${longestBody} characters)`,
    });
  }
  return body;
}

/** Apps with the permission and people who may write change every comment, others only their own. */
function refuseStrangers(call: ApiCall, repository: RepositoryState, comment: CommentState): void {
  const may = repository.collaborators.get(call.login);
  if (isBot(found(call.token)) || comment.author === call.login) return;
  if (may === 'admin' || may === 'maintain' || may === 'write') return;
  throw new ApiError(403, 'Must have admin rights to Repository.');
}
