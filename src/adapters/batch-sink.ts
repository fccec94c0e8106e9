import type { RowBatch } from '../ports/database.ts';

/** Keeps an error of the one who takes the rows apart from those of the database. */
export interface BatchSink {
  readonly give: (batch: RowBatch) => Promise<void>;
  /** What the taker threw, else `error`. */
  cause(error: unknown): unknown;
}

export function batchSink(onBatch: (batch: RowBatch) => Promise<void>): BatchSink {
  let refusal: { readonly error: unknown } | undefined;
  return {
    async give(batch) {
      try {
        await onBatch(batch);
      } catch (error) {
        refusal ??= { error };
        throw error;
      }
    },
    cause: (error) => (refusal === undefined ? error : refusal.error),
  };
}
