import type { RepositoryState } from '../state.ts';
import type { EnvironmentState } from '../state-settings.ts';
import { type Place, shaOf, userOf, type World } from '../world.ts';

export interface RepositoryOptions {
  readonly defaultBranch?: string;
  /** Default true: then a token needs every permission it uses. */
  readonly private?: boolean;
  /** Makes it a fork. */
  readonly parent?: RepositoryState;
  /** Commit of the default branch. */
  readonly commit?: string;
}

/** Adds a repository with one commit on its default branch. */
export function addRepository(
  world: World,
  fullName: string,
  options: RepositoryOptions = {},
): RepositoryState {
  const [owner = '', name = ''] = fullName.split('/');
  const repository: RepositoryState = {
    id: world.nextId(),
    owner: userOf(world, owner, options.parent === undefined ? 'Organization' : 'User').login,
    name,
    defaultBranch: options.defaultBranch ?? 'main',
    private: options.private ?? true,
    archived: false,
    parent: options.parent,
    createdAt: world.now(),
    refs: new Map([[`refs/heads/${options.defaultBranch ?? 'main'}`, options.commit ?? shaOf(fullName)]]),
    commits: new Map(),
    activity: [],
    pulls: [],
    issues: [],
    comments: [],
    checkRuns: [],
    statuses: [],
    deployments: [],
    collaborators: new Map([[owner, 'admin']]),
    teams: [],
    settings: unprotected(),
    workflowRuns: [],
    artifacts: [],
    contents: new Map(),
    dispatches: [],
  };
  world.state.repositories.push(repository);
  return repository;
}

function unprotected(): RepositoryState['settings'] {
  return {
    protection: new Map(),
    rules: new Map(),
    environments: [],
    secrets: [],
    organizationSecrets: [],
    variables: {},
    organizationVariables: {},
    actionsEnabled: true,
    allowedActions: 'all',
    pinningRequired: false,
    defaultPermissions: 'read',
    codeownersErrors: [],
  };
}

/** Adds an environment that anybody may deploy to, but for what is given. */
export function addEnvironment(
  { world, repository }: Place,
  name: string,
  options: Partial<Omit<EnvironmentState, 'id' | 'name'>> = {},
): EnvironmentState {
  const environment: EnvironmentState = {
    id: world.nextId(),
    name,
    reviewers: [],
    preventSelfReview: false,
    waitMinutes: 0,
    branches: 'all',
    secrets: [],
    variables: {},
    ...options,
  };
  repository.settings.environments.push(environment);
  return environment;
}
