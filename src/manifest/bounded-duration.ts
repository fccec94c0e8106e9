import { parseDuration } from './duration.ts';
import type { DocumentPath, RawRetry } from './raw.ts';
import type { Finding, Report } from './rule.ts';

/** Why a time cannot be waited for: it is none, or longer than timers count. A pause may be none. */
export function checkDuration(
  text: string | undefined,
  path: DocumentPath,
  zero: 'zero-allowed' | 'not-zero' = 'not-zero',
): Finding | undefined {
  if (text === undefined) return undefined;
  const ms = parseDuration(text);
  if (ms !== undefined && ms <= longestMs && (ms > 0 || zero === 'zero-allowed')) return undefined;
  const why = ms === 0 ? 'is no time at all' : 'is longer than the 24 days that can be waited';
  return {
    code: 'bad-duration',
    message: `\`${text}\` ${why}. Write a time such as \`30m\` or \`2h\`.`,
    path,
  };
}

/** The same for the pauses between the attempts of a run. */
export function checkRetryDelays(retry: RawRetry | undefined, path: DocumentPath, report: Report): void {
  for (const key of ['delay', 'maxDelay'] as const) {
    const found = checkDuration(retry?.[key], [...path, key], 'zero-allowed');
    if (found !== undefined) report(found);
  }
}

// Timers of the platform count milliseconds in 31 bits.
const longestMs = 24 * 86_400_000;
