import { type ChildProcess, fork } from 'node:child_process';
import { rmdir, stat } from 'node:fs/promises';
import { Obstacle } from '../failure.ts';
import { sqliteCancelled, sqliteError, sqliteLost } from './sqlite-errors.ts';
import type { SqliteAnswer, SqliteRequest, SqliteRows } from './sqlite-protocol.ts';

/** A connection in a process of its own, which is ended when a statement is cancelled and comes back for the next one. */
export interface SqliteProcess {
  /** Rejects with `DatabaseError`. One request at a time. */
  ask(request: SqliteRequest, signal: AbortSignal): Promise<SqliteRows>;
  /** Whether it was ended since it was asked last, and its transaction with it. */
  isGone(): boolean;
  end(): Promise<void>;
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
  const end = async (): Promise<void> => {
    const ending = child;
    child = undefined;
    if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
    const exited = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill('SIGKILL');
    await exited;
    await removeLock(file.path, startedAt);
  };
  let startedAt = 0;
  const running = async (signal: AbortSignal): Promise<ChildProcess> => {
    if (child !== undefined) return child;
    startedAt = Date.now();
    const started = startChild(file);
    child = started;
    started.once('exit', () => {
      if (child === started) child = undefined;
    });
    const request = { do: 'open', path: file.path, busyMs: file.busyMs } as const;
    await exchange(started, request, signal).catch(async (error: unknown) => {
      await end();
      throw error;
    });
    return started;
  };
  return {
    async ask(request, signal) {
      if (signal.aborted) throw sqliteCancelled(signal.reason);
      try {
        return await exchange(await running(signal), request, signal);
      } catch (error) {
        // Nothing else stops a statement that it is busy with.
        if (signal.aborted) await end();
        throw error;
      }
    },
    isGone: () => child === undefined,
    end,
  };
}

/** The library for Node 20 locks a file by a folder beside it, which nobody removes when the process is killed. */
async function removeLock(path: string, since: number): Promise<void> {
  const lock = `${path}.lock`;
  try {
    if ((await stat(lock)).mtimeMs >= since) await rmdir(lock);
  } catch {
    // There is none.
  }
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
