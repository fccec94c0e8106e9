import { createHash } from 'node:crypto';
import type { Answer } from './answer.ts';
import type { RawRequest } from './api.ts';
import { acceptedPermissions, type TokenState } from './tokens.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface Asker {
  readonly operation: string | undefined;
  readonly raw: RawRequest;
  readonly token: TokenState | undefined;
  readonly now: string;
}

/** The answer with GitHub's headers; 304 when the asker has it already. */
export function packed(answer: Answer, asker: Asker): Reply {
  const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
  const reads = asker.raw.method === 'get' && answer.status === 200;
  const etag = `W/"${createHash('sha256').update(text).digest('hex')}"`;
  const known = asker.raw.headers['if-none-match']?.split(',').map((tag) => tag.trim());
  const unchanged = reads && known?.includes(etag) === true;
  // GitHub does not count these.
  if (unchanged && asker.token !== undefined) asker.token.used -= 1;
  const headers = {
    ...(text === '' || unchanged ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(reads ? { etag, 'cache-control': 'private, max-age=60, s-maxage=60' } : {}),
    'x-github-media-type': 'github.v3; format=json',
    ...permissionHeader(asker.operation),
    ...limitHeaders(asker),
    ...answer.headers,
  };
  return unchanged ? { status: 304, headers, text: '' } : { status: answer.status, headers, text };
}

function permissionHeader(operation: string | undefined) {
  return operation === undefined ? {} : { 'x-accepted-github-permissions': acceptedPermissions(operation) };
}

/** Without a token 60 requests are allowed in an hour. */
function limitHeaders({ token, now }: Asker) {
  const { limit, used } = token ?? { limit: 60, used: 1 };
  const hour = 3600;
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - used)),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.ceil((Date.parse(now) / 1000 + 1) / hour) * hour),
    'x-ratelimit-resource': 'core',
  };
}
