import type { ErrorClass, Failure } from '../failure.ts';
import type { CheckSeverity, CheckType } from '../manifest/check.ts';
import type { StepKind } from '../manifest/manifest.ts';

export type RunStatus = 'succeeded' | 'failed' | 'skipped' | 'cancelled';

/** The outcome of one run; the JSON shape of `datajob run`. */
export interface RunResult {
  readonly runId: string;
  readonly job: string;
  /** `local`, `staging`, `production` or a copy such as `pr-12`. */
  readonly environment: string;
  /** ISO 8601, UTC. */
  readonly scheduledTime?: string;
  readonly digest: string;
  readonly status: RunStatus;
  readonly errorClass?: ErrorClass;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly steps: readonly StepResult[];
  readonly checks: readonly CheckResult[];
  readonly error?: Failure;
  /** Why it was skipped, and other remarks for people. */
  readonly reason?: string;
}

export interface StepResult {
  readonly name: string;
  readonly kind: StepKind;
  readonly status: RunStatus;
  readonly durationMs: number;
  /** Rows written, summed over the statements that tell. */
  readonly rows?: number;
  readonly attempts: number;
  readonly error?: Failure;
}

export interface CheckResult {
  readonly id: string;
  readonly table?: string;
  readonly type: CheckType;
  readonly severity: CheckSeverity;
  /** `error`: the check itself could not be evaluated. */
  readonly status: 'passed' | 'failed' | 'error';
  /** Rows that break the assertion. */
  readonly failing?: number;
  readonly total?: number;
  /** The number that the threshold judges: rows, percent, or seconds of age. */
  readonly value?: number;
  /** For people, such as `0 rows` or `> 0`. */
  readonly expected?: string;
  readonly actual?: string;
  /** Set for `error`, and for `failed` as what a report shows. */
  readonly failure?: Failure;
  /** Some failing rows, when the check asks for them and did not pass. */
  readonly samples?: CheckSamples;
}

/** Failing rows, as text. */
export interface CheckSamples {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** Columns that are not shown because they are personal. */
  readonly hidden?: number;
  /** Columns that are not shown because there are too many. */
  readonly omitted?: number;
  /** Why there are no rows. */
  readonly note?: string;
}
