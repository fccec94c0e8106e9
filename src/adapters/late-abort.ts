/** How long the answer to a request that begins a statement is waited for after an abort. */
const graceMs = 2_000;

/**
 * Does work with a signal that aborts a little after the given one: only the answer to the request that begins a
 * statement tells what has to be ended on the server.
 */
export async function withLateAbort<T>(
  signal: AbortSignal,
  work: (late: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const late = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    timer = setTimeout(() => late.abort(signal.reason), graceMs);
  };
  signal.addEventListener('abort', follow, { once: true });
  try {
    return await work(late.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', follow);
  }
}
