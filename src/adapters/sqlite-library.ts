import type { SqliteValue } from './sqlite-protocol.ts';

/** The little that we need of a SQLite library; all of it is synchronous. */
export interface SqliteDriver {
  open(path: string): SqliteHandle;
}

export interface SqliteHandle {
  prepare(text: string): SqliteStatement;
  /** A function for SQL. */
  define(name: string, work: (...values: unknown[]) => number | null): void;
  close(): void;
}

export interface SqliteStatement {
  /** None for a statement that is no query. */
  readonly columns: readonly SqliteColumn[];
  rows(values: readonly SqliteValue[]): Iterator<readonly unknown[]>;
  /** Gives the rows written. */
  run(values: readonly SqliteValue[]): number;
  end(): void;
}

export interface SqliteColumn {
  readonly name: string;
  /** As its table declares it; absent for expressions. */
  readonly type?: string;
}
