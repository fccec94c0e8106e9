import { type ChildProcess, fork } from 'node:child_process';
import { Obstacle } from '../failure.ts';
import { sqliteCancelled, sqliteError, sqliteLost } from './sqlite-errors.ts';
import type { SqliteAnswer, SqliteRequest, SqliteRows } from './sqlite-protocol.ts';

/** A connection in a process of its own, which is ended when a statement is cancelled and comes back for the next one. */
export interface SqliteProcess {
  /** Rejects with `DatabaseError`. One request at a time. */
  ask(request: SqliteRequest, signal: AbortSignal): Promise<SqliteRows>;
  /** Whether it was ended since it was asked last, and its transaction with it. */
  isGone(): boolean;
  end(): void;
}

export interface SqliteFile {
  /** Absolute. */
  readonly path: string;
  readonly busyMs: number;
  /** Path of the program, see `sqlite-child.ts`. */
  readonly program: string | undefined;
  /** The Node that runs it; absent: ours. */
  readonly node?: string;
}

export function sqliteProcess(file: SqliteFile): SqliteProcess {
  let child: ChildProcess | undefined;
  const end = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const running = async (signal: AbortSignal): Promise<ChildProcess> => {
    if (child !== undefined) return child;
    const started = startChild(file);
    child = started;
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    await exchange(started, { do: 'open', path: file.path, busyMs: file.busyMs }, signal);
    return started;
  };
  return {
    async ask(request, signal) {
      if (signal.aborted) throw sqliteCancelled(signal.reason);
      try {
        return await exchange(await running(signal), request, signal);
      } catch (error) {
        // Nothing else stops a statement that it is busy with.
        if (signal.aborted) end();
        throw error;
      }
    },
    isGone: () => child === undefined,
    end,
  };
}

function startChild({ program, node }: SqliteFile): ChildProcess {
  if (program === undefined) throw new Obstacle('files', 'The program for SQLite is not where it should be.');
  return fork(program, [], {
    ...(node !== undefined && { execPath: node }),
    env: {},
    execArgv: [],
    serialization: 'advanced',
    // The last one is never written to: its end tells the process that we are gone.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc', 'pipe'],
  });
}

function exchange(child: ChildProcess, request: SqliteRequest, signal: AbortSignal): Promise<SqliteRows> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      child.off('message', take);
      child.off('exit', lost);
      child.off('error', failed);
      signal.removeEventListener('abort', abort);
    };
    const refuse = (error: unknown): void => {
      leave();
      reject(error);
    };
    const take = (message: unknown): void => {
      leave();
      const answer = message as SqliteAnswer;
      if ('error' in answer) reject(sqliteError(answer.error));
      else resolve(answer);
    };
    const lost = (code: number | null, by: string | null): void =>
      refuse(sqliteLost(`its process ended with ${by ?? code ?? 'no word'}`));
    const failed = (error: Error): void => refuse(sqliteLost(error.message));
    const abort = (): void => refuse(sqliteCancelled(signal.reason));
    child.on('message', take);
    child.once('exit', lost);
    child.once('error', failed);
    signal.addEventListener('abort', abort, { once: true });
    child.send(request, (error) => {
      if (error !== null) failed(error);
    });
  });
}
