import { timesAfter } from '../manifest/cron.ts';
import { forEnvironment } from '../workspace/for-environment.ts';
import { pausedUntil } from './pause.ts';
import type { Incident, Release, RunRecord } from './release.ts';

/** One release as `datajob status` shows it. */
export interface ReleaseStatus {
  readonly job: string;
  readonly team: string;
  readonly digest: string;
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly promotedAt: string;
  /** ISO 8601, UTC: the next scheduled time; absent without a schedule, or while it is paused without end. */
  readonly next?: string;
  readonly lastRun?: RunSummary;
  readonly held?: Release['held'];
  readonly override?: Release['override'];
}

/** A run as status and history show it. */
export interface RunSummary {
  readonly runId: string;
  readonly job: string;
  readonly digest: string;
  readonly trigger: RunRecord['trigger'];
  readonly status: RunRecord['status'];
  readonly scheduledTime?: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly durationMs?: number;
  readonly errorClass?: NonNullable<RunRecord['result']>['errorClass'];
  /** The failure, or why it was missed or skipped. */
  readonly reason?: string;
  /** Of a run that was started by hand. */
  readonly requestedBy?: RunRecord['requestedBy'];
}

/** What `datajob status` says of a release; `now` in ms UTC. */
export function releaseStatus(release: Release, lastRun: RunRecord | undefined, now: number): ReleaseStatus {
  const { job, team, digest, commit, promotedAt, held, override } = release;
  const next = nextTime(release, now);
  return {
    ...{ job, team, digest, commit, promotedAt },
    ...(next !== undefined && { next: new Date(next).toISOString() }),
    ...(lastRun !== undefined && { lastRun: runSummary(lastRun) }),
    ...(held !== undefined && { held }),
    ...(override !== undefined && { override }),
  };
}

/** The short form of a run's record. */
export function runSummary(record: RunRecord): RunSummary {
  const { runId, job, digest, trigger, status, scheduledTime, startedAt, finishedAt, result } = record;
  const { requestedBy } = record;
  const reason = result?.error?.message ?? record.reason ?? result?.reason;
  return {
    ...{ runId, job, digest, trigger, status },
    ...(scheduledTime !== undefined && { scheduledTime }),
    ...(startedAt !== undefined && { startedAt }),
    ...(finishedAt !== undefined && { finishedAt }),
    ...(result?.durationMs !== undefined && { durationMs: result.durationMs }),
    ...(result?.errorClass !== undefined && { errorClass: result.errorClass }),
    ...(reason !== undefined && { reason }),
    ...(requestedBy !== undefined && { requestedBy }),
  };
}

/** An incident without what only the alerts need. */
export function incidentSummary({ notified: _, classes: _classes, ...incident }: Incident): Incident {
  return incident;
}

function nextTime({ manifest }: Release, now: number): number | undefined {
  const { schedule } = forEnvironment(manifest, 'production');
  if (schedule === undefined) return undefined;
  // The end of a pause is itself a time that may be due, and `timesAfter` leaves out where it starts.
  const from = Math.max(now, (pausedUntil(schedule) ?? now) - 1);
  if (!Number.isFinite(from)) return undefined;
  const times = schedule.crons.flatMap((cron) => timesAfter(cron, from, 1));
  return times.length === 0 ? undefined : Math.min(...times);
}
