import { parseDuration } from './duration.ts';
import type { RetryPolicy } from './manifest.ts';
import type { RawRetry } from './raw.ts';

/** A retry policy with what `defaults.retry` of the config, or else the format, says for keys left out. */
export function normaliseRetry(raw: RawRetry, defaults: RetryPolicy = formatDefaults): RetryPolicy {
  return {
    limit: raw.limit ?? defaults.limit,
    on: raw.on ?? defaults.on,
    delayMs: milliseconds(raw.delay) ?? defaults.delayMs,
    factor: raw.factor ?? defaults.factor,
    maxDelayMs: milliseconds(raw.maxDelay) ?? defaults.maxDelayMs,
  };
}

const formatDefaults: RetryPolicy = {
  limit: 2,
  on: ['platform'],
  delayMs: 30_000,
  factor: 2,
  maxDelayMs: 600_000,
};

function milliseconds(duration: string | undefined): number | undefined {
  return duration === undefined ? undefined : parseDuration(duration);
}
