import type { MutationResult } from '../../quality/mutate/mutation.ts';
import type { CheckResult } from '../../run/result.ts';

/** The JSON shape of `datajob check JOB --mutate`: how much of what may go wrong the checks of a job notice. */
export interface MutationReport {
  readonly job: string;
  readonly environment: string;
  readonly seed: string;
  readonly durationMs: number;
  readonly noticed: number;
  readonly unnoticed: number;
  readonly notTried: number;
  readonly tables: readonly MutatedTable[];
  /** Checks that did not hold on the data as it is; they notice only what makes them worse. */
  readonly failing: readonly CheckResult[];
  /** Remarks for people. */
  readonly notes: readonly string[];
}

export interface MutatedTable {
  readonly table: string;
  readonly connection: string;
  readonly rows: number;
  readonly mutations: readonly MutationResult[];
  /** All checks that are proposed, as one entry of `checks`, as YAML. */
  readonly remedy?: string;
  /** Why nothing was tried. */
  readonly reason?: string;
}
