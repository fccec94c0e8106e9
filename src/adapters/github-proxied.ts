import type { FetchAnswer, OctokitFetch } from './github-driver.ts';
import { loadProxiedFetch } from './github-driver.ts';
import { cancelled, TooLarge, type TransportLimits, timedOut } from './github-transport.ts';

/** Requests through a proxy, with the same bounds as without. */
export function proxiedTransport(limits: TransportLimits): OctokitFetch {
  return async (url, init) => {
    const fetch = await loadProxiedFetch();
    const timeout = AbortSignal.timeout(limits.timeoutMs);
    const signal = limits.signal === undefined ? timeout : AbortSignal.any([timeout, limits.signal]);
    const { method, headers, body = null, redirect = 'follow' } = init;
    try {
      const response = await fetch(url, { method, headers: { ...headers }, body, redirect, signal });
      return answerOf(response, await readBody(response, limits.maxBytes));
    } catch (error) {
      if (limits.signal?.aborted) throw cancelled();
      if (timeout.aborted) throw timedOut(limits.timeoutMs);
      // `fetch` itself only says «fetch failed».
      throw error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
    }
  };
}

async function readBody(response: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new TooLarge(`The answer is larger than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function answerOf({ status, statusText, url, headers }: Response, bytes: Buffer): FetchAnswer {
  return {
    status,
    statusText,
    url,
    headers: new Map(headers.entries()),
    text: async () => bytes.toString('utf8'),
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  };
}
