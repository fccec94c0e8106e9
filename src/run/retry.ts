import type { Failure } from '../failure.ts';
import type { RetryPolicy } from '../manifest/manifest.ts';

/**
 * How long to wait before the next attempt (ms), or `undefined` when there is none: only the classes that
 * the policy names are tried again, `limit` times after the first attempt, `delay · factor^n` apart.
 */
export function retryDelay(
  policy: RetryPolicy | undefined,
  failure: Failure,
  attempt: number,
): number | undefined {
  if (!policy || attempt > policy.limit) return undefined;
  if (!policy.on.includes(failure.class) || neverAgain.has(failure.rule)) return undefined;
  return Math.min(policy.delayMs * policy.factor ** (attempt - 1), policy.maxDelayMs);
}

// All or a part may have taken effect, or a bug is at work: another attempt could do it twice.
const neverAgain: ReadonlySet<string> = new Set(['commit-unknown', 'commit-partial', 'internal-error']);
