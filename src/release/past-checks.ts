import type { StateSnapshot } from '../ports/state-store.ts';
import { type CheckIdentity, findSame } from '../quality/check-identity.ts';
import type { CheckBaseline } from '../run/result.ts';
import type { CheckRecord } from './check-record.ts';
import { listRunKeys, readRuns } from './ledger.ts';
import type { Evidence, RunRecord } from './release.ts';

/** The results of the checks of one run. */
export interface PastChecks {
  /** `production`, or the copy of staging. */
  readonly environment: string;
  readonly runId: string;
  readonly digest: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly checks: readonly CheckRecord[];
}

/** Results in the last runs of a job in production that came as far as its checks, oldest first. */
export async function productionChecks(
  ledger: StateSnapshot,
  job: string,
  most: number,
): Promise<readonly PastChecks[]> {
  const keys = await listRunKeys(ledger, job);
  // Runs that failed before their checks say nothing; of many of them not all are read.
  const { records } = await readRuns(ledger, job, { keys: keys.slice(-2 * most) });
  return records.flatMap(checksOfRun).slice(-most);
}

function checksOfRun({ runId, digest, result, finishedAt, startedAt }: RunRecord): PastChecks[] {
  const at = finishedAt ?? startedAt;
  if (result === undefined || result.checks === undefined || result.checks.length === 0) return [];
  if (at === undefined) return [];
  return [{ environment: 'production', runId, digest, at, checks: result.checks }];
}

/** The results that evidence holds. */
export function checksOfEvidence({ environment, runId, digest, at, checks }: Evidence): PastChecks[] {
  return checks === undefined || checks.length === 0 ? [] : [{ environment, runId, digest, at, checks }];
}

/** How many values a trend has at most. */
export const longestTrend = 12;

/** The last result of a check among past ones, oldest first; one that could not be evaluated is none. */
export function baselineAmong(check: CheckIdentity, past: readonly PastChecks[]): CheckBaseline | undefined {
  const found = past.flatMap((one) => {
    const record = findSame(check, one.checks);
    return record === undefined ? [] : [{ ...one, record }];
  });
  const last = found.findLast(({ record }) => record.status !== 'error');
  if (last === undefined || last.record.status === 'error') return undefined;
  const { status, severity, value, unit, actual, standing } = last.record;
  const waived = standing === 'waived' || standing === 'expired';
  const { environment, runId, at } = last;
  return {
    ...{ environment, runId, at, status },
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    ...(actual !== undefined && { actual }),
    ...(waived && { waived }),
    ...(status === 'failed' && severity === 'warn' && { warned: true }),
    trend: found.slice(-longestTrend).map(({ record }) => record.value ?? null),
  };
}
