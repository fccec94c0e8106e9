import type { Agent, IncomingMessage, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { openTunnel, proxyFor } from './http-tunnel.ts';

/** One request to the HTTP interface of a database. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | AsyncIterable<Uint8Array>;
  /** How long the answer may take to begin, in milliseconds; absent: as long as the connection stands. */
  readonly answerMs?: number;
}

export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Unpacked; what is not read is not sent by the server either. */
  readonly body: Readable;
}

/** Sends one request; rejects with the error of the network, or the reason of the abort. */
export type HttpSend = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>;

/** An answer that is larger than we read. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
}

const connectMs = 10_000;
// Some databases report progress in headers, line by line, as long as a statement takes.
const maxHeaderBytes = 1024 * 1024;

/** Connections that are kept for the next request; redirects are answers like any other. */
export function createHttpClient(): { readonly send: HttpSend; close(): void } {
  const agents = new Map<string, Agent>();
  const agentFor = (protocol: string): Agent => {
    const known = agents.get(protocol);
    if (known !== undefined) return known;
    const { Agent } = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http');
    // Not for long: a server that ends an idle connection at the moment of a request would make it unclear.
    const agent = new Agent({ keepAlive: true, timeout: 2000 });
    agents.set(protocol, agent);
    return agent;
  };
  return {
    async send(request, signal) {
      const proxy = proxyFor(request.url, process.env);
      if (proxy === undefined) return exchange(request, agentFor(request.url.protocol), signal);
      const socket = await openTunnel(proxy, request.url, signal);
      return exchange(request, socket, signal);
    },
    close: () => {
      for (const agent of agents.values()) agent.destroy();
    },
  };
}

/** Over a connection of the agent, or over one that is there. */
function exchange(request: HttpRequest, by: Agent | Socket, signal: AbortSignal): Promise<HttpAnswer> {
  const { url, method, headers, body, answerMs } = request;
  const { request: open } = process.getBuiltinModule(url.protocol === 'https:' ? 'node:https' : 'node:http');
  const fixed = typeof body === 'string' ? Buffer.from(body) : undefined;
  const sized = fixed === undefined ? {} : { 'content-length': String(fixed.length) };
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const options: RequestOptions = {
      method,
      ...('requests' in by ? { agent: by } : { createConnection: () => by }),
      headers: { 'user-agent': 'datajob', 'accept-encoding': 'gzip', ...headers, ...sized },
      maxHeaderSize: maxHeaderBytes,
    };
    const sent = open(url, options, (message) => {
      clearTimeout(waiting);
      resolve(answerOf(message));
    });
    const waiting =
      answerMs === undefined ? undefined : setTimeout(() => sent.destroy(tooSlow(answerMs)), answerMs);
    const abort = (): void => void sent.destroy(asError(signal.reason));
    signal.addEventListener('abort', abort, { once: true });
    sent.on('socket', watchSocket);
    sent.on('error', reject);
    sent.on('close', () => {
      clearTimeout(waiting);
      signal.removeEventListener('abort', abort);
    });
    if (fixed !== undefined || body === undefined) sent.end(fixed);
    else if (typeof body !== 'string') sendParts(body, sent);
  });
}

// A source that fails ends the request halfway, so that the server knows that the rest is missing.
function sendParts(
  body: AsyncIterable<Uint8Array>,
  sent: NodeJS.WritableStream & { destroy(error: Error): void },
): void {
  const source = Readable.from(body, { objectMode: true });
  source.on('error', (error) => sent.destroy(error));
  source.pipe(sent);
}

function watchSocket(socket: Socket): void {
  // Statements may take hours without a byte; a peer that is gone is noticed by the system.
  socket.setKeepAlive(true, 10_000);
  if (!socket.connecting) return;
  const timer = setTimeout(() => socket.destroy(noConnection()), connectMs);
  socket.once('connect', () => clearTimeout(timer));
  socket.once('close', () => clearTimeout(timer));
}

function answerOf(message: IncomingMessage): HttpAnswer {
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)] as const);
  return { status: message.statusCode ?? 0, headers: new Map(headers), body: unpacked(message) };
}

function unpacked(message: IncomingMessage): Readable {
  if (message.headers['content-encoding'] !== 'gzip') return message;
  const { createGunzip } = process.getBuiltinModule('node:zlib');
  const plain = createGunzip();
  message.on('error', (error) => plain.destroy(error));
  plain.on('close', () => message.destroy());
  return message.pipe(plain);
}

/** The whole answer as text. Throws `AnswerTooLarge` when it has more than `maxBytes`. */
export async function textOf({ body }: HttpAnswer, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new AnswerTooLarge(`The answer is larger than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooSlow(ms: number): Error {
  return Object.assign(new Error(`no answer within ${ms / 1000} seconds`), { code: 'ETIMEDOUT' });
}

function noConnection(): Error {
  return Object.assign(new Error(`no connection within ${connectMs / 1000} seconds`), { code: 'ETIMEDOUT' });
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
