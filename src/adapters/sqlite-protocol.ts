import type { Column, SqlValue } from '../ports/database.ts';

/** What is asked of the process that holds a SQLite connection, one thing after the other. */
export type SqliteRequest =
  | { readonly do: 'open'; readonly path: string; readonly busyMs: number }
  /** Runs a statement; of a query the first `rows` rows are given, or all are read and dropped. */
  | {
      readonly do: 'start';
      readonly text: string;
      readonly values: readonly SqlValue[];
      readonly rows: number | 'drop';
    }
  /** The next rows of the query that was started last. */
  | { readonly do: 'next'; readonly rows: number }
  /** Forgets the rest of it. */
  | { readonly do: 'stop' }
  /** Runs a statement once for each row of values. */
  | { readonly do: 'repeat'; readonly text: string; readonly rows: readonly (readonly SqliteValue[])[] };

export type SqliteValue = string | number | bigint | null | Uint8Array;

export type SqliteAnswer = SqliteRows | { readonly error: SqliteProblem };

export interface SqliteRows {
  /** Absent for a statement that is no query. */
  readonly columns?: readonly Column[];
  readonly rows: readonly (readonly unknown[])[];
  readonly done: boolean;
  /** Rows written. */
  readonly changes?: number;
}

export interface SqliteProblem {
  readonly message: string;
  /** SQLite's result code, extended where the driver tells it. */
  readonly number: number;
  /** Where the statement is wrong: 0-based, UTF-16 code units. */
  readonly offset?: number;
  /** 1-based row of `repeat`. */
  readonly row?: number;
}
