import { associationOf } from '../shapes/association.ts';
import { commentShape, reactionCounts } from '../shapes/comment.ts';
import { userShape } from '../shapes/user.ts';
import type { PullState } from '../state.ts';
import type { IssueState } from '../state-conversation.ts';
import { fullNameOf, nodeId, type Place } from '../world.ts';
import { eventOf, headOf, type TestEvent } from './event.ts';

/** A comment that is in the state was written, on a pull request or on an issue. Runs on the default branch. */
export function issueCommentEvent(place: Place, commentId: number): TestEvent {
  const { world, repository } = place;
  const comment = repository.comments.find(({ id }) => id === commentId);
  const issue = [...repository.pulls, ...repository.issues].find(({ number }) => number === comment?.issue);
  if (comment === undefined || issue === undefined) throw new Error(`The test has no comment ${commentId}.`);
  return eventOf(place, {
    name: 'issue_comment',
    ref: `refs/heads/${repository.defaultBranch}`,
    sha: headOf(place, repository.defaultBranch),
    actor: comment.author ?? 'ghost',
    payload: {
      action: 'created',
      issue: issueShape(place, issue),
      comment: commentShape(world, repository, comment),
    },
  });
}

function issueShape(place: Place, issue: PullState | IssueState) {
  const { world, repository } = place;
  const api = `${world.apiUrl}/repos/${fullNameOf(repository)}`;
  const url = `${api}/issues/${issue.number}`;
  const isPull = 'head' in issue;
  const html = `${world.webUrl}/${fullNameOf(repository)}/${isPull ? 'pull' : 'issues'}/${issue.number}`;
  return {
    url,
    repository_url: api,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: html,
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    number: issue.number,
    title: issue.title,
    user: userShape(world, issue.author),
    labels: [],
    state: issue.state,
    locked: issue.locked,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: repository.comments.filter((comment) => comment.issue === issue.number).length,
    created_at: issue.createdAt,
    updated_at: issue.createdAt,
    closed_at: issue.closedAt,
    author_association: associationOf(repository, issue.author),
    active_lock_reason: null,
    body: issue.body,
    reactions: reactionCounts(`${url}/reactions`, []),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    state_reason: null,
    ...(isPull
      ? { draft: issue.draft, pull_request: pullLinks(`${api}/pulls/${issue.number}`, html, issue) }
      : {}),
  };
}

/** What tells a pull request from an issue. */
function pullLinks(url: string, html: string, { merged }: PullState) {
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    merged_at: merged?.at ?? null,
  };
}
