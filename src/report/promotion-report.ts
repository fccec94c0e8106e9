import type { ErrorClass } from '../failure.ts';
import type { PromotedJob } from '../release/promotion.ts';

/** What a merged pull request brought to production: what its promotion comment is made of. Masked. */
export interface PromotionReport {
  readonly pr: number;
  /** Path of the workspace in the repository, `.` for its root. */
  readonly workspace: string;
  /** Name of the workflow. */
  readonly workflow: string;
  /** The commit on the default branch whose bytes production runs. */
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Login or name of who merged. */
  readonly by?: string;
  /** Jobs that were promoted, removed or refused; `unchanged` ones are left out. */
  readonly jobs: readonly PromotionReportJob[];
  /** The deployment that GitHub made for `environment: production`. */
  readonly deployment?: { readonly state: string; readonly url?: string };
  /** Remarks for people. */
  readonly notes: readonly string[];
}

export interface PromotionReportJob extends PromotedJob {
  readonly team?: string;
  /** Absent for jobs that are removed or refused. */
  readonly firstRun?: FirstRun;
}

/** The first run of the release in production. `not-scheduled`: only a person or another job starts it. */
export type FirstRun =
  | { readonly status: 'pending' /** ISO 8601, UTC. */; readonly next: string }
  | { readonly status: 'not-scheduled' }
  | {
      readonly status: 'succeeded' | 'failed' | 'skipped' | 'cancelled' | 'missed';
      /** ISO 8601, UTC. */
      readonly at: string;
      readonly runId?: string;
      readonly durationMs?: number;
      readonly errorClass?: ErrorClass;
      /** Why it did not succeed, in one sentence. */
      readonly message?: string;
      /** Workflow run. */
      readonly url?: string;
    };
