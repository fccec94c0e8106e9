import { Obstacle } from '../failure.ts';
import type { Clock } from '../ports/clock.ts';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { GitHub } from '../ports/github/github.ts';
import { gitHubCheckRuns } from './github-check-runs.ts';
import { createClient, type RepositoryName } from './github-client.ts';
import { gitHubComments } from './github-comments.ts';
import { gitHubDeployments } from './github-deployments.ts';
import { gitHubMembers } from './github-members.ts';
import { gitHubPullRequests } from './github-pull-requests.ts';
import { gitHubSettings } from './github-settings.ts';
import { gitHubWorkflowRuns } from './github-workflow-runs.ts';
import { systemClock } from './system-clock.ts';

export interface GitHubConnection {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** For questions about teams, which the token of a workflow may not ask; default: `token`. */
  readonly membersToken?: string | undefined;
  /** As in GITHUB_API_URL; GitHub Enterprise Server has `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly signal?: AbortSignal | undefined;
  readonly clock?: Clock;
  /** How long rate limits and failures may be waited for altogether; default: two minutes. */
  readonly maxWaitMs?: number;
  /** For one request; default: 30 seconds. */
  readonly requestTimeoutMs?: number;
  /** Of them only the proxy's address is read; default: no proxy. */
  readonly variables?: EnvironmentVariables;
}

/**
 * One repository on GitHub. Nothing is loaded and nobody asked before the first call. Throws `Obstacle`
 * `usage` when the repository's name or the address is none.
 */
export function connectGitHub(connection: GitHubConnection): GitHub {
  const settings = {
    repository: repositoryOf(connection.repository),
    apiUrl: addressOf(connection.apiUrl),
    clock: connection.clock ?? systemClock,
    maxWaitMs: connection.maxWaitMs ?? 120_000,
    requestTimeoutMs: connection.requestTimeoutMs ?? 30_000,
    signal: connection.signal,
    variables: connection.variables ?? {},
  };
  const client = createClient({ ...settings, token: connection.token });
  const organisation =
    connection.membersToken === undefined
      ? client
      : createClient({ ...settings, token: connection.membersToken });
  return {
    pullRequests: gitHubPullRequests(client),
    comments: gitHubComments(client),
    checkRuns: gitHubCheckRuns(client),
    members: gitHubMembers(client, organisation),
    deployments: gitHubDeployments(client),
    workflowRuns: gitHubWorkflowRuns(client),
    settings: gitHubSettings(client),
  };
}

function repositoryOf(text: string): RepositoryName {
  const [, owner, repo] = /^([\w-]+)\/([\w.-]+)$/.exec(text) ?? [];
  if (owner !== undefined && repo !== undefined && !/^\.+$/.test(repo)) return { owner, repo };
  throw new Obstacle('usage', `${JSON.stringify(text)} is no repository on GitHub: write it as owner/name.`);
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const usable = url !== undefined && ['https:', 'http:'].includes(url.protocol) && url.username === '';
  if (usable) return url.href.replace(/\/+$/, '');
  throw new Obstacle('usage', 'GITHUB_API_URL holds no address of an API, such as https://api.github.com.');
}
