import type { Check } from '../manifest/check.ts';
import { type BoundStatement, DatabaseError } from '../ports/database.ts';
import { withDeadline } from '../run/deadline.ts';
import type { CheckContext } from './check-context.ts';
import { enterReadOnly } from './read-only.ts';

/** Asks the database for checks, one statement after the other, each within its time. */
export interface Asker {
  /** The rows of a query. What the database refuses is an answer; all else rejects. */
  ask(statement: BoundStatement, limits: { readonly ms: number; readonly maxRows: number }): Promise<Answer>;
  /** Does other work on the session in the same way. */
  attempt<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<Attempted<T>>;
  end(): Promise<void>;
}

export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export type Answer = Attempted<Rows>;
export type Attempted<T> =
  | { readonly value: T }
  | { readonly error: DatabaseError /** Set when it ran out of time. */; readonly overdueMs?: number };

/** How long a query of a check may take when nothing else is said. */
const defaultLimitMs = 600_000;

/** The time that a statement for several checks has: that of the most patient. */
export function limitOf(checks: readonly Check[]): number {
  return Math.max(...checks.map(({ timeoutMs }) => timeoutMs ?? defaultLimitMs));
}

/** Begins to ask; `end` leaves the session as it was. */
export async function createAsker(context: CheckContext): Promise<Asker> {
  const { session, dialect, inTransaction, signal, clock } = context;
  const reading = await enterReadOnly(session, dialect, inTransaction, signal);
  const attempt: Asker['attempt'] = async (ms, work) => {
    let limited = signal;
    try {
      const value = await withDeadline({ clock, ms, scope: 'step', signal }, (stop) => {
        limited = stop;
        return work(stop);
      });
      return { value };
    } catch (error) {
      if (!(error instanceof DatabaseError) || signal.aborted) throw error;
      await reading.recover();
      return { error, ...(limited.aborted && { overdueMs: ms }) };
    }
  };
  return {
    attempt,
    ask: (statement, { ms, maxRows }) => attempt(ms, (stop) => session.query(statement, maxRows, stop)),
    // After an abort everything is rolled back anyway.
    end: async () => {
      if (!signal.aborted) await reading.leave();
    },
  };
}
