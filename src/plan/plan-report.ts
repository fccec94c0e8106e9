import type { ContractChange } from './contract/contract-change.ts';
import type { JobChange } from './plan.ts';

/** A plan with what people must know before they merge it. Plain JSON. */
export interface PlanReport {
  readonly base: string;
  readonly head: string;
  /** sha256 of what the plan does, whatever commits it was made from: the same change has the same hash. */
  readonly hash: string;
  /** Sorted by job. */
  readonly changes: readonly ReportedChange[];
  /** Unchanged jobs that run after changed ones, with the teams they belong to. */
  readonly downstream: readonly OwnedJob[];
  /** Which of these jobs runs after which: `[before, after]`, for the graph. */
  readonly edges: readonly (readonly [string, string])[];
  /** What becomes of data contracts, sorted by table; absent: nothing. */
  readonly contracts?: readonly ContractChange[];
}

export interface ReportedChange extends JobChange {
  readonly team?: string;
  /** As the config names them: `@acme/sales`. */
  readonly owners: readonly string[];
  /** Sentences about what cannot be taken back easily: a job, a schedule, a check or a table goes. */
  readonly consequences: readonly string[];
}

export interface OwnedJob {
  readonly job: string;
  readonly team?: string;
  readonly owners: readonly string[];
}
