import type { PullState, RepositoryState } from '../state.ts';
import { fullNameOf, nodeId, type World } from '../world.ts';
import { associationOf } from './association.ts';
import { repositoryShape } from './repository.ts';
import { nullableUser, userShape } from './user.ts';

/** `pull-request` of the description: what one pull request is answered with, and webhooks carry. */
export function pullShape(world: World, repository: RepositoryState, pull: PullState) {
  const changes = pull.files.map(({ additions = 1, deletions = 0 }) => ({ additions, deletions }));
  const open = pull.state === 'open';
  return {
    ...pullSimpleShape(world, repository, pull),
    merged: pull.merged !== undefined,
    mergeable: open ? true : null,
    mergeable_state: open ? 'clean' : 'unknown',
    rebaseable: open ? true : null,
    merged_by: nullableUser(world, pull.merged?.by),
    comments: repository.comments.filter(({ issue }) => issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pull.commits.length,
    additions: changes.reduce((sum, { additions }) => sum + additions, 0),
    deletions: changes.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: pull.files.length,
  };
}

/** `pull-request-simple`: the same in lists. */
export function pullSimpleShape(world: World, repository: RepositoryState, pull: PullState) {
  const addresses = addressesOf(world, repository, pull);
  const { url, html_url, issue_url, commits_url, comments_url, statuses_url } = addresses;
  const { review_comments_url, review_comment_url } = addresses;
  return {
    ...addresses,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    diff_url: `${html_url}.diff`,
    patch_url: `${html_url}.patch`,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    draft: pull.draft,
    title: pull.title,
    body: pull.body,
    user: userShape(world, pull.author),
    labels: [],
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    active_lock_reason: null,
    auto_merge: null,
    author_association: associationOf(repository, pull.author),
    head: headShape(world, pull),
    base: baseShape(world, repository, pull),
    _links: {
      self: { href: url },
      html: { href: html_url },
      issue: { href: issue_url },
      comments: { href: comments_url },
      review_comments: { href: review_comments_url },
      review_comment: { href: review_comment_url },
      commits: { href: commits_url },
      statuses: { href: statuses_url },
    },
  };
}

/** `pull-request-minimal`: the same in check runs. */
export function pullMinimalShape(world: World, repository: RepositoryState, pull: PullState) {
  const repo = {
    id: repository.id,
    url: `${world.apiUrl}/repos/${fullNameOf(repository)}`,
    name: repository.name,
  };
  return {
    id: pull.id,
    number: pull.number,
    url: `${repo.url}/pulls/${pull.number}`,
    head: { ref: pull.head.branch, sha: pull.head.sha, repo },
    base: { ref: pull.base.branch, sha: pull.base.sha, repo },
  };
}

function addressesOf(world: World, repository: RepositoryState, pull: PullState) {
  const api = `${world.apiUrl}/repos/${fullNameOf(repository)}`;
  const url = `${api}/pulls/${pull.number}`;
  return {
    url,
    html_url: `${world.webUrl}/${fullNameOf(repository)}/pull/${pull.number}`,
    issue_url: `${api}/issues/${pull.number}`,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${api}/issues/${pull.number}/comments`,
    statuses_url: `${api}/statuses/${pull.head.sha}`,
  };
}

/** `repo` is null when the fork was deleted. */
function headShape(world: World, { head }: PullState) {
  return {
    label: `${head.owner}:${head.branch}`,
    ref: head.branch,
    sha: head.sha,
    user: userShape(world, head.owner),
    repo: head.repository === undefined ? null : repositoryShape(world, head.repository),
  };
}

function baseShape(world: World, repository: RepositoryState, { base }: PullState) {
  return {
    label: `${repository.owner}:${base.branch}`,
    ref: base.branch,
    sha: base.sha,
    user: userShape(world, repository.owner),
    repo: repositoryShape(world, repository),
  };
}
