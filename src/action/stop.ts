import { Obstacle } from '../failure.ts';

/** What ends the work before it is done. */
export interface Stop {
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
  /** Rejects for a bug outside of any command, and when commands do not end soon after they were cancelled. */
  readonly stopped: Promise<never>;
  /** From now on a bug ends the process by `onBug`: nobody waits for `stopped` any more. */
  release(): void;
}

/**
 * A cancelled workflow sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that: what is to be written
 * then must be on its way long before.
 */
const patienceMs = 3_000;

export function watchProcess(onBug: (thrown: unknown) => void): Stop {
  const controller = new AbortController();
  let released = false;
  const stopped = new Promise<never>((_, reject) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      process.on(name, () => {
        const cancelled = new Obstacle('cancelled', `The workflow was cancelled (${name}).`);
        controller.abort(cancelled);
        setTimeout(() => reject(cancelled), patienceMs).unref();
      });
    }
    for (const name of ['uncaughtException', 'unhandledRejection']) {
      process.on(name, (thrown: unknown) => (released ? onBug(thrown) : reject(thrown)));
    }
  });
  stopped.catch(() => undefined);
  const release = (): void => {
    released = true;
  };
  return { signal: controller.signal, stopped, release };
}
