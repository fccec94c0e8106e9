import type { Clock } from '../ports/clock.ts';
import type { StopReason } from './stop-reason.ts';

export interface Deadline {
  readonly clock: Clock;
  /** Absent: no limit, only the outer signal counts. */
  readonly ms: number | undefined;
  readonly scope: 'step' | 'job';
  /** Aborts the work too. */
  readonly signal: AbortSignal;
}

/** Does work under a signal that aborts with a `timeout` reason after `ms`, or with the outer signal. */
export async function withDeadline<T>(
  deadline: Deadline,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { clock, ms, scope, signal } = deadline;
  if (ms === undefined) return work(signal);
  const timeout = new AbortController();
  const done = new AbortController();
  void clock.sleep(ms, done.signal).then(() => {
    if (!done.signal.aborted) timeout.abort({ kind: 'timeout', scope, ms } satisfies StopReason);
  });
  try {
    return await work(AbortSignal.any([signal, timeout.signal]));
  } finally {
    done.abort();
  }
}
