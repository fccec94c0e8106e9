import { zipArchive } from '../../support/zip-archive.ts';
import type {
  ArtifactState,
  CheckRunState,
  DeploymentState,
  RepositoryState,
  TeamState,
  WorkflowRunState,
} from '../state.ts';
import { type Place, userOf } from '../world.ts';

/** A workflow ran; default: the one of a pull request, with success. */
export function addWorkflowRun(
  { world, repository }: Place,
  options: {
    readonly id?: number;
    readonly name?: string;
    readonly path?: string;
    readonly event?: string;
    readonly conclusion?: string;
    readonly branch?: string;
    readonly commit: string;
    readonly actor?: string;
    /** Repository of the branch, for example a fork. */
    readonly from?: RepositoryState;
    readonly pulls?: readonly number[];
  },
): WorkflowRunState {
  const run: WorkflowRunState = {
    id: options.id ?? world.nextId(),
    name: options.name ?? 'datajob',
    path: options.path ?? '.github/workflows/datajob.yml',
    event: options.event ?? 'pull_request',
    status: 'completed',
    conclusion: options.conclusion ?? 'success',
    branch: options.branch ?? null,
    commit: options.commit,
    actor: userOf(world, options.actor ?? 'mona').login,
    headRepository: options.from ?? repository,
    pulls: options.pulls ?? [],
    at: world.now(),
  };
  repository.workflowRuns.push(run);
  return run;
}

/** A run uploaded files; or `zip`, any bytes. */
export function addArtifact(
  { world, repository }: Place,
  options: {
    readonly run: number;
    readonly name: string;
    readonly files?: Readonly<Record<string, string | Uint8Array>>;
    readonly zip?: Uint8Array;
  },
): ArtifactState {
  const members = Object.entries(options.files ?? {}).map(([name, content]) => ({ name, content }));
  const artifact: ArtifactState = {
    id: world.nextId(),
    run: options.run,
    name: options.name,
    zip: options.zip ?? zipArchive(members),
    expired: false,
    at: world.now(),
  };
  repository.artifacts.push(artifact);
  return artifact;
}

/** A check run that ended well. */
export function addCheckRun(
  { world, repository }: Place,
  commit: string,
  options: { readonly name?: string; readonly app?: string; readonly externalId?: string } = {},
): CheckRunState {
  const at = world.now();
  const run: CheckRunState = {
    id: world.nextId(),
    name: options.name ?? 'datajob evidence',
    commit,
    externalId: options.externalId ?? null,
    detailsUrl: null,
    status: 'completed',
    conclusion: 'success',
    startedAt: at,
    completedAt: at,
    title: 'Fine',
    summary: 'Fine',
    text: null,
    annotations: [],
    app: options.app ?? 'github-actions[bot]',
  };
  repository.checkRuns.push(run);
  return run;
}

/** What GitHub does for a job with `environment:`; the statuses in the order they came. */
export function deploy(
  { world, repository }: Place,
  options: {
    readonly commit: string;
    readonly environment: string;
    readonly states: readonly string[];
    readonly logUrl?: string;
  },
): DeploymentState {
  const creator = userOf(world, 'github-actions[bot]').login;
  const status = (state: string) => ({
    id: world.nextId(),
    state,
    description: '',
    logUrl: options.logUrl ?? '',
    environmentUrl: '',
    creator,
    at: world.now(),
  });
  const deployment: DeploymentState = {
    id: world.nextId(),
    commit: options.commit,
    ref: repository.defaultBranch,
    environment: options.environment,
    creator,
    at: world.now(),
    statuses: options.states.map(status),
  };
  repository.deployments.push(deployment);
  return deployment;
}

/** A team of the owner, with access to the repository. */
export function addTeam({ world, repository }: Place, slug: string, members: readonly string[]): TeamState {
  const team: TeamState = {
    id: world.nextId(),
    organization: repository.owner,
    slug,
    members: members.map((login) => ({ login: userOf(world, login).login, state: 'active' })),
  };
  world.state.teams.push(team);
  repository.teams.push(slug);
  return team;
}

/** Gives a person a permission; `none` takes it away, and makes the account known. */
export function setPermission(
  { world, repository }: Place,
  login: string,
  permission: 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none',
): void {
  const known = userOf(world, login).login;
  if (permission === 'none') repository.collaborators.delete(known);
  else repository.collaborators.set(known, permission);
}
