import type { Failure } from '../failure.ts';
import type { RunRecord } from '../release/release.ts';
import type { RunResult } from '../run/result.ts';

/** The result of a run that failed outside of its steps. `now` is ms UTC. */
export function failedResult(record: RunRecord, now: number, error: Failure): RunResult {
  const startedAt = record.startedAt ?? new Date(now).toISOString();
  return {
    runId: record.runId,
    job: record.job,
    environment: record.environment,
    ...(record.scheduledTime === undefined ? {} : { scheduledTime: record.scheduledTime }),
    digest: record.digest,
    status: 'failed',
    errorClass: error.class,
    startedAt,
    durationMs: Math.max(0, now - Date.parse(startedAt)),
    steps: [],
    checks: [],
    error,
  };
}
