import type { Clock } from '../ports/clock.ts';
import { createAtMost } from './at-most.ts';
import { loadOctokit, type Octokit, type OctokitFetch } from './github-driver.ts';
import { keepAnswers } from './github-kept-answers.ts';
import { type Task, toGitHubObstacle } from './github-obstacle.ts';
import { proxiedTransport } from './github-proxied.ts';
import { usesProxy } from './github-proxy.ts';
import { retrying } from './github-retries.ts';
import { createTransport } from './github-transport.ts';

/** Calls to the API with one token. */
export interface GitHubClient {
  readonly owner: string;
  readonly repo: string;
  /** Rejects with `GitHubObstacle`, or with `Obstacle` `cancelled`. */
  ask<T>(task: Task, call: (octokit: Octokit, repository: RepositoryName) => Promise<T>): Promise<T>;
  /** Requests by themselves, for answers of another size. */
  fetch(maxBytes: number): OctokitFetch;
}

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

export interface ClientOptions {
  readonly repository: RepositoryName;
  readonly token: string;
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly maxWaitMs: number;
  readonly requestTimeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

// A hundred of the largest comments are 6.5 MB.
const maxAnswerBytes = 20 * 1024 * 1024;

// GitHub asks for few requests at a time; and each listens for the end of the whole.
const mostAtOnce = 6;

/** Nothing is loaded and nobody is asked before the first call. */
export function createClient(options: ClientOptions): GitHubClient {
  const { repository, token, apiUrl } = options;
  const inTurn = createAtMost(mostAtOnce);
  const fetch = (maxBytes: number) => {
    const transport = transportOf(options, maxBytes);
    return retrying((url, init) => inTurn(() => transport(url, init)), options);
  };
  let octokit: Promise<Octokit> | undefined;
  return {
    ...repository,
    fetch,
    async ask(task, call) {
      octokit ??= loadOctokit(token, apiUrl, keepAnswers(fetch(maxAnswerBytes)));
      const opened = await octokit;
      return call(opened, repository).catch((error: unknown) => {
        throw toGitHubObstacle(error, task, token);
      });
    },
  };
}

function transportOf(options: ClientOptions, maxBytes: number): OctokitFetch {
  const limits = { timeoutMs: options.requestTimeoutMs, maxBytes, signal: options.signal };
  return usesProxy(options.apiUrl, options.variables)
    ? proxiedTransport(limits)
    : createTransport(options.apiUrl, limits);
}
