/** The database engines whose SQL is understood. */
export type EngineName = 'duckdb' | 'postgres';

/** What differs between engines when SQL is read or written by us. */
export interface Dialect {
  readonly name: EngineName;
  /** Whether a failed run can take DDL back: the default of `atomic` is then `job`. */
  readonly transactionalDdl: boolean;
  /** The placeholder of the n-th bind (1-based). */
  placeholder(index: number): string;
  /** Quotes one or more dot-separated parts, each already validated. */
  quoteIdentifier(identifier: string): string;
}
