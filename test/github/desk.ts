import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.ts';
import type { Api, RawRequest } from './api.ts';
import { ApiError, notFound } from './api-error.ts';
import { asAnswer, faultAnswer } from './errors.ts';
import type { Faults } from './faults.ts';
import { handle } from './handlers.ts';
import { packed, type Reply } from './reply.ts';
import { bodyOf, checkRequest, rawRequest } from './requests.ts';
import type { RepositoryState } from './state.ts';
import { authorize, type TokenState } from './tokens.ts';
import { repositoryNamed, type World } from './world.ts';

/** What every request needs. */
export interface Desk {
  readonly api: Api;
  readonly world: World;
  readonly tokens: ReadonlyMap<string, TokenState>;
  readonly faults: Faults;
  readonly calls: Call[];
  readonly violations: string[];
  readonly blobUrl: string;
}

export interface Call {
  readonly method: string;
  /** With query. */
  readonly path: string;
  /** Undefined: GitHub has it not, or the server does not know it. */
  readonly operation: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Of the answer; undefined when there was none. */
  status: number | undefined;
}

/** Answers one request; `hang` and `drop` give no answer. */
export async function answerTo(desk: Desk, request: IncomingMessage): Promise<Reply | 'hang' | 'drop'> {
  const text = await bodyOf(request);
  const url = new URL(request.url ?? '/', desk.world.apiUrl);
  const raw = rawRequest(desk.world, { request, url, text });
  const operation = desk.api.find(raw.method, raw.path);
  const call: Call = {
    method: request.method ?? 'GET',
    path: `${url.pathname}${url.search}`,
    operation,
    headers: raw.headers,
    body: raw.body,
    status: undefined,
  };
  desk.calls.push(call);
  const fault = desk.faults.take(operation, raw.path);
  if (fault?.afterwards === true) answer(desk, { operation, raw, url, text });
  if (fault?.hang === true) return 'hang';
  if (fault?.drop === true) return 'drop';
  const result = fault === undefined ? answer(desk, { operation, raw, url, text }) : faultAnswer(fault);
  const reply = packed(result, { operation, raw, token: tokenOf(desk, raw), now: desk.world.now() });
  call.status = reply.status;
  return reply;
}

interface Asked {
  readonly operation: string | undefined;
  readonly raw: RawRequest;
  readonly url: URL;
  readonly text: string;
}

function answer(desk: Desk, asked: Asked): Answer {
  try {
    return checked(desk, asked, answerOrThrow(desk, asked));
  } catch (error) {
    if (error instanceof ApiError) return checked(desk, asked, asAnswer(error, asked.operation));
    throw error;
  }
}

function answerOrThrow(desk: Desk, { operation, raw, url, text }: Asked): Answer {
  if (raw.headers['user-agent'] === undefined)
    throw new ApiError(403, 'Request forbidden by administrative rules.');
  const token = tokenOf(desk, raw);
  if (raw.headers['authorization'] !== undefined && token === undefined)
    throw new ApiError(401, 'Bad credentials');
  if (operation === undefined) {
    desk.violations.push(`${raw.method.toUpperCase()} ${raw.path} is not in test/github/generated/api.json`);
    throw notFound();
  }
  if (token !== undefined && operation !== 'rate-limit/get') spend(token);
  const repository = repositoryOf(desk.world, raw.path);
  authorize(operation, raw.method, token, repository);
  const { params, query } = checkRequest(desk.api, operation, { raw, text });
  const login = token?.login ?? '';
  const call = { world: desk.world, operation, token, login, params, query, body: raw.body, url };
  return handle({ ...call, blobUrl: desk.blobUrl }, repository);
}

/** An answer of ours that GitHub would not give is worse than none. */
function checked(desk: Desk, { operation }: Asked, result: Answer): Answer {
  if (operation === undefined) return result;
  // What the client gets: without undefined values.
  const body: unknown = result.body === undefined ? undefined : JSON.parse(JSON.stringify(result.body));
  const problems = desk.api.checkAnswer(operation, result.status, body);
  if (problems.length === 0) return result;
  desk.violations.push(...problems);
  return { status: 500, body: { message: problems.join('; ') } };
}

function repositoryOf(world: World, path: string): RepositoryState | undefined {
  const name = /^\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1];
  if (name === undefined) return undefined;
  const repository = repositoryNamed(world, decodeURIComponent(name));
  if (repository === undefined) throw notFound();
  return repository;
}

function spend(token: TokenState): void {
  if (token.used >= token.limit) {
    throw new ApiError(403, 'API rate limit exceeded for installation ID 1.', {
      headers: { 'x-ratelimit-remaining': '0' },
    });
  }
  token.used += 1;
}

function tokenOf(desk: Desk, raw: RawRequest): TokenState | undefined {
  const value = /^(?:token|bearer) (.+)$/i.exec(raw.headers['authorization'] ?? '')?.[1];
  return value === undefined ? undefined : desk.tokens.get(value);
}
