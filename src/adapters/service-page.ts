import type { BoundStatement, Column } from '../ports/database.ts';

/** A column with its type as a cast names it. */
export interface ServiceColumn extends Column {
  readonly sqlType: string;
}

/** Rows as a service gives them, in pages; every page has all columns. */
export interface ServicePage {
  readonly columns: readonly ServiceColumn[];
  readonly rows: readonly (readonly unknown[])[];
}

/**
 * Runs one statement and gives its pages, the next when the one before is taken; at least one for a statement that
 * gives columns. Returns the rows written. When it is ended early, or aborted, it ends the statement on the server.
 */
export type RunStatement = (
  statement: BoundStatement,
  signal: AbortSignal,
) => AsyncGenerator<ServicePage, { readonly rows?: number }>;
