import type { GitHubEvent } from '../../../src/action/event.ts';
import { organizationShape } from '../shapes/organization.ts';
import { repositoryShape } from '../shapes/repository.ts';
import { userShape } from '../shapes/user.ts';
import { fullNameOf, type Place } from '../world.ts';

/** What starts a workflow, with the variables that GitHub sets for it. */
export interface TestEvent extends GitHubEvent {
  readonly payload: Readonly<Record<string, unknown>>;
  /** GITHUB_*, but for the path of the payload. */
  readonly variables: Readonly<Record<string, string>>;
}

export interface EventParts {
  readonly name: string;
  readonly ref: string;
  readonly sha: string;
  /** Who caused it. */
  readonly actor: string;
  /** Beside `repository`, `organization` and `sender`. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly variables?: Readonly<Record<string, string>>;
}

export function eventOf({ world, repository }: Place, parts: EventParts): TestEvent {
  const { name, ref, sha, actor } = parts;
  const fullName = fullNameOf(repository);
  const run = String(world.nextId());
  return {
    name,
    ref,
    sha,
    repository: fullName,
    actor,
    workflow: 'datajob',
    runUrl: `${world.webUrl}/${fullName}/actions/runs/${run}`,
    payload: {
      ...parts.payload,
      repository: repositoryShape(world, repository),
      organization: organizationShape(world, repository.owner),
      sender: userShape(world, actor),
    },
    variables: {
      GITHUB_EVENT_NAME: name,
      GITHUB_REF: ref,
      GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
      GITHUB_SHA: sha,
      GITHUB_ACTOR: actor,
      GITHUB_TRIGGERING_ACTOR: actor,
      GITHUB_REPOSITORY: fullName,
      GITHUB_REPOSITORY_OWNER: repository.owner,
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_WORKFLOW: 'datajob',
      GITHUB_RUN_ID: run,
      GITHUB_API_URL: world.apiUrl,
      GITHUB_SERVER_URL: world.webUrl,
      GITHUB_HEAD_REF: '',
      GITHUB_BASE_REF: '',
      ...parts.variables,
    },
  };
}

/** The commit of a branch of the repository. */
export function headOf({ repository }: Place, branch: string): string {
  const sha = repository.refs.get(`refs/heads/${branch}`);
  if (sha === undefined) throw new Error(`The test's repository has no branch ${branch}.`);
  return sha;
}
