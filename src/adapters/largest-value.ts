import { DatabaseError } from '../ports/database.ts';
import type { EngineName } from '../sql/dialect.ts';

/** Bytes of one value that goes to a step: several times as much stands in memory on the way. */
export const largestValue = 32 * 1024 * 1024;

export function tooLarge(engine: EngineName, what: string, bytes: number): DatabaseError {
  const size = `${Math.round(bytes / 1024 / 1024)} MiB`;
  return new DatabaseError(
    `${what} of ${size} is too large for a step: at most ${largestValue / 1024 / 1024} MiB.`,
    { engine, code: 'too-large' },
    undefined,
  );
}
