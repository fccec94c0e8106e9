import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A request as a service sees it. */
export interface ServedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** Resolves when the client has gone before the answer ended. */
  readonly gone: Promise<void>;
}

export interface ServedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | AsyncIterable<string>;
  /** The connection is cut after the body. */
  readonly cut?: true;
  /** Nothing is ever answered. */
  readonly silent?: true;
  /** The connection is cut instead of an answer. */
  readonly hangsUp?: true;
}

export interface ServiceServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly requests: readonly ServedRequest[];
  /** What the service would refuse; a test that ends with one has found a mistake. */
  readonly refusals: readonly string[];
  stop(): Promise<void>;
}

/** Thrown by a double for a request that the real service would not take. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

export function refuseUnless(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Refusal(what);
}

/** A service on a free port, for doubles of the HTTP interfaces of databases. */
export async function startService(
  answer: (request: ServedRequest) => ServedAnswer | Promise<ServedAnswer>,
): Promise<ServiceServer> {
  const requests: ServedRequest[] = [];
  const refusals: string[] = [];
  const respond = async (message: IncomingMessage, response: ServerResponse) => {
    const request = await read(message, response);
    requests.push(request);
    try {
      await send(response, await answer(request), request.gone);
    } catch (error) {
      refusals.push(String(error));
      await send(response, { status: 400, body: `refused by the double: ${String(error)}` }, request.gone);
    }
  };
  const server = createServer((message, response) => {
    respond(message, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    refusals,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function read(message: IncomingMessage, response: ServerResponse): Promise<ServedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const { pathname, searchParams } = new URL(message.url ?? '/', 'http://service');
  const gone = new Promise<void>((resolve) => response.once('close', () => resolve()));
  const { method = '', headers } = message;
  return {
    method,
    path: pathname,
    query: searchParams,
    headers,
    body: Buffer.concat(chunks).toString(),
    gone,
  };
}

async function send(response: ServerResponse, answer: ServedAnswer, gone: Promise<void>): Promise<void> {
  if (answer.silent) return;
  if (answer.hangsUp) return void response.destroy();
  response.writeHead(answer.status ?? 200, answer.headers);
  const { body = '', cut } = answer;
  if (typeof body === 'string' || body instanceof Uint8Array) {
    if (cut) await new Promise((resolve) => response.write(body, resolve));
    else response.end(body);
  } else {
    for await (const part of body) {
      if (response.destroyed) return;
      if (!response.write(part)) await Promise.race([drained(response), gone]);
    }
    if (!cut) response.end();
  }
  if (cut) response.destroy();
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => response.once('drain', () => resolve()));
}
