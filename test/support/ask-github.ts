import type { TestGitHub } from '../github/server.ts';

export interface AskedGitHub {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined when the text is no JSON. */
  readonly body: unknown;
}

/** One plain request such as `GET /rate_limit`, without a client between. Redirects are not followed. */
export async function ask(
  github: TestGitHub,
  request: string,
  options: {
    /** Default the workflow's token; undefined: none. */
    readonly token?: string | undefined;
    readonly body?: unknown;
    /** Instead of a body that is made JSON. */
    readonly text?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
  } = {},
): Promise<AskedGitHub> {
  const [method = '', path = ''] = request.split(' ');
  const token = 'token' in options ? options.token : github.token;
  const body = options.text ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
  const response = await fetch(`${github.url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...options.headers,
    },
    ...(body === undefined ? {} : { body }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

/** Addresses by relation of a `Link` header. */
export function linksOf({ headers }: AskedGitHub): Readonly<Record<string, string>> {
  const found = (headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="([a-z]+)"/g);
  return Object.fromEntries([...found].map(([, url = '', rel = '']) => [rel, url]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
