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
  readonly payload: unknown;
}

/** Reads the event that the runner describes in its variables. Throws `Obstacle` `files` when it is unreadable. */
export function readEvent(variables: EnvironmentVariables): GitHubEvent {
  return {
    name: variables['GITHUB_EVENT_NAME'] ?? '',
    ref: variables['GITHUB_REF'] ?? '',
    sha: variables['GITHUB_SHA'] ?? '',
    repository: variables['GITHUB_REPOSITORY'] ?? '',
    payload: readPayload(variables['GITHUB_EVENT_PATH']),
  };
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
