import type { Comment } from '../ports/github/comments.ts';
import { commentOf, type RawComment } from './github-comment.ts';
import { usesProxy } from './github-proxy.ts';
import { createTransport } from './github-transport.ts';

export interface FirstComments {
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  readonly pr: number;
  /** Of them only the proxy's address is read. */
  readonly variables: Readonly<Record<string, string | undefined>>;
}

const perPage = 100;
const limits = { timeoutMs: 10_000, maxBytes: 20 * 1024 * 1024 };

/**
 * The comments of a pull request by one request, for which no library is loaded. Undefined when that was not
 * enough to know them all: then whoever needs them asks with all patience. Never rejects.
 */
export async function firstComments(asked: FirstComments): Promise<readonly Comment[] | undefined> {
  const { apiUrl, repository, token, pr, variables } = asked;
  if (!URL.canParse(apiUrl) || !/^[\w-]+\/[\w.-]+$/.test(repository)) return undefined;
  if (usesProxy(apiUrl, variables)) return undefined;
  const root = apiUrl.replace(/\/+$/, '');
  const url = `${root}/repos/${repository}/issues/${pr}/comments?per_page=${perPage}`;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `token ${token}`,
    'user-agent': 'datajob',
    'x-github-api-version': '2022-11-28',
  };
  try {
    const answer = await createTransport(apiUrl, limits)(url, { method: 'GET', headers });
    if (answer.status !== 200) return undefined;
    const comments: readonly RawComment[] = JSON.parse(await answer.text());
    return comments.length < perPage ? comments.map(commentOf) : undefined;
  } catch {
    return undefined;
  }
}
