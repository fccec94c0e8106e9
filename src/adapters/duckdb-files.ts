import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { toError } from '../failure.ts';
import { DatabaseError } from '../ports/database.ts';
import { type DuckDBInstance, type DuckdbDriver, loadDuckdb } from './duckdb-driver.ts';
import { duckdbError } from './duckdb-errors.ts';

export interface OpenFile {
  readonly instance: DuckDBInstance;
  readonly driver: DuckdbDriver;
  /** Lets go of the file; the last one to do so frees it for other processes. */
  release(): void;
}

export interface Waiting {
  readonly signal: AbortSignal;
  readonly waitMs: number;
  readonly onWait: (reason: string) => void;
  readonly readOnly?: boolean;
}

interface Shared {
  readonly opening: Promise<DuckDBInstance>;
  users: number;
}

// DuckDB allows a file to one process, and to one instance within it.
const shared = new Map<string, Shared>();

/**
 * Opens a DuckDB file (`:memory:` for one of its own), made with its folder when missing unless it is only read; see
 * `Databases.open`.
 */
export async function openFile(path: string, waiting: Waiting): Promise<OpenFile> {
  const driver = await loadDuckdb(waiting.signal);
  if (path === ':memory:') {
    const instance = await driver.DuckDBInstance.create(path, options);
    return { instance, driver, release: () => instance.closeSync() };
  }
  const file = await canonical(path, waiting.readOnly !== true);
  // Whoever is to write must not get an instance that cannot.
  const key = waiting.readOnly && !shared.has(file) ? `${file}?read-only` : file;
  const entry = shared.get(key) ?? { opening: openWaiting(driver, file, waiting), users: 0 };
  entry.users += 1;
  shared.set(key, entry);
  let released = false;
  const release = (instance?: DuckDBInstance) => {
    if (released) return;
    released = true;
    entry.users -= 1;
    if (entry.users > 0) return;
    if (shared.get(key) === entry) shared.delete(key);
    instance?.closeSync();
  };
  try {
    const instance = await entry.opening;
    return { instance, driver, release: () => release(instance) };
  } catch (error) {
    release();
    const othersAbort = error instanceof DatabaseError && error.evidence.code === 'cancelled';
    if (othersAbort && !waiting.signal.aborted) return openFile(path, waiting);
    throw error;
  }
}

const options = { errors_as_json: 'true' };
const readOnlyOptions = { ...options, access_mode: 'READ_ONLY' };

async function canonical(path: string, make: boolean): Promise<string> {
  try {
    if (make) await mkdir(dirname(path), { recursive: true });
    return join(await realpath(dirname(path)), basename(path));
  } catch (error) {
    if (!make) throw missing(path, error);
    throw new DatabaseError(
      `The folder of ${path} cannot be made: ${toError(error).message}`,
      { engine: 'duckdb', exceptionType: 'IO' },
      error,
    );
  }
}

async function openWaiting(driver: DuckdbDriver, path: string, waiting: Waiting): Promise<DuckDBInstance> {
  const deadline = performance.now() + waiting.waitMs;
  for (let said = false, pauseMs = 50; ; pauseMs = Math.min(pauseMs * 2, 500)) {
    if (waiting.signal.aborted) throw cancelled(path);
    try {
      return await driver.DuckDBInstance.create(path, waiting.readOnly ? readOnlyOptions : options);
    } catch (error) {
      if (waiting.readOnly && /does not exist/.test(toError(error).message)) throw missing(path, error);
      const holder = lockHolder(toError(error).message);
      if (holder === undefined) throw duckdbError(error, '');
      const left = deadline - performance.now();
      if (left <= 0) throw busy(path, holder, waiting.waitMs, error);
      if (!said)
        waiting.onWait(`${holder} has ${path} open; waiting up to ${seconds(waiting.waitMs)} for it`);
      said = true;
      await pause(Math.min(pauseMs, left), undefined, { signal: waiting.signal }).catch(() => undefined);
    }
  }
}

function missing(path: string, cause: unknown): DatabaseError {
  const hint = 'Run the job first, or look at another environment.';
  return new DatabaseError(
    `There is no DuckDB file ${path} yet, so that it holds nothing to look at.`,
    { engine: 'duckdb', exceptionType: 'Catalog', hint },
    cause,
  );
}

function lockHolder(message: string): string | undefined {
  if (!/could not set lock|used by another process|being used/i.test(message)) return undefined;
  const pid = /PID (\d+)/.exec(message)?.[1];
  return pid === undefined ? 'Another process' : `Another process (${pid})`;
}

function busy(path: string, holder: string, waitMs: number, cause: unknown): DatabaseError {
  return new DatabaseError(
    `${holder} still has the DuckDB file ${path} open after ${seconds(waitMs)}. A DuckDB file belongs to one process at a time.`,
    {
      engine: 'duckdb',
      exceptionType: 'IO',
      code: 'busy',
      hint: 'Close the other program, or start the run again when it has finished.',
    },
    cause,
  );
}

function cancelled(path: string): DatabaseError {
  return new DatabaseError(
    `Waiting for ${path} was cancelled.`,
    { engine: 'duckdb', code: 'cancelled' },
    undefined,
  );
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
