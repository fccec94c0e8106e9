/** What a run did to one table; part of the JSON shape of `datajob stage`. */
export interface TableDiff {
  /** The last job of the stage that writes it. */
  readonly job: string;
  /** With its schema: `analytics.orders`. */
  readonly table: string;
  /** `unknown`: it could not be compared; `notes` say why. */
  readonly status: 'added' | 'removed' | 'changed' | 'same' | 'unknown';
  readonly schema: SchemaDiff;
  readonly rows: RowsDiff;
  /** Only columns in which something moved. */
  readonly columns: readonly ColumnDiff[];
  /** Limits, samples and everything else that must be known to read the numbers. */
  readonly notes: readonly string[];
}

export interface SchemaDiff {
  readonly added: readonly NamedColumn[];
  readonly removed: readonly NamedColumn[];
  readonly retyped: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

export interface NamedColumn {
  readonly name: string;
  /** As the database writes it. */
  readonly type: string;
}

export interface RowsDiff {
  readonly before?: number;
  readonly after?: number;
  /** These three only with a key. */
  readonly added?: number;
  readonly removed?: number;
  readonly changed?: number;
}

export interface ColumnDiff {
  readonly name: string;
  /** Rows on both sides with another value; only with a key. */
  readonly changed?: number;
  readonly nulls?: Moved<number>;
  /** Different values; null is none. */
  readonly distinct?: Moved<number> & { readonly approximate?: boolean };
  readonly min?: Moved<string | null>;
  readonly max?: Moved<string | null>;
  readonly mean?: Moved<string | null>;
}

export interface Moved<T> {
  readonly before: T;
  readonly after: T;
}

export const noSchemaDiff: SchemaDiff = { added: [], removed: [], retyped: [] };
