import type { Position } from '../diagnostic.ts';

export type CheckSeverity = 'error' | 'warn';

/** Operators of the Open Data Contract Standard; exactly one is set, or none. */
export interface Threshold {
  readonly operator: ThresholdOperator;
  /** Two numbers for the `Between` operators, else one. */
  readonly value: readonly number[];
  readonly unit: 'rows' | 'percent';
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
}

/** One assertion. An entry of the manifest with several keys becomes several of these. */
export type Check =
  | (CheckBase & { readonly type: 'not_null'; readonly table: string; readonly column: string })
  | (CheckBase & { readonly type: 'unique'; readonly table: string; readonly columns: readonly string[] })
  | (CheckBase & {
      readonly type: 'accepted_values';
      readonly table: string;
      readonly column: string;
      readonly values: readonly (string | number | boolean)[];
    })
  | (CheckBase & { readonly type: 'row_count'; readonly table: string })
  | (CheckBase & { readonly type: 'sql'; readonly sql: string; readonly sqlOrigin: Position });

export type CheckType = Check['type'];

/** By table as it is written, or `*` for all; then by column. */
export type Classification = Readonly<Record<string, Readonly<Record<string, 'pii'>>>>;
