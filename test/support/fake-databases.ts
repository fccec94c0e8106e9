import { DatabaseError, type Databases, type Session } from '../../src/ports/database.ts';
import { dialectOf } from '../../src/sql/dialects.ts';

/** Databases that only note what is asked of them. */
export interface FakeDatabases {
  readonly databases: Databases;
  /** `CONNECTION: what`, in order. */
  readonly log: string[];
}

/** What a test wants a call to do: reject, wait, or (undefined) succeed. */
export type Answer = (call: {
  connection: string;
  what: string;
  signal?: AbortSignal;
}) => Promise<void> | undefined;

/** `what` is `open`, `begin`, `commit`, `rollback`, `close` or the text of a statement. The marker table is there, and empty. */
export function fakeDatabases(answer: Answer = () => undefined): FakeDatabases {
  const log: string[] = [];
  const call = async (connection: string, what: string, signal?: AbortSignal): Promise<void> => {
    if (!what.includes('information_schema')) log.push(`${connection}: ${what}`);
    await answer({ connection, what, ...(signal && { signal }) });
  };
  return {
    log,
    databases: {
      open: async ({ name }) => {
        await call(name, 'open');
        return {
          dialect: dialectOf('postgres'),
          session: async () => session(name, call),
          close: () => call(name, 'close'),
        };
      },
    },
  };
}

/** An error with a SQLSTATE. */
export function databaseError(sqlState: string, message = `SQLSTATE ${sqlState}`): DatabaseError {
  return new DatabaseError(message, { engine: 'postgres', sqlState }, undefined);
}

type Call = (connection: string, what: string, signal?: AbortSignal) => Promise<void>;

function session(name: string, call: Call): Session {
  return {
    execute: async ({ text }, signal) => {
      await call(name, text, signal);
      return {};
    },
    query: async ({ text }, _maxRows, signal) => {
      await call(name, text, signal);
      return { columns: [], rows: text.includes('information_schema') ? [[1]] : [], truncated: false };
    },
    stream: async ({ text }, _batchRows, _onBatch, signal) => {
      await call(name, text, signal);
      return {};
    },
    load: async ({ table }, signal) => {
      await call(name, `load ${table}`, signal);
      return { rows: 0 };
    },
    begin: () => call(name, 'begin'),
    commit: () => call(name, 'commit'),
    rollback: () => call(name, 'rollback'),
  };
}
