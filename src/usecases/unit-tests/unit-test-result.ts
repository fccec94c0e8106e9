import type { Failure } from '../../failure.ts';
import type { Place } from '../../run/run-failure.ts';

/** The outcome of one unit test; a part of the JSON shape of `datajob test`. */
export interface UnitTestResult {
  readonly job: string;
  readonly name: string;
  /** Where the test is written. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly status: UnitTestStatus;
  readonly durationMs: number;
  /** What failed, or what the embedded engine cannot run. */
  readonly failure?: Failure;
  /** The step that failed. */
  readonly step?: string;
  /** The statement that the embedded engine cannot run, shortened. */
  readonly statement?: string;
  /** Tables that are not as they should be. */
  readonly differences?: readonly TableDifference[];
  /** Why it was not run, and other remarks for people. */
  readonly reason?: string;
}

/**
 * `cannot-run`: the embedded engine has no such statement, or a test may not do it; nothing is known about the job.
 * `not-run`: it would start programs, and these must not run here.
 */
export type UnitTestStatus = 'passed' | 'failed' | 'cannot-run' | 'not-run';

/** How a table differs from what was expected. */
export interface TableDifference extends Place {
  /** The table, or the title of the query. */
  readonly table: string;
  /** Why no rows were compared. */
  readonly problem?: string;
  /** Columns that were compared. */
  readonly columns: readonly string[];
  readonly matching: number;
  readonly missing: number;
  readonly unexpected: number;
  readonly changed: number;
  /** Some of these rows. */
  readonly rows: readonly DifferingRow[];
  /** Set when the rows are right and their order is not: the first place, 1-based. */
  readonly misplaced?: number;
}

export interface DifferingRow {
  readonly kind: 'changed' | 'missing' | 'unexpected';
  readonly expected?: readonly (string | null)[];
  readonly actual?: readonly (string | null)[];
  /** Columns that differ; for `changed`. */
  readonly differing?: readonly string[];
  /** Where the row is expected. */
  readonly place?: Place;
}
