import type { RepositoryState } from '../state.ts';
import type { CommentState, ReactionState } from '../state-conversation.ts';
import { fullNameOf, nodeId, type World } from '../world.ts';
import { associationOf } from './association.ts';
import { nullableUser, userShape } from './user.ts';

/** `issue-comment` of the description. */
export function commentShape(world: World, repository: RepositoryState, comment: CommentState) {
  const api = `${world.apiUrl}/repos/${fullNameOf(repository)}/issues`;
  const isPull = repository.pulls.some(({ number }) => number === comment.issue);
  const page = `${isPull ? 'pull' : 'issues'}/${comment.issue}`;
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${api}/comments/${comment.id}`,
    html_url: `${world.webUrl}/${fullNameOf(repository)}/${page}#issuecomment-${comment.id}`,
    issue_url: `${api}/${comment.issue}`,
    user: nullableUser(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: associationOf(repository, comment.author),
    performed_via_github_app: null,
    reactions: reactionCounts(`${api}/comments/${comment.id}/reactions`, comment.reactions),
  };
}

export function reactionShape(world: World, reaction: ReactionState) {
  const { id, user, content, at } = reaction;
  return { id, node_id: nodeId('Reaction', id), user: userShape(world, user), content, created_at: at };
}

/** `reaction-rollup` of the description. */
export function reactionCounts(url: string, reactions: readonly ReactionState[]) {
  const kinds = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'];
  const count = (kind: string) => reactions.filter(({ content }) => content === kind).length;
  return {
    url,
    total_count: reactions.length,
    ...Object.fromEntries(kinds.map((kind) => [kind, count(kind)])),
  };
}
