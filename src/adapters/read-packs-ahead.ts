import type { PackedRows } from '../ports/database.ts';

/** Goes on reading while the taker works, up to so many bytes. */
export async function* readPacksAhead(
  packs: AsyncIterable<PackedRows>,
  mostBytes: number,
): AsyncGenerator<PackedRows> {
  const queue: PackedRows[] = [];
  const state: { bytes: number; stopped: boolean; end?: { error?: unknown } } = { bytes: 0, stopped: false };
  let wake = (): void => undefined;
  let goOn = (): void => undefined;
  const read = async () => {
    for await (const pack of packs) {
      queue.push(pack);
      state.bytes += bytesOf(pack);
      wake();
      while (state.bytes >= mostBytes && !state.stopped)
        await new Promise<void>((resolve) => (goOn = resolve));
      if (state.stopped) return;
    }
  };
  read()
    .then(
      () => (state.end = {}),
      (error: unknown) => (state.end = { error }),
    )
    .finally(() => wake());
  try {
    for (;;) {
      const next = queue.shift();
      if (next !== undefined) {
        state.bytes -= bytesOf(next);
        goOn();
        yield next;
      } else if (state.end === undefined) await new Promise<void>((resolve) => (wake = resolve));
      else if ('error' in state.end) throw state.end.error;
      else return;
    }
  } finally {
    state.stopped = true;
    goOn();
  }
}

function bytesOf({ columns }: PackedRows): number {
  return columns.reduce((sum, column) => sum + (column.form === 'values' ? 0 : column.bytes.byteLength), 0);
}
