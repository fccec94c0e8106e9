import type { Clock } from '../ports/clock.ts';
import { DatabaseError, type Session } from '../ports/database.ts';
import type { Connections } from './connections.ts';
import { endsWithin } from './ends-within.ts';
import { classify } from './error-rules.ts';
import { createMutex } from './mutex.ts';
import { runFailure } from './run-failure.ts';

/** Statements of one session, one after the other, also when several steps use it. */
export type Statements = Pick<Session, 'execute' | 'query' | 'stream' | 'load' | 'loadPacked'>;

/** One session per connection that take effect together, as far as the databases can. */
export interface UnitOfWork {
  /** The unit's session on a connection, begun when it is first asked for. */
  session(connection: string): Promise<Statements>;
  /**
   * Commits every connection, `last` as the last one. There is no commit across databases: what a kill
   * between two commits leaves undone is what the marker tells, so its connection must be `last`.
   */
  commit(last?: string): Promise<void>;
  /** Takes everything back; true when there was something. Never rejects. */
  rollback(): Promise<boolean>;
}

/** How long a database has to answer to an interrupt or a rollback before it is given up. */
const answerMs = 15_000;

interface Member {
  readonly session: Session;
  readonly statements: Statements;
}

/** Without `transactional`, every statement takes effect by itself. */
export function createUnitOfWork(connections: Connections, clock: Clock, transactional: boolean): UnitOfWork {
  const members = new Map<string, Promise<Member>>();

  const join = async (name: string): Promise<Member> => {
    const session = await connections.acquire(name);
    if (transactional) await session.begin();
    return { session, statements: inTurn(session, clock) };
  };

  const leave = async (name: string, end: (session: Session) => Promise<void>): Promise<void> => {
    const member = await members.get(name);
    members.delete(name);
    if (!member) return;
    if (transactional) await end(member.session);
    connections.release(name, member.session);
  };

  return {
    async session(name) {
      const member = members.get(name) ?? join(name);
      members.set(name, member);
      member.catch(() => members.delete(name));
      return (await member).statements;
    },
    async commit(last) {
      const names = [...members.keys()].sort((a, b) => Number(a === last) - Number(b === last));
      for (const [index, name] of names.entries()) {
        try {
          await leave(name, (session) => session.commit());
        } catch (error) {
          throw commitFailure(error, name, names.slice(0, index));
        }
      }
    },
    async rollback() {
      const names = [...members.keys()];
      for (const name of names) {
        // What cannot be asked any more is rolled back by the server.
        await endsWithin(
          leave(name, (session) => session.rollback()),
          clock,
          answerMs,
        );
      }
      return transactional && names.length > 0;
    },
  };
}

function inTurn(session: Session, clock: Clock): Statements {
  const exclusive = createMutex();
  const loadPacked = session.loadPacked?.bind(session);
  const turn = <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> =>
    exclusive(async () => {
      signal.throwIfAborted();
      return answered(work(), signal, clock);
    });
  return {
    execute: (statement, signal) => turn(signal, () => session.execute(statement, signal)),
    query: (statement, maxRows, signal) => turn(signal, () => session.query(statement, maxRows, signal)),
    stream: (statement, batchRows, onBatch, signal) =>
      turn(signal, () => session.stream(statement, batchRows, onBatch, signal)),
    load: (load, signal) => turn(signal, () => session.load(load, signal)),
    ...(loadPacked && { loadPacked: (load, signal) => turn(signal, () => loadPacked(load, signal)) }),
  };
}

/** The work's result, or a failure when it does not end after it was interrupted. */
async function answered<T>(work: Promise<T>, signal: AbortSignal, clock: Clock): Promise<T> {
  let onAbort = (): void => undefined;
  const aborted = new Promise<void>((resolve) => {
    onAbort = resolve;
  });
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await Promise.race([work, aborted]);
    if ((await endsWithin(work, clock, answerMs)) === 'no-answer') {
      throw runFailure('no-answer', 'The database did not answer to the interrupt of a statement.');
    }
    return await work;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function commitFailure(error: unknown, name: string, committed: readonly string[]): unknown {
  if (committed.length > 0) {
    const message = `The commit on ${name} failed after ${committed.join(', ')} had been committed.`;
    return runFailure('commit-partial', message, { cause: error });
  }
  if (!(error instanceof DatabaseError)) return error;
  const { rule } = classify({ kind: 'database', evidence: error.evidence, message: error.message });
  if (rule !== 'database-unreachable') return error;
  const message = `The connection ${name} was lost during commit: ${error.message}`;
  return runFailure('commit-unknown', message, { cause: error });
}
