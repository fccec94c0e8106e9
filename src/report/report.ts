import type { Diagnostic } from '../diagnostic.ts';
import type { PlanReport } from '../plan/plan-report.ts';
import type { TableDiff } from '../quality/diff/table-diff.ts';
import type { RunResult } from '../run/result.ts';
import type { UnitTestReport } from '../usecases/unit-tests/run-unit-tests.ts';
import type { ListedWaiver } from '../workspace/job-waivers.ts';

/**
 * Everything that a check of one commit found out: what comment, job summary and check run are made of.
 * Plain JSON (`schemas/report.schema.json`), masked. A fork's workflow hands it over as a file, so whoever
 * reads one from there checks it first and trusts no word of it.
 */
export interface Report {
  readonly version: 1;
  /** The pull request; absent for other events. */
  readonly pr?: number;
  /** The commit it is about: the pull request's head, not the merge commit that was checked out. */
  readonly head: string;
  /** Path of the workspace in the repository, `.` for its root. */
  readonly workspace: string;
  /** Name of the workflow. */
  readonly workflow: string;
  readonly event: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly verdict: Verdict;
  /** The verdict in one sentence. */
  readonly sentence: string;
  /** The workflow run. */
  readonly url?: string;
  /** Comes from a fork: its steps were not run. */
  readonly fork: boolean;
  readonly validation?: ReportedValidation;
  readonly plan?: PlanReport;
  readonly tests?: ReportedTests;
  readonly stage?: ReportedStage;
  /** How the plan compares with the one that was approved; in a merge queue. */
  readonly parity?: PlanParity;
  /** What `protected.approvals` still asks for, by job. */
  readonly approvals?: readonly ReportedApproval[];
  /** Remarks for people. */
  readonly notes: readonly string[];
}

/** `attention`: it works, but somebody must look at it before it is merged. */
export type Verdict = 'passed' | 'failed' | 'attention' | 'cancelled' | 'crashed';

export interface ReportedValidation {
  /** Jobs in the workspace. */
  readonly jobs: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Checks that may fail until a day; absent: none. */
  readonly waivers?: readonly ListedWaiver[];
}

/** Unit tests of the changed jobs; `tests` are those that did not pass. */
export type ReportedTests = Omit<UnitTestReport, 'diagnostics'>;

export interface ReportedStage {
  /** `pr-12`, or `staging`. */
  readonly environment: string;
  readonly passed: boolean;
  readonly runs: readonly RunResult[];
  readonly evidence: readonly {
    readonly job: string;
    readonly digest: string;
    readonly passed: boolean;
    readonly reason?: string;
  }[];
  readonly notes: readonly string[];
  /** What the jobs did to the tables that they write. */
  readonly diff?: readonly TableDiff[];
}

export interface PlanParity {
  /** `unknown`: no plan was recorded for the pull request. */
  readonly status: 'same' | 'differs' | 'unknown';
  /** One sentence per difference. */
  readonly differences: readonly string[];
}

export interface ReportedApproval {
  readonly job: string;
  readonly team?: string;
  readonly owners: readonly string[];
  readonly needed: number;
  /** Logins whose approval counts. */
  readonly by: readonly string[];
  /** Why others do not count, for example «@ana approved an older commit». */
  readonly notes: readonly string[];
}
