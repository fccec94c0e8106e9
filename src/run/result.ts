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
  /** What it asserts, hashed: the same also under another id or in another place of the list. */
  readonly key?: string;
  /** What `value` is counted in. */
  readonly unit?: CheckUnit;
  /** Of one that did not pass: what is known beside its severity. */
  readonly standing?: CheckStanding;
  /** How it was on the base, when it did not pass there or here; only in a stage. */
  readonly baseline?: CheckBaseline;
  readonly waiver?: AppliedWaiver;
}

export type CheckUnit = 'rows' | 'percent' | 'seconds';

/**
 * `known`: it failed on the base, and is not worse. `new`: it passed there. `worse`: it failed there, but less.
 * `waived`: somebody takes it upon them, until a day. `expired`: that day has come.
 * With `known` and `waived` it does not stop the run.
 */
export type CheckStanding = 'known' | 'new' | 'worse' | 'waived' | 'expired';

/** The last result of the same check on the base. */
export interface CheckBaseline {
  /** `production`, or the copy of staging. */
  readonly environment: string;
  readonly runId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly status: 'passed' | 'failed';
  readonly value?: number;
  readonly unit?: CheckUnit;
  readonly actual?: string;
  /** It failed under a waiver. */
  readonly waived?: true;
  /** It failed, and had severity `warn` there. */
  readonly warned?: true;
  /** Values of the last runs on the base, oldest first; null where it could not be evaluated. */
  readonly trend: readonly (number | null)[];
}

/** A waiver as it was on the day of the run. */
export interface AppliedWaiver {
  readonly owner: string;
  readonly reason: string;
  /** The first day without it. */
  readonly until: string;
  /** Whole days until then, rounded up; 0 when it has expired. */
  readonly daysLeft: number;
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
