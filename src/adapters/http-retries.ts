import { setTimeout as pause } from 'node:timers/promises';
import type { HttpAnswer, HttpRequest, HttpSend } from './http-exchange.ts';

type Outcome = HttpAnswer | { readonly error: unknown };

/** All waiting for one request together, in milliseconds. */
const patienceMs = 60_000;
const mostAttempts = 8;

/**
 * Sends a request again where that may help. `repeatable`: done twice it has the same effect as done once, because it
 * only reads, or because the database knows it by its id. Else only what was turned away unread (429) is repeated.
 * `Retry-After` is honoured; an answer that wants more patience than there is, is given as it is.
 */
export function patient(
  send: HttpSend,
): (request: HttpRequest, repeatable: boolean, signal: AbortSignal) => Promise<HttpAnswer> {
  return async (request, repeatable, signal) => {
    let waitedMs = 0;
    for (let count = 1; ; count++) {
      const outcome: Outcome = await send(request, signal).catch((error: unknown) => ({ error }));
      const waitMs = mayRepeat(outcome, request, repeatable) ? waitOf(outcome, count) : undefined;
      const enough = waitMs === undefined || count >= mostAttempts || waitedMs + waitMs > patienceMs;
      if (enough || signal.aborted) return settled(outcome);
      if ('body' in outcome) outcome.body.destroy();
      waitedMs += waitMs;
      await pause(waitMs, undefined, { signal });
    }
  };
}

function mayRepeat(outcome: Outcome, { body }: HttpRequest, repeatable: boolean): boolean {
  // A stream cannot be sent twice.
  if (body !== undefined && typeof body !== 'string') return false;
  if ('error' in outcome) return repeatable && isLost(outcome.error);
  if (outcome.status === 429) return true;
  return repeatable && [502, 503, 504].includes(outcome.status);
}

// That nobody is there at all is told at once, so that the run may say it.
function isLost(error: unknown): boolean {
  return ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN'].includes(String(Object(error).code));
}

function waitOf(outcome: Outcome, count: number): number {
  const stated = 'error' in outcome ? undefined : retryAfter(outcome);
  return stated ?? 100 * 2 ** (count - 1);
}

function retryAfter({ headers }: HttpAnswer): number | undefined {
  const text = headers.get('retry-after');
  if (text === undefined) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function settled(outcome: Outcome): HttpAnswer {
  if ('error' in outcome) throw outcome.error;
  return outcome;
}
