import { readFileSync } from 'node:fs';
import { Obstacle, toError } from '../failure.ts';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';

/** What happened on GitHub; its payload is data that strangers may have written. */
export interface GitHubEvent {
  /** Such as `pull_request`. */
  readonly name: string;
  /** Such as `refs/heads/main`. */
  readonly ref: string;
  readonly sha: string;
  /** `owner/name` of the repository the workflow runs in. */
  readonly repository: string;
  /** Login of who caused the run, or started it again. */
  readonly actor: string;
  /** Name of the workflow. */
  readonly workflow: string;
  /** Page of the workflow run. */
  readonly runUrl: string | undefined;
  readonly payload: unknown;
}

/** Reads the event that the runner describes in its variables. Throws `Obstacle` `files` when it is unreadable. */
export function readEvent(variables: EnvironmentVariables): GitHubEvent {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_REF: ref = '', GITHUB_SHA: sha = '' } = variables;
  const actor = variables['GITHUB_TRIGGERING_ACTOR'] ?? variables['GITHUB_ACTOR'] ?? '';
  return {
    ...{ name, ref, sha, actor },
    repository: variables['GITHUB_REPOSITORY'] ?? '',
    workflow: variables['GITHUB_WORKFLOW'] ?? '',
    runUrl: runUrlOf(variables),
    payload: readPayload(variables['GITHUB_EVENT_PATH']),
  };
}

function runUrlOf(variables: EnvironmentVariables): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables;
  if (!server || !repository || !run) return undefined;
  const attempt = variables['GITHUB_RUN_ATTEMPT'];
  const page = `${server}/${repository}/actions/runs/${run}`;
  return attempt === undefined || attempt === '1' ? page : `${page}/attempts/${attempt}`;
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (thrown) {
    const cause = toError(thrown);
    throw new Obstacle('files', `The event in GITHUB_EVENT_PATH could not be read: ${cause.message}`, {
      cause,
    });
  }
}
