import type { Clock } from '../ports/clock.ts';

/** Waits for work to settle, but not for ever. Never rejects. */
export async function endsWithin(
  work: Promise<unknown>,
  clock: Clock,
  ms: number,
): Promise<'ended' | 'no-answer'> {
  const done = new AbortController();
  const ended = work.then(
    () => 'ended' as const,
    () => 'ended' as const,
  );
  const silence = clock.sleep(ms, done.signal).then(() => 'no-answer' as const);
  try {
    return await Promise.race([ended, silence]);
  } finally {
    done.abort();
  }
}
