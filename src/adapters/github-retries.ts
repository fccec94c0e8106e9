import { Obstacle, toError } from '../failure.ts';
import type { Clock } from '../ports/clock.ts';
import type { FetchAnswer, FetchInit, OctokitFetch } from './github-driver.ts';
import { type Attempt, waitAfter } from './github-wait.ts';

export interface Patience {
  readonly clock: Clock;
  /** All waiting together, in milliseconds, with the time of attempts that failed. */
  readonly maxWaitMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** GitHub asks to wait for longer than there is patience left. */
export class WaitTooLong extends Error {
  override readonly name = 'WaitTooLong';
  /** Whether a rate limit is the reason. */
  readonly limited: boolean;

  constructor(waitMs: number, outcome: FetchAnswer | Error) {
    const said = outcome instanceof Error ? outcome.message : `it answered ${outcome.status}`;
    super(`${said}, and the next attempt would be in ${Math.ceil(waitMs / 1000)} seconds`);
    this.limited = !(outcome instanceof Error) && outcome.status < 500;
  }
}

/**
 * Asks again where that may help (see `waitAfter`), as long as the patience lasts. Requests that write keep
 * the distance of a second that GitHub asks for.
 */
export function retrying(fetch: OctokitFetch, patience: Patience): OctokitFetch {
  const { clock } = patience;
  const pace = createPace(patience);
  let spentMs = 0;
  return async (url, init) => {
    for (let count = 1; ; count++) {
      if (init.method !== 'GET') await pace();
      const startedAt = clock.now();
      const outcome = await fetch(url, init).catch(toError);
      const waitMs = await waitAfter(outcome, attemptOf(init, count, clock.now()));
      if (waitMs === undefined) return settled(outcome);
      spentMs += clock.now() - startedAt + waitMs;
      if (spentMs > patience.maxWaitMs) throw new WaitTooLong(waitMs, outcome);
      await pause(waitMs, patience);
    }
  };
}

function attemptOf({ method }: FetchInit, count: number, now: number): Attempt {
  return { creates: method === 'POST', count, now };
}

function settled(outcome: FetchAnswer | Error): FetchAnswer {
  if (outcome instanceof Error) throw outcome;
  return outcome;
}

const betweenWritesMs = 1000;

/** Resolves when the next request that writes may be sent; those who call wait in turn. */
function createPace(patience: Patience): () => Promise<void> {
  let freeAt = 0;
  return async () => {
    const now = patience.clock.now();
    const waitMs = Math.max(0, freeAt - now);
    freeAt = now + waitMs + betweenWritesMs;
    if (waitMs > 0) await pause(waitMs, patience);
  };
}

async function pause(ms: number, { clock, signal }: Patience): Promise<void> {
  await clock.sleep(ms, signal);
  if (signal?.aborted) throw new Obstacle('cancelled', 'Waiting for GitHub was cancelled.');
}
