import type { IncomingMessage, RequestOptions } from 'node:http';
import { Obstacle } from '../failure.ts';
import type { FetchAnswer, FetchInit, OctokitFetch } from './github-driver.ts';

export interface TransportLimits {
  /** For one request with its answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Of one answer. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** An answer that is larger than we read. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

const mostRedirects = 5;

/**
 * `fetch` on `node:http`, with bounds: Node's own and the one of `@actions/github` take longer to load than
 * everything else that an Action does. Credentials are sent to the origin of `apiUrl` only, whatever a
 * redirect or a link in an answer says.
 */
export function createTransport(apiUrl: string, limits: TransportLimits): OctokitFetch {
  const home = new URL(apiUrl).origin;
  return async (url, init) => {
    let target = new URL(url);
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const answer = await exchange(target, withoutForeignToken(init, target.origin === home), limits);
      const next = redirectOf(answer, init);
      if (next === undefined) return answer;
      target = new URL(next, target);
    }
    throw new Error(`More than ${mostRedirects} redirects.`);
  };
}

function withoutForeignToken(init: FetchInit, athome: boolean): FetchInit {
  if (athome) return init;
  const headers = Object.entries(init.headers).filter(([name]) => name.toLowerCase() !== 'authorization');
  return { ...init, headers: Object.fromEntries(headers) };
}

function redirectOf(answer: FetchAnswer, init: FetchInit): string | undefined {
  const follows = init.redirect !== 'manual' && [301, 302, 307, 308].includes(answer.status);
  // After a renaming GitHub answers 307 to what writes: the same request is meant.
  const same = init.method === 'GET' || answer.status === 307 || answer.status === 308;
  return follows && same ? answer.headers.get('location') : undefined;
}

async function exchange(url: URL, init: FetchInit, limits: TransportLimits): Promise<FetchAnswer> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Error(`${url.protocol} is no address of an API.`);
  }
  // Not by `import()`: that looks at every export, and one of them loads Node's own `fetch`, which costs 45 ms.
  const { request } = process.getBuiltinModule(url.protocol === 'https:' ? 'node:https' : 'node:http');
  const body = init.body === undefined ? undefined : Buffer.from(init.body);
  const headers = { ...init.headers, ...(body && { 'content-length': String(body.length) }) };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: init.method, headers } satisfies RequestOptions, (message) => {
      readBody(message, limits.maxBytes).then((bytes) => resolve(answerOf(url, message, bytes)), reject);
    });
    const timer = setTimeout(() => sent.destroy(timedOut(limits.timeoutMs)), limits.timeoutMs);
    const abort = (): void => void sent.destroy(cancelled());
    limits.signal?.addEventListener('abort', abort, { once: true });
    sent.on('error', reject);
    sent.on('close', () => {
      clearTimeout(timer);
      limits.signal?.removeEventListener('abort', abort);
    });
    if (limits.signal?.aborted) abort();
    sent.end(body);
  });
}

export function timedOut(ms: number): Error {
  return new Error(`No answer within ${ms / 1000} seconds.`);
}

export function cancelled(): Obstacle {
  return new Obstacle('cancelled', 'The request to GitHub was cancelled.');
}

async function readBody(message: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size > maxBytes) {
      message.destroy();
      throw new TooLarge(`The answer is larger than ${maxBytes} bytes.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function answerOf(url: URL, message: IncomingMessage, bytes: Buffer): FetchAnswer {
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)] as const);
  return {
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? '',
    url: url.href,
    headers: new Map(headers),
    text: async () => bytes.toString('utf8'),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  };
}
