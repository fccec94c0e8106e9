import type { ApiCall, RepositoryHandler } from '../answer.ts';
import { ApiError, found, notFound } from '../api-error.ts';
import { paged } from '../paging.ts';
import { associationOf } from '../shapes/association.ts';
import { pullShape, pullSimpleShape } from '../shapes/pull.ts';
import { nullableUser } from '../shapes/user.ts';
import type { PullState, RepositoryState } from '../state.ts';
import type { FileState, ReviewState } from '../state-conversation.ts';
import { mergePull } from '../story/pulls.ts';
import { fullNameOf, nodeId, shaOf } from '../world.ts';

export const pullHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'pulls/get': (call, repository) => ({
    status: 200,
    body: pullShape(call.world, repository, pullOf(call, repository)),
  }),
  'pulls/list': (call, repository) =>
    paged(
      call,
      repository,
      listed(call, repository).map((pull) => pullSimpleShape(call.world, repository, pull)),
    ),
  'pulls/list-files': (call, repository) => {
    const pull = pullOf(call, repository);
    // GitHub shows 3,000 files of a pull request, and says nothing about the rest.
    const files = pull.files.slice(0, 3000).map((file) => fileShape(call, { repository, pull, file }));
    return paged(call, repository, files);
  },
  'pulls/list-reviews': (call, repository) => {
    const pull = pullOf(call, repository);
    const reviews = pull.reviews.map((review) => reviewShape(call, { repository, pull, review }));
    return paged(call, repository, reviews);
  },
  'pulls/merge': (call, repository) => {
    const pull = pullOf(call, repository);
    const { sha } = (call.body ?? {}) as { readonly sha?: string };
    if (pull.state === 'closed' || pull.draft) throw new ApiError(405, 'Pull Request is not mergeable');
    if (sha !== undefined && sha !== pull.head.sha) {
      throw new ApiError(409, 'Head branch was modified. Review and try the merge again.');
    }
    const commit = mergePull({ world: call.world, repository }, { number: pull.number, by: call.login });
    return { status: 200, body: { sha: commit, merged: true, message: 'Pull Request successfully merged' } };
  },
  'repos/list-pull-requests-associated-with-commit': (call, repository) => {
    const sha = call.params['commit_sha'] ?? '';
    const pulls = repository.pulls.filter((pull) => holds(pull, sha));
    if (pulls.length === 0 && !isKnown(repository, sha)) {
      throw new ApiError(422, `No commit found for SHA: ${sha}`);
    }
    return paged(
      call,
      repository,
      pulls.map((pull) => pullSimpleShape(call.world, repository, pull)),
    );
  },
};

function pullOf(call: ApiCall, repository: RepositoryState): PullState {
  const number = Number(call.params['pull_number']);
  if (!Number.isSafeInteger(number)) throw notFound();
  return found(repository.pulls.find((pull) => pull.number === number));
}

/** Newest first, open ones unless asked. */
function listed(call: ApiCall, repository: RepositoryState): PullState[] {
  const { state = 'open', head, base, direction, sort } = call.query;
  const time = (pull: PullState) => (sort === 'updated' ? pull.updatedAt : pull.createdAt);
  const pulls = repository.pulls
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => head === undefined || `${pull.head.owner}:${pull.head.branch}` === head)
    .filter((pull) => base === undefined || pull.base.branch === base)
    .sort((a, b) => time(b).localeCompare(time(a)) || b.number - a.number);
  return direction === 'asc' ? pulls.reverse() : pulls;
}

/** An open pull request belongs to the commits on its branch; a merged one to these and to its merge. */
function holds(pull: PullState, sha: string): boolean {
  if (pull.head.sha === sha || pull.commits.includes(sha)) return true;
  return pull.merged !== undefined && pull.mergeCommit === sha;
}

function isKnown(repository: RepositoryState, sha: string): boolean {
  return repository.commits.has(sha) || [...repository.refs.values()].includes(sha);
}

function fileShape(
  call: ApiCall,
  { repository, pull, file }: { repository: RepositoryState; pull: PullState; file: FileState },
) {
  const { additions = 1, deletions = 0 } = file;
  const path = encodeURI(file.path);
  const page = `${call.world.webUrl}/${fullNameOf(repository)}`;
  const contents = `${call.world.apiUrl}/repos/${fullNameOf(repository)}/contents`;
  return {
    sha: shaOf(file.path),
    filename: file.path,
    status: file.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${page}/blob/${pull.head.sha}/${path}`,
    raw_url: `${page}/raw/${pull.head.sha}/${path}`,
    contents_url: `${contents}/${path}?ref=${pull.head.sha}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

function reviewShape(
  call: ApiCall,
  { repository, pull, review }: { repository: RepositoryState; pull: PullState; review: ReviewState },
) {
  const page = `${call.world.webUrl}/${fullNameOf(repository)}/pull/${pull.number}`;
  const html = `${page}#pullrequestreview-${review.id}`;
  const api = `${call.world.apiUrl}/repos/${fullNameOf(repository)}/pulls/${pull.number}`;
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: nullableUser(call.world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: api,
    _links: { html: { href: html }, pull_request: { href: api } },
    commit_id: review.commit,
    author_association: associationOf(repository, review.author),
    ...(review.at === undefined ? {} : { submitted_at: review.at }),
  };
}
