import type { CommitState, RepositoryState } from '../state.ts';
import { fullNameOf, nodeId, shaOf, type World } from '../world.ts';
import { userShape } from './user.ts';

/** `commit` of the description; a commit that the test told nothing about has made-up words. */
export function commitShape(world: World, repository: RepositoryState, sha: string) {
  const commit = commitStateOf(repository, sha);
  const url = `${world.apiUrl}/repos/${fullNameOf(repository)}/commits/${sha}`;
  return {
    url,
    sha,
    node_id: nodeId(sha, repository.id),
    html_url: htmlOf(world, repository, sha),
    comments_url: `${url}/comments`,
    commit: {
      url: gitUrl(world, repository, `commits/${sha}`),
      author: personOf(commit),
      committer: personOf(commit),
      message: commit.message,
      comment_count: 0,
      tree: treeOf(world, repository, sha),
      verification: unsigned,
    },
    author: userShape(world, commit.author),
    committer: userShape(world, commit.author),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${world.apiUrl}/repos/${fullNameOf(repository)}/commits/${parent}`,
      html_url: htmlOf(world, repository, parent),
    })),
  };
}

/** `git-commit` of the description. */
export function gitCommitShape(world: World, repository: RepositoryState, sha: string) {
  const commit = commitStateOf(repository, sha);
  return {
    sha,
    node_id: nodeId(sha, repository.id),
    url: gitUrl(world, repository, `commits/${sha}`),
    html_url: htmlOf(world, repository, sha),
    author: personOf(commit),
    committer: personOf(commit),
    message: commit.message,
    tree: treeOf(world, repository, sha),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: gitUrl(world, repository, `commits/${parent}`),
      html_url: htmlOf(world, repository, parent),
    })),
    verification: unsigned,
  };
}

/** `simple-commit` of the description, in webhooks. */
export function simpleCommitShape(repository: RepositoryState, sha: string) {
  const commit = commitStateOf(repository, sha);
  const { name, email } = personOf(commit);
  return {
    id: sha,
    tree_id: shaOf(`tree of ${sha}`),
    message: commit.message,
    timestamp: commit.at,
    author: { name, email },
    committer: { name, email },
  };
}

function commitStateOf(repository: RepositoryState, sha: string): CommitState {
  const unknown = {
    message: `Commit ${sha.slice(0, 7)}`,
    author: 'mona',
    parents: [],
    at: repository.createdAt,
  };
  return repository.commits.get(sha) ?? unknown;
}

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

function personOf({ author, at }: CommitState) {
  return { name: author, email: `${author.replace(/[^\w.-]/g, '')}@users.noreply.example`, date: at };
}

function treeOf(world: World, repository: RepositoryState, sha: string) {
  const tree = shaOf(`tree of ${sha}`);
  return { sha: tree, url: gitUrl(world, repository, `trees/${tree}`) };
}

function gitUrl(world: World, repository: RepositoryState, path: string): string {
  return `${world.apiUrl}/repos/${fullNameOf(repository)}/git/${path}`;
}

function htmlOf(world: World, repository: RepositoryState, sha: string): string {
  return `${world.webUrl}/${fullNameOf(repository)}/commit/${sha}`;
}
