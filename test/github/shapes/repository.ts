import type { RepositoryState } from '../state.ts';
import { fullNameOf, nodeId, type World } from '../world.ts';
import { userShape } from './user.ts';

/** `full-repository` of the description, which holds what the shorter kinds hold. */
export function repositoryShape(world: World, repository: RepositoryState) {
  const fullName = fullNameOf(repository);
  const html = `${world.webUrl}/${fullName}`;
  return {
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName,
    owner: userShape(world, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: html,
    clone_url: `${html}.git`,
    git_url: `${html.replace('https:', 'git:')}.git`,
    ssh_url: `${html.replace('https:', 'ssh:')}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    description: null,
    language: null,
    license: null,
    fork: repository.parent !== undefined,
    default_branch: repository.defaultBranch,
    archived: repository.archived,
    disabled: false,
    created_at: repository.createdAt,
    updated_at: repository.createdAt,
    pushed_at: repository.activity.at(-1)?.at ?? repository.createdAt,
    ...addresses(`${world.apiUrl}/repos/${fullName}`),
    ...counts(repository),
    ...features,
  };
}

const features = {
  has_issues: true,
  has_projects: false,
  has_wiki: false,
  has_pages: false,
  has_downloads: false,
  has_discussions: false,
  is_template: false,
  allow_forking: true,
  web_commit_signoff_required: false,
  topics: [],
};

function counts(repository: RepositoryState) {
  const open = [...repository.pulls, ...repository.issues].filter(({ state }) => state === 'open').length;
  return {
    size: 0,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    subscribers_count: 0,
    network_count: 0,
    open_issues: open,
    open_issues_count: open,
  };
}

const below: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

function addresses(url: string) {
  return {
    url,
    ...Object.fromEntries(Object.entries(below).map(([name, path]) => [name, `${url}${path}`])),
  };
}
