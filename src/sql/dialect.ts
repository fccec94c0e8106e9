import type { LogicalType } from '../manifest/column-types.ts';
import type { SqlType } from './typed-value.ts';

/** The database engines whose SQL is understood. */
export type EngineName =
  | 'duckdb'
  | 'postgres'
  | 'mysql'
  | 'sqlite'
  | 'clickhouse'
  | 'trino'
  | 'snowflake'
  | 'bigquery'
  | 'databricks';

/** Those for which templates, loading files and the data diff are written. */
export type CoreEngine = Extract<EngineName, 'duckdb' | 'postgres'>;

/** What differs between engines when SQL is read or written by us. */
export interface Dialect {
  readonly name: EngineName;
  /** As people know it. */
  readonly title: string;
  /**
   * What a failed run can take back: all, rows but not tables that were made or changed (MySQL commits with each such
   * statement), or nothing. It decides which values of `atomic` a job may have.
   */
  readonly takesBack: 'all' | 'rows' | 'nothing';
  /** The placeholder of the n-th bind (1-based). */
  placeholder(index: number): string;
  /**
   * Whether a value that stands in several places is given once, or as often as it stands there; or whether all values are
   * literals in the text, as where the server takes a value in fewer places than a literal (`limit`).
   */
  readonly binds: 'once' | 'each' | 'literal';
  /** The type that a bind without one is cast to, where the engine cannot tell it itself. */
  readonly textBind?: string;
  /** Whether a backslash in a string is an escape. */
  readonly backslashEscapes: boolean;
  /** How a quote within a string is written. */
  readonly quoteInString: "''" | "\\'";
  /** Quotes one or more dot-separated parts, each already validated. */
  quoteIdentifier(identifier: string): string;
  /** One name in quotes, whatever it holds. */
  quoteName(name: string): string;
  /** Whether a name without quotes is folded to lower case, to upper case, or is as it is written. */
  readonly folds: 'lower' | 'upper' | 'no';
  /** What a value is cast to. */
  readonly castTypes: Readonly<Record<SqlType, string>>;
  /** Whether a literal of more than 64 bits is refused, or read as a number with a binary fraction. */
  readonly castsWideIntegers?: true;
  /** What new tables are made of. */
  readonly columnTypes: Readonly<Record<ColumnKind, string>>;
  /** A date or time of ours as the engine reads it; absent: as it is. */
  readonly moment?: (type: 'date' | 'timestamp' | 'timestamptz', text: string) => string;
  /** How a pull request's run is kept apart from staging. */
  readonly stagingCopy: 'file' | 'database' | 'none';
  /** Not run against the real thing yet, only against a double that speaks its protocol. */
  readonly preview: boolean;
}

/** Kinds of columns that tables are made with for rows that programs send. */
export type ColumnKind = LogicalType | 'wide-integer';
