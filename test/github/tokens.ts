import { ApiError, notFound } from './api-error.ts';
import { type Level, permissionsFor } from './permissions.ts';
import type { RepositoryState } from './state.ts';

export interface TokenOptions {
  /** By GitHub's name, such as `pull_requests`; what is absent is not granted. */
  readonly permissions: Readonly<Record<string, Level>>;
  /** Default `github-actions[bot]`: a token of a workflow. */
  readonly login?: string;
  /** Private repositories it sees, `owner/name`; default: that of the server. */
  readonly repositories?: readonly string[];
  /** Requests until the primary rate limit; default 1,000 as of a workflow's token. */
  readonly limit?: number;
}

export interface TokenState extends Required<TokenOptions> {
  readonly value: string;
  used: number;
}

/** What a workflow's token has at most: settings and members are out of its reach. */
export const workflowPermissions: Readonly<Record<string, Level>> = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  pull_requests: 'write',
  statuses: 'write',
};

/** Throws what GitHub answers when the token may not do this; `repository` is undefined for others' resources. */
export function authorize(
  operation: string,
  method: string,
  token: TokenState | undefined,
  repository: RepositoryState | undefined,
): void {
  const reads = method === 'get';
  if (repository?.private && !sees(token, repository)) throw notFound();
  if (token === undefined) {
    if (reads && repository?.private === false && !permissionsFor(operation).secret) return;
    if (operation === 'rate-limit/get') return;
    throw new ApiError(401, 'Requires authentication');
  }
  const { anyOf, secret } = permissionsFor(operation);
  if (anyOf.length === 0 || (reads && repository?.private === false && !secret)) return;
  const writable = reads || repository === undefined || sees(token, repository);
  if (writable && anyOf.some(([name, level]) => grants(token, name, level))) return;
  throw new ApiError(
    403,
    `Resource not accessible by ${isBot(token) ? 'integration' : 'personal access token'}`,
  );
}

export function isBot(token: TokenState): boolean {
  return token.login.endsWith('[bot]');
}

/** The header that tells which permissions would do. */
export function acceptedPermissions(operation: string): string {
  const { anyOf } = permissionsFor(operation);
  return anyOf.length === 0 ? 'metadata=read' : anyOf.map(([name, level]) => `${name}=${level}`).join('; ');
}

function sees(token: TokenState | undefined, repository: RepositoryState): boolean {
  return token?.repositories.includes(`${repository.owner}/${repository.name}`) ?? false;
}

function grants(token: TokenState, name: string, level: Level): boolean {
  const has = token.permissions[name];
  return has === 'write' || has === level;
}
