import type { Position } from '../diagnostic.ts';

export type CheckSeverity = 'error' | 'warn';

/** Operators of the Open Data Contract Standard; exactly one is set, or none. */
export interface Threshold {
  readonly operator: ThresholdOperator;
  /** Two numbers for the `Between` operators, else one. */
  readonly value: readonly number[];
  /** `ms`: an age; only of `freshness`. */
  readonly unit: 'rows' | 'percent' | 'ms';
}

export type ThresholdOperator =
  | 'mustBe'
  | 'mustNotBe'
  | 'mustBeGreaterThan'
  | 'mustBeGreaterOrEqualTo'
  | 'mustBeLessThan'
  | 'mustBeLessOrEqualTo'
  | 'mustBeBetween'
  | 'mustNotBeBetween';

interface CheckBase {
  /** Unique in the job; made from table, type and column when not given. */
  readonly id: string;
  readonly severity: CheckSeverity;
  readonly connection?: string;
  readonly threshold: Threshold;
  readonly origin: Position;
  readonly description?: string;
  /** How many failing rows are shown; 1 to 5. */
  readonly samples?: number;
  /** How long one of its queries may take; absent: the default. */
  readonly timeoutMs?: number;
  /** What a failure stops on a pull request; absent: what the workspace says. */
  readonly block?: Block;
}

/** `on_regression`: only what is new or worse than on the base. */
export type Block = 'on_regression' | 'always';

interface TableCheckBase extends CheckBase {
  readonly table: string;
  /** SQL: only rows for which it is true are looked at. */
  readonly where?: string;
}

/** One assertion. An entry of the manifest with several keys becomes several of these. */
export type Check =
  | (TableCheckBase & { readonly type: 'not_null'; readonly column: string })
  | (TableCheckBase & { readonly type: 'unique'; readonly columns: readonly string[] })
  | (TableCheckBase & {
      readonly type: 'accepted_values';
      readonly column: string;
      readonly values: readonly (string | number | boolean)[];
    })
  | (TableCheckBase & {
      readonly type: 'range';
      readonly column: string;
      readonly min?: number | string;
      readonly max?: number | string;
      /** Bounds that are no allowed values themselves; absent: none. */
      readonly exclusive?: readonly ('min' | 'max')[];
    })
  | (TableCheckBase & { readonly type: 'pattern'; readonly column: string; readonly regex: string })
  | (TableCheckBase & {
      readonly type: 'relationships';
      readonly columns: readonly string[];
      readonly to: string;
      /** As many as `columns`. */
      readonly keys: readonly string[];
    })
  | (TableCheckBase & {
      readonly type: 'expression';
      readonly sql: string;
      /** What `{property}` in it stands for, and `{length}` for its number of characters; absent: nothing. */
      readonly column?: string;
      /** Position of the first character of `sql`. */
      readonly sqlOrigin: Position;
    })
  | (TableCheckBase & { readonly type: 'row_count' })
  | (TableCheckBase & {
      readonly type: 'freshness';
      readonly column: string;
      /** IANA name; of times without a zone. */
      readonly timezone: string;
    })
  | (TableCheckBase & {
      readonly type: 'schema';
      readonly columns: readonly ExpectedColumn[];
      readonly extra: 'allow' | 'forbid';
      readonly order: 'any' | 'same';
    })
  | CompareCheck
  | (CheckBase & {
      readonly type: 'sql';
      readonly sql: string;
      readonly sqlOrigin: Position;
      /** Absent: rows that it returns are failures. Else it gives one value, which the threshold judges. */
      readonly measures?: MeasuredSubject;
    });

/** What a query measures: `{object}` and `{property}` in it stand for table and column. */
export interface MeasuredSubject {
  readonly table: string;
  readonly column?: string;
}

/** Two sides that must hold the same rows: `table` or `sql`, and the other. */
export interface CompareCheck extends CheckBase {
  readonly type: 'compare';
  readonly table?: string;
  readonly where?: string;
  readonly sql?: string;
  /** Position of the first character of `sql`. */
  readonly sqlOrigin?: Position;
  readonly other: { readonly table: string } | { readonly sql: string };
  /** Empty: rows are compared as a whole. */
  readonly key: readonly string[];
  /** Empty: all. */
  readonly columns: readonly string[];
  readonly ignore: readonly string[];
}

export interface ExpectedColumn {
  readonly name: string;
  /** As it is written: see `logicalTypesOf`. */
  readonly type?: string;
}

export type CheckType = Check['type'];

/** By table as it is written, or `*` for all; then by column. */
export type Classification = Readonly<Record<string, Readonly<Record<string, 'pii'>>>>;
