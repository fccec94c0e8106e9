import { setTimeout as pause } from 'node:timers/promises';

/** Waits before a service is asked again whether a statement has ended: soon at first, then every few seconds. */
export function createPolling(firstMs = 50, mostMs = 3_000): (signal: AbortSignal) => Promise<void> {
  let ms = firstMs;
  return async (signal) => {
    await pause(ms, undefined, { signal });
    ms = Math.min(ms * 1.5, mostMs);
  };
}
