import type { Session } from '../../ports/database.ts';
import type { EngineName } from '../../sql/dialect.ts';
import type { TableColumn } from './column.ts';
import type { TableDiff } from './table-diff.ts';

/** A table before and after a run, and how they are to be compared. */
export interface TablePair {
  readonly before: TableState;
  readonly after: TableState;
  /** Columns that tell rows apart; absent: rows are not paired. */
  readonly key?: readonly string[];
  /** Columns that are not compared. */
  readonly ignore: readonly string[];
  /** Columns whose values are shown to nobody. */
  readonly hidden: readonly string[];
  readonly window?: { readonly column: string; readonly lastMs: number };
  /** Only one of so many keys is compared; a power of two. */
  readonly sampleParts?: number;
}

export interface TableState {
  /** As SQL reads it. */
  readonly sql: string;
  readonly columns: readonly TableColumn[];
  /** Of the whole table, when it is known already. */
  readonly rows?: number;
}

export interface CompareContext {
  readonly session: Pick<Session, 'query'>;
  readonly engine: EngineName;
  readonly signal: AbortSignal;
}

/** What a comparison says; the caller adds names. Rejects with `DatabaseError`. */
export type Comparison = Omit<TableDiff, 'job' | 'table'>;
