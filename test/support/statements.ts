import { DatabaseError, type Session } from '../../src/ports/database.ts';

/** Short forms for tests that talk to a database. */
export const never: AbortSignal = new AbortController().signal;

/** Runs a statement without values. */
export function run(session: Session, text: string, signal: AbortSignal = never) {
  return session.execute({ text, values: [] }, signal);
}

/** The first hundred rows of a query. */
export async function rows(session: Session, text: string, values: readonly string[] = []) {
  return (await session.query({ text, values }, 100, never)).rows;
}

/** What a work that must fail with a `DatabaseError` failed with. */
export async function errorOf(work: Promise<unknown>): Promise<DatabaseError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof DatabaseError) return error;
  throw new Error('Expected a DatabaseError.', { cause: error });
}
