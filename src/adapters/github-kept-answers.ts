import type { FetchAnswer, OctokitFetch } from './github-driver.ts';

const mostAnswers = 200;

/**
 * Asks again with `If-None-Match` what was asked before: an answer that GitHub says is unchanged comes from
 * here and does not count against the rate limit.
 */
export function keepAnswers(fetch: OctokitFetch): OctokitFetch {
  const kept = new Map<string, { readonly etag: string; readonly answer: FetchAnswer }>();
  return async (url, init) => {
    if (init.method !== 'GET') return fetch(url, init);
    const key = `${url} ${init.headers['accept'] ?? ''}`;
    const known = kept.get(key);
    const headers = known === undefined ? init.headers : { ...init.headers, 'if-none-match': known.etag };
    const answer = await fetch(url, { ...init, headers });
    if (answer.status === 304 && known !== undefined) return known.answer;
    const etag = answer.headers.get('etag');
    if (answer.status === 200 && etag !== undefined) kept.set(key, { etag, answer });
    const [oldest] = kept.keys();
    if (kept.size > mostAnswers && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
