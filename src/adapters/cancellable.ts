import { setTimeout as pause } from 'node:timers/promises';

/** How a statement that runs on a server is cancelled. */
export interface Cancelling {
  readonly signal: AbortSignal;
  /** What a cancelled statement rejects with. */
  readonly cancelled: (cause: unknown) => Error;
  /** Asks the server, over a connection of its own, to give the statement up. */
  readonly ask: (signal: AbortSignal) => Promise<void>;
  /** Cuts the connection: it ends the statement for us, and the server rolls back when it notices. */
  readonly cut: () => Promise<void>;
}

/** How long the server may take to give up a cancelled statement before the connection is cut. */
const graceMs = 5_000;

/** Does work on a connection to a server; an abort of the signal cancels it there. */
export async function cancellable<T>(cancelling: Cancelling, work: () => Promise<T>): Promise<T> {
  const { signal, cancelled } = cancelling;
  if (signal.aborted) throw cancelled(signal.reason);
  let asked: Promise<void> | undefined;
  const running = work();
  const cancel = () => {
    asked = cancelOnServer(cancelling, running);
  };
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await running;
  } catch (error) {
    throw signal.aborted ? cancelled(error) : error;
  } finally {
    signal.removeEventListener('abort', cancel);
    // Else a late request would hit the statement after this one.
    await asked;
  }
}

async function cancelOnServer({ ask, cut }: Cancelling, running: Promise<unknown>): Promise<void> {
  const asking = new AbortController();
  const ended = running.then(
    () => undefined,
    () => undefined,
  );
  const tooLong = pause(graceMs, 'too-long', { ref: false });
  const asked = ask(asking.signal).catch(() => undefined);
  if ((await Promise.race([Promise.all([asked, ended]), tooLong])) !== 'too-long') return;
  asking.abort();
  await cut();
}
