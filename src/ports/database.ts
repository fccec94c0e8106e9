import type { LogicalType } from '../manifest/column-types.ts';
import type { Dialect, EngineName } from '../sql/dialect.ts';
import type { ConnectionConfig } from '../workspace/config.ts';

/** Opens databases; the only port through which SQL is executed. */
export interface Databases {
  /**
   * Opens a connection. A DuckDB file that another process holds is waited for up to `waitMs`,
   * with `onWait` called once so that it can be said; then `DatabaseError` with code `busy`.
   */
  open(
    connection: ConnectionConfig,
    options: {
      readonly signal: AbortSignal;
      readonly waitMs: number;
      readonly onWait: (reason: string) => void;
      /** Absolute folders in which the embedded engine looks up relative file names of SQL. */
      readonly searchPath?: readonly string[];
      /** Nothing is going to be written: a file of the embedded engine that is not there is not made. */
      readonly readOnly?: boolean;
    },
  ): Promise<Database>;
}

export interface Database {
  readonly dialect: Dialect;
  /** A session is one connection with its own transaction; statements on it run one after the other. */
  session(): Promise<Session>;
  /** Ends all sessions; safe to call twice. */
  close(): Promise<void>;
}

/** All methods reject with `DatabaseError` for what the database answers. */
export interface Session {
  /** Runs one statement and drops its rows. An abort interrupts the statement on the server. */
  execute(statement: BoundStatement, signal: AbortSignal): Promise<{ readonly rows?: number }>;
  /** Runs one statement and keeps at most `maxRows` rows. */
  query(statement: BoundStatement, maxRows: number, signal: AbortSignal): Promise<QueryResult>;
  /**
   * Runs one statement and gives its rows in batches of about `batchRows`; the next batch is read when `onBatch`
   * has resolved, so that a large result stands in memory nowhere. `onBatch` is called at least once for a
   * statement that gives columns, never for others. Gives the rows written, as `execute` does.
   */
  stream(
    statement: BoundStatement,
    batchRows: number,
    onBatch: (batch: RowBatch) => Promise<void>,
    signal: AbortSignal,
  ): Promise<{ readonly rows?: number }>;
  /** Loads rows the fastest way that the engine has. */
  load(load: Load, signal: AbortSignal): Promise<{ readonly rows: number }>;
  /** The same for rows that come column by column, where that is faster still; all or nothing of them stays. */
  loadPacked?(load: PackedLoad, signal: AbortSignal): Promise<{ readonly rows: number }>;
  begin(): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

/** A statement with the engine's own placeholders. */
export interface BoundStatement {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

export type SqlValue = string | number | bigint | boolean | null;

export interface QueryResult {
  readonly columns: readonly string[];
  /** Integers that fit are numbers, others bigint; dates and timestamps are ISO strings; decimals are strings. */
  readonly rows: readonly (readonly unknown[])[];
  /** True when the statement had more rows than `maxRows`. */
  readonly truncated: boolean;
}

export interface RowBatch {
  readonly columns: readonly Column[];
  /** Values as in `QueryResult`. */
  readonly rows: readonly (readonly unknown[])[];
  /** The same column by column, from engines whose drivers can; `rows` is then made when somebody asks for it. */
  readonly packed?: PackedRows;
}

/** Values as they go to a program, without one being looked at by itself. */
export interface PackedRows {
  readonly count: number;
  /** In the order of the batch's columns. */
  readonly columns: readonly PackedColumn[];
}

export type PackedColumn = {
  /** Positions without a value; something stands there all the same. */
  readonly nulls: readonly number[];
} & (
  | {
      /** Numbers of the machine; `code` as in Python's `struct`. Decimals without their point, with `scale` digits behind it. */
      readonly form: 'numbers' | 'decimals' | 'days' | 'micros';
      readonly code: string;
      readonly scale?: number;
      readonly bytes: Uint8Array;
    }
  /** UTF-8 with a NUL between two values, as the database writes the column's type. */
  | { readonly form: 'texts'; readonly bytes: Uint8Array }
  /** Values as in `QueryResult`. */
  | { readonly form: 'values'; readonly values: readonly unknown[] }
);

export interface Column {
  readonly name: string;
  /** `text` for all without a form of its own. */
  readonly type: LogicalType;
}

/** Rows for a table, as text. */
export interface Load {
  /** As it is written in SQL: quoted where it needs to be. */
  readonly table: string;
  /** As they are written in SQL. */
  readonly columns: readonly string[];
  /**
   * CSV in UTF-8 without a header: comma, double quotes doubled inside of quotes, lines end with LF. Null is `\\N`
   * without quotes; anything in quotes is never null. Chunks may end anywhere.
   */
  readonly csv: AsyncIterable<Uint8Array>;
  /** A folder for files on the way, readable by us only. */
  readonly folder: string;
}

/** Rows for a table, column by column. */
export interface PackedLoad extends Pick<Load, 'table' | 'columns'> {
  /** Asked once, with what the columns of the table take. Texts are as `Load` has them in CSV. */
  readonly rows: (targets: readonly PackedTarget[]) => AsyncIterable<PackedRows>;
}

/** Which values a column takes as they are; all others must come as texts. */
export type PackedTarget =
  | 'boolean'
  | 'integer'
  | 'float'
  | 'text'
  | 'date'
  | 'timestamp'
  | 'timestamptz'
  | 'other';

/** What a database said, as evidence for the error class. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly evidence: DatabaseEvidence;

  constructor(message: string, evidence: DatabaseEvidence, cause: unknown) {
    super(message, { cause });
    this.evidence = evidence;
  }
}

export interface DatabaseEvidence {
  readonly engine: EngineName;
  /** Five characters, PostgreSQL and MySQL. */
  readonly sqlState?: string;
  /** The engine's own number of the error: MySQL, SQLite. */
  readonly number?: number;
  /** For example `Parser`, `Binder`, `IO`; DuckDB. */
  readonly exceptionType?: string;
  /** System error such as `ECONNREFUSED`, or our own `busy`, `cancelled`. */
  readonly code?: string;
  /** 0-based offset into the text of the statement that failed, in UTF-16 code units. */
  readonly offset?: number;
  readonly hint?: string;
}
