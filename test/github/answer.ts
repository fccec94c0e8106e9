import type { RepositoryState } from './state.ts';
import type { TokenState } from './tokens.ts';
import type { World } from './world.ts';

/** One request that was let in and has the shape that the description asks for. */
export interface ApiCall {
  readonly world: World;
  readonly operation: string;
  /** Undefined: nobody. */
  readonly token: TokenState | undefined;
  /** Login that writes. */
  readonly login: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** With host and query, as it was asked. */
  readonly url: URL;
  /** Where artifacts lie: on another host, as at GitHub. */
  readonly blobUrl: string;
}

export interface Answer {
  readonly status: number;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type GlobalHandler = (call: ApiCall) => Answer;
export type RepositoryHandler = (call: ApiCall, repository: RepositoryState) => Answer;
