import type { ErrorClass } from '../failure.ts';
import type { EnvironmentName, Manifest } from '../manifest/manifest.ts';
import type { Owner } from '../ports/identity.ts';
import type { RunResult } from '../run/result.ts';
import type { CheckRecord } from './check-record.ts';

/** `releases/JOB.json` on the production branch: what production is to run. Archived ones are in `archive/JOB.json`. */
export interface Release {
  readonly job: string;
  readonly team: string;
  readonly digest: string;
  /** Commit whose bytes are run. */
  readonly commit: string;
  /** Path of the manifest at that commit, relative to the workspace. */
  readonly file: string;
  /** Workspace-relative files of the bundle at that commit. */
  readonly files: readonly string[];
  /** The manifest as it was, so that schedules are known without reading the commit. */
  readonly manifest: Manifest;
  /** ISO 8601, UTC. */
  readonly promotedAt: string;
  readonly promotedBy: string;
  /** Number of the pull request that brought it; absent when it was pushed without one, and after a roll-back. */
  readonly pr?: number;
  /** Why it runs without evidence or approval, when a person decided so. */
  readonly override?: { readonly by: string; readonly reason: string };
  /** Set by `rollback`: promotion leaves this job alone until `unhold`. */
  readonly held?: { readonly by: string; readonly at: string; readonly reason: string };
  /** Only in the archive: when, by whom and with which commit the job was removed. */
  readonly removed?: { readonly by: string; readonly at: string; readonly commit: string };
  /** Releases before this one, newest first, at most 20. One that was rolled back to is in it again. */
  readonly history: readonly PastRelease[];
}

export interface PastRelease {
  readonly digest: string;
  readonly commit: string;
  readonly file: string;
  readonly files: readonly string[];
  readonly manifest: Manifest;
  readonly promotedAt: string;
  /** Rolled back from: `rollback` does not choose it again by itself. */
  readonly rejected?: boolean;
  /** ISO 8601, UTC: when the job was removed, if that ended this release; a newer release ended it otherwise. */
  readonly retiredAt?: string;
}

/** `evidence/JOB/DIGEST.json` on the ledger: this bundle was run on a copy of staging. */
export interface Evidence {
  readonly job: string;
  readonly digest: string;
  readonly passed: boolean;
  readonly commit?: string;
  readonly pr?: number;
  readonly environment: string;
  readonly runId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Why it did not pass. */
  readonly reason?: string;
  /** Results of its checks, known debt among them. */
  readonly checks?: readonly CheckRecord[];
  /** Digests of the jobs after it that ran with it: what was proven together. */
  readonly downstream?: Readonly<Record<string, string>>;
}

/** `runs/JOB/KEY.json` on the ledger. KEY is the scheduled time (`20261122T061500Z`), or `manual-RUNID`. */
export interface RunRecord {
  readonly runId: string;
  readonly job: string;
  readonly team: string;
  readonly digest: string;
  readonly commit: string;
  readonly environment: EnvironmentName;
  /** ISO 8601, UTC. */
  readonly scheduledTime?: string;
  readonly trigger: 'schedule' | 'after' | 'manual';
  readonly status: 'running' | 'missed' | RunResult['status'];
  /** Who runs it, while `running`. */
  readonly owner?: Owner;
  /** ISO 8601, UTC: a claim older than this may be taken over even when its owner cannot be asked. */
  readonly leaseUntil?: string;
  /** How many processes have claimed it. */
  readonly claims?: number;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  /** ISO 8601, UTC: when the `late` alert was raised. */
  readonly lateAt?: string;
  /** A newer run asks this one to stop (`concurrency: replace`). */
  readonly cancelRequested?: boolean;
  /** For `missed` and `skipped`. */
  readonly reason?: string;
  /** The person who started it by hand, and why they did. */
  readonly requestedBy?: { readonly who: string; readonly why?: string };
  readonly result?: RunResult;
}

/** `incidents/JOB.json` on the ledger (`incidents/JOB/late.json`, `…/missed.json` for those kinds), from the first failing run to recovery. */
export interface Incident {
  /** Stable; the mails of the incident are threaded by it. */
  readonly id: string;
  readonly job: string;
  readonly team: string;
  readonly openedAt: string;
  readonly event: 'failure' | 'late' | 'missed';
  readonly class?: 'user' | 'config' | 'platform';
  readonly rule?: string;
  readonly firstRunId?: string;
  readonly lastRunId?: string;
  /** Failing runs so far. */
  readonly runs: number;
  readonly message: string;
  /** Every class that it had; each class is told to its recipients once. */
  readonly classes?: readonly ErrorClass[];
  /** Addresses that got a mail about it. */
  readonly notified?: readonly string[];
}
