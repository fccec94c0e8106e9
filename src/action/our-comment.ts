import type { Comment } from '../ports/github/comments.ts';
import { commentMarker, isCommentOf } from '../report/comment-marker.ts';
import type { Inputs } from './inputs.ts';

/**
 * The comment about a workspace by a workflow, among those of a pull request: the oldest one that carries our
 * marker and that we wrote, for others can write the marker, too.
 */
export function ourComment(
  comments: readonly Comment[],
  { workspace, workflow }: { readonly workspace: string; readonly workflow: string },
  inputs: Inputs,
): Comment | undefined {
  const marker = commentMarker(workspace, workflow);
  const author = inputs['comment-author'] ?? 'github-actions[bot]';
  return comments.find((comment) => comment.author === author && isCommentOf(comment.body, marker));
}
