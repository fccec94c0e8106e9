import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadApi } from './api.ts';
import { serveBlobs } from './blobs.ts';
import { answerTo, type Call, type Desk } from './desk.ts';
import { createFaults, type Fault } from './faults.ts';
import type { GitHubState, RepositoryState } from './state.ts';
import { addRepository } from './story/repositories.ts';
import { type TokenOptions, type TokenState, workflowPermissions } from './tokens.ts';
import { createWorld, fullNameOf, type World } from './world.ts';

export interface GitHubOptions {
  /** `owner/name`, default `acme/data`. */
  readonly repository?: string;
  /** Default true. */
  readonly private?: boolean;
  /** Commit of `main`. */
  readonly commit?: string;
  /** Milliseconds; default the real time. */
  readonly now?: () => number;
  /** Of the token that `token` holds; default all that a workflow's token can have. */
  readonly permissions?: TokenOptions['permissions'];
}

export interface TestGitHub {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** Like a workflow's GITHUB_TOKEN: it writes as `github-actions[bot]`. */
  readonly token: string;
  readonly world: World;
  readonly state: GitHubState;
  /** The repository that the workflow runs in. */
  readonly repository: RepositoryState;
  /** Makes another token. */
  addToken(options: TokenOptions): string;
  /** The next requests of this kind fail. */
  fail(fault: Fault): void;
  /** No planned failure remains. */
  heal(): void;
  /** Every request, oldest first, refused ones too. */
  readonly calls: readonly Call[];
  count(operation?: string): number;
  /** Our own mistakes: answers unlike GitHub's, and operations that the server does not know. */
  readonly violations: string[];
  /** Rejects when there are violations. */
  stop(): Promise<void>;
}

/** Starts a GitHub with one repository on a free local port. */
export async function startGitHub(options: GitHubOptions = {}): Promise<TestGitHub> {
  const world = createWorld(options.now ?? Date.now);
  const repository = addRepository(world, options.repository ?? 'acme/data', options);
  const tokens = new Map<string, TokenState>();
  const addToken = (given: TokenOptions): string => {
    const value = `ghs_test${String(tokens.size + 1).padStart(28, '0')}`;
    const defaults = { login: 'github-actions[bot]', repositories: [fullNameOf(repository)], limit: 1000 };
    tokens.set(value, { ...defaults, ...given, value, used: 0 });
    return value;
  };
  const token = addToken({ permissions: options.permissions ?? workflowPermissions });
  const faults = createFaults();
  const blobs = await listen(createServer((request, response) => serveBlobs(world, request, response)));
  const desk: Desk = {
    api: await loadApi(),
    world,
    tokens,
    faults,
    calls: [],
    violations: [],
    blobUrl: addressOf(blobs),
  };
  const server = await listen(createServer((request, response) => void serve(desk, request, response)));
  world.apiUrl = addressOf(server);
  return {
    url: world.apiUrl,
    token,
    world,
    state: world.state,
    repository,
    addToken,
    fail: faults.plan,
    heal: faults.clear,
    calls: desk.calls,
    count: (operation) =>
      desk.calls.filter((it) => operation === undefined || it.operation === operation).length,
    violations: desk.violations,
    stop: async () => {
      await Promise.all([close(server), close(blobs)]);
      if (desk.violations.length > 0)
        throw new Error(`The test GitHub is wrong:\n${desk.violations.join('\n')}`);
    },
  };
}

async function serve(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const reply = await answerTo(desk, request);
    if (reply === 'hang') return;
    if (reply === 'drop') return void request.socket.destroy();
    response.writeHead(reply.status, { ...reply.headers });
    response.end(reply.text);
  } catch (error) {
    desk.violations.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    response.writeHead(500, { 'content-type': 'application/json' });
    response.end('{"message":"Server Error"}');
  }
}

async function listen(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return server;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
