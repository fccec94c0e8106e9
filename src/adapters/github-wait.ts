import { Obstacle } from '../failure.ts';
import type { FetchAnswer } from './github-driver.ts';
import { TooLarge } from './github-transport.ts';

export interface Attempt {
  /** Sent twice it would make two of it. */
  readonly creates: boolean;
  /** 1 for the first. */
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const mostAttempts = 4;
// Only so that a server that always says «wait 0 seconds» is not asked for ever.
const mostLimitedAttempts = 10;
// What GitHub asks for when it does not say how long.
const secondaryLimitMs = 60_000;

/**
 * How long to wait before the request is sent again, in milliseconds; undefined: it must not be, or that is of
 * no use. Rules: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export async function waitAfter(outcome: FetchAnswer | Error, attempt: Attempt): Promise<number | undefined> {
  if (outcome instanceof Error) return waitAfterBroken(outcome, attempt);
  if (outcome.status === 429 || outcome.status === 403) return waitAfterLimit(outcome, attempt);
  if (outcome.status < 500 || attempt.creates || attempt.count >= mostAttempts) return undefined;
  return retryAfter(outcome, attempt.now) ?? growing(attempt);
}

/** Whether the answer is about a rate limit, and not about permissions. */
export function isLimited(status: number, headers: ReadonlyMap<string, string>, message: string): boolean {
  if (status === 429) return true;
  const limited =
    headers.has('retry-after') ||
    headers.get('x-ratelimit-remaining') === '0' ||
    /secondary rate limit|abuse detection/i.test(message);
  return status === 403 && limited;
}

async function waitAfterLimit(answer: FetchAnswer, attempt: Attempt): Promise<number | undefined> {
  if (attempt.count >= mostLimitedAttempts) return undefined;
  if (!isLimited(answer.status, answer.headers, await answer.text())) return undefined;
  const stated = retryAfter(answer, attempt.now) ?? untilReset(answer, attempt.now);
  return stated ?? secondaryLimitMs * 2 ** (attempt.count - 1);
}

function waitAfterBroken(error: Error, attempt: Attempt): number | undefined {
  if (error instanceof Obstacle || error instanceof TooLarge) return undefined;
  const code = 'code' in error ? error.code : undefined;
  // Of these it is known that nothing arrived; one more attempt is enough for nobody being there.
  const unsent = code === 'ECONNREFUSED' || code === 'EAI_AGAIN';
  if (code === 'ENOTFOUND' || attempt.count >= (unsent ? 2 : mostAttempts)) return undefined;
  if (attempt.creates && !unsent) return undefined;
  return growing(attempt);
}

/** 1, 4, 9 seconds. */
function growing({ count }: Attempt): number {
  return 1000 * count ** 2;
}

function retryAfter({ headers }: FetchAnswer, now: number): number | undefined {
  const text = headers.get('retry-after');
  if (text === undefined) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function untilReset({ headers }: FetchAnswer, now: number): number | undefined {
  const reset = Number(headers.get('x-ratelimit-reset'));
  if (headers.get('x-ratelimit-remaining') !== '0' || !(reset > 0)) return undefined;
  // A second more: clocks differ.
  return Math.max(0, reset * 1000 - now) + 1000;
}
