import type { Clock } from '../../src/ports/clock.ts';

/** A clock that stands still until the test moves it. */
export interface ManualClock extends Clock {
  /** Moves on and wakes whoever slept until then. */
  advance(ms: number): Promise<void>;
  /** How many are asleep. */
  sleepers(): number;
}

/** Starts at `start` (ISO 8601). With `auto`, whoever goes to sleep moves the clock himself and goes on at once. */
export function manualClock(start: string, options: { readonly auto?: boolean } = {}): ManualClock {
  let now = Date.parse(start);
  const asleep = new Set<{ readonly until: number; readonly wake: () => void }>();
  return {
    now: () => now,
    sleepers: () => asleep.size,
    sleep: (ms, signal) =>
      new Promise<void>((resolve) => {
        if (signal?.aborted === true) return resolve();
        if (options.auto === true) {
          now += ms;
          return resolve();
        }
        const wake = () => {
          asleep.delete(sleeper);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const sleeper = { until: now + ms, wake };
        asleep.add(sleeper);
        signal?.addEventListener('abort', wake);
      }),
    advance: async (ms) => {
      now += ms;
      for (const sleeper of [...asleep]) {
        if (sleeper.until <= now) sleeper.wake();
      }
      // Lets those who woke up work before the test looks.
      for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    },
  };
}
