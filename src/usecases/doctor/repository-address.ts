import { Obstacle } from '../../failure.ts';

export interface RepositoryAddress {
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
}

export interface AddressRequest {
  /** `owner/name`, as a person gave it. */
  readonly repository: string | undefined;
  /** Of the Git remote; may hold a password, so it is in no message. */
  readonly remoteUrl: string | undefined;
  /** As in GITHUB_API_URL. */
  readonly apiUrl: string | undefined;
}

/**
 * Which repository on which GitHub is meant. Throws `Obstacle` `usage` when that is not clear: a token is never
 * sent to a host that only the remote's address names, but for GitHub's own.
 */
export function repositoryAddress({ repository, remoteUrl, apiUrl }: AddressRequest): RepositoryAddress {
  if (repository !== undefined) return { repository, apiUrl: apiUrl || gitHubApi };
  const remote = remoteUrl === undefined ? undefined : parseRemote(remoteUrl);
  if (remote === undefined) {
    throw new Obstacle('usage', 'The Git remote does not tell which repository on GitHub this is.', {
      hint: 'Say which: --repository owner/name.',
    });
  }
  const known = apiUrl || apiOf(remote.host);
  if (known !== undefined) return { repository: remote.repository, apiUrl: known };
  throw new Obstacle('usage', `The Git remote is at ${remote.host}, which may not be GitHub.`, {
    hint: `For GitHub Enterprise Server set GITHUB_API_URL=https://${remote.host}/api/v3; else say --repository owner/name.`,
  });
}

const gitHubApi = 'https://api.github.com';

function apiOf(host: string): string | undefined {
  if (['github.com', 'www.github.com', 'ssh.github.com'].includes(host)) return gitHubApi;
  // Enterprise Cloud with data residency.
  return host.endsWith('.ghe.com') ? `https://api.${host}` : undefined;
}

/** `https://host/owner/name.git`, `ssh://git@host:22/owner/name`, `git@host:owner/name.git` and their like. */
function parseRemote(url: string): { readonly host: string; readonly repository: string } | undefined {
  const [, urlHost, urlPath] =
    /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:@]+)(?::\d+)?\/(.+)$/i.exec(url) ?? [];
  const [, shortHost, shortPath] = /^(?:[^/@:]+@)?([^/@:]{2,}):(?!\/\/)(.+)$/.exec(url) ?? [];
  const host = (urlHost ?? shortHost)?.toLowerCase();
  const path = (urlPath ?? shortPath)?.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
  const isName = path !== undefined && /^[\w.-]+\/[\w.-]+$/.test(path);
  return host !== undefined && isName ? { host, repository: path } : undefined;
}
