import type { Position } from '../diagnostic.ts';

/** A table that a job says it writes. */
export interface Output {
  /** As in a check: `analytics.orders`, `analytics."Order Lines"`. */
  readonly table: string;
  readonly connection?: string;
  /** Columns that tell rows apart. */
  readonly key?: readonly string[];
  /** Columns that are not compared. */
  readonly ignore: readonly string[];
  readonly window?: OutputWindow;
  /** File with the data contract of the table, relative to the job's folder. */
  readonly contract?: string;
  readonly origin: Position;
}

/** A table of another job that a job says it reads; nothing but the plan of that other job uses it. */
export interface Input {
  /** As in a check. */
  readonly table: string;
  /** Absent: it may use all. */
  readonly columns?: readonly string[];
}

/** Only rows of the time before the latest one are compared. */
export interface OutputWindow {
  readonly column: string;
  readonly lastMs: number;
}
