import type { getOctokit } from '@actions/github';

export type Octokit = ReturnType<typeof getOctokit>;

/** The part of `fetch` that Octokit uses. */
export type OctokitFetch = (url: string, init: FetchInit) => Promise<FetchAnswer>;

export interface FetchInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Default `follow`. */
  readonly redirect?: 'follow' | 'manual' | undefined;
}

export interface FetchAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The one place that imports `@actions/github`, when first used. */
export async function loadOctokit(token: string, baseUrl: string, fetch: OctokitFetch): Promise<Octokit> {
  const github = await import('@actions/github');
  const octokit = github.getOctokit(token, {
    baseUrl,
    userAgent: 'datajob',
    request: { fetch },
    log: silent,
  });
  octokit.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = apiVersion;
  });
  return octokit;
}

const apiVersion = '2022-11-28';

// Its warnings about old calls would land in the middle of our output.
const nothing = (): void => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** The library's own `fetch`, which goes through the proxy that the environment names. */
export async function loadProxiedFetch(): Promise<typeof fetch> {
  const github = await import('@actions/github');
  return github.getOctokit('none').request.endpoint.DEFAULTS.request?.fetch;
}
