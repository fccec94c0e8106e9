import type { Ports } from '../ports/ports.ts';
import { findSame } from '../quality/check-identity.ts';
import type { CheckRecord } from '../release/check-record.ts';
import { readEvidenceOf } from '../release/ledger.ts';
import { checksOfEvidence, type PastChecks, productionChecks } from '../release/past-checks.ts';
import type { BrokenRecord } from '../release/record.ts';
import { refuseUnknown } from './history.ts';
import { readConfig } from './read-config.ts';

export interface CheckHistoryRequest {
  readonly job: string;
  /** How many runs in production, and how many on copies of staging, at most; default 20. */
  readonly limit?: number;
}

/** The JSON shape of `datajob history JOB --checks`. */
export interface CheckHistory {
  readonly job: string;
  /** In the order of the last run that had them. */
  readonly checks: readonly CheckSeries[];
  /** Files of the ledger that cannot be used. */
  readonly problems: readonly BrokenRecord[];
}

/** The results of one check, also when it was renamed. */
export interface CheckSeries extends Pick<CheckRecord, 'id' | 'key' | 'table' | 'type' | 'severity'> {
  /** Oldest first. */
  readonly results: readonly CheckPoint[];
}

export interface CheckPoint
  extends Pick<CheckRecord, 'status' | 'value' | 'unit' | 'failing' | 'total' | 'actual' | 'standing'> {
  /** `production`, or the copy of staging such as `pr-12`. */
  readonly environment: string;
  readonly runId: string;
  readonly digest: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

const defaultLimit = 20;
/** Bundles whose evidence is read; their names do not say how old they are. */
const mostEvidence = 500;

/**
 * What the checks of a job found in its last runs in production, and where its bundles were staged. Rejects with
 * `Obstacle` `refused` for a job that has neither.
 */
export async function checkHistory(
  { job, limit = defaultLimit }: CheckHistoryRequest,
  ports: Pick<Ports, 'tree' | 'state'>,
): Promise<CheckHistory> {
  const state = ports.state((await readConfig(ports.tree)).state.remote);
  const ledger = await state.read('ledger');
  const evidence = await readEvidenceOf(ledger, job, mostEvidence);
  const staged = evidence.records.flatMap(checksOfEvidence).sort(byTime).slice(-limit);
  const runs = await productionChecks(ledger, job, limit);
  if (runs.length === 0 && staged.length === 0) await refuseUnknown(job, state);
  const past = [...runs, ...staged].sort(byTime);
  return { job, checks: seriesOf(past), problems: evidence.broken };
}

function byTime(one: PastChecks, other: PastChecks): number {
  return one.at < other.at ? -1 : 1;
}

/** From the newest run back, so that a check has the name that it has now. */
function seriesOf(past: readonly PastChecks[]): CheckSeries[] {
  const series: { readonly head: CheckRecord; readonly results: CheckPoint[] }[] = [];
  for (const one of past.toReversed()) {
    const heads = series.map(({ head }) => head);
    for (const record of one.checks) {
      const head = findSame(record, heads);
      const known = series.find((each) => each.head === head);
      // Two of one run are two, such as the same assertion with two thresholds.
      const isOther = known === undefined || known.results.at(-1)?.runId === one.runId;
      if (isOther) series.push({ head: record, results: [pointOf(one, record)] });
      else known.results.push(pointOf(one, record));
    }
  }
  return series.map(({ head: { id, key, table, type, severity }, results }) => ({
    ...{ id, type, severity },
    ...(key !== undefined && { key }),
    ...(table !== undefined && { table }),
    results: results.reverse(),
  }));
}

function pointOf({ environment, runId, digest, at }: PastChecks, record: CheckRecord): CheckPoint {
  const { status, value, unit, failing, total, actual, standing } = record;
  return {
    ...{ environment, runId, digest, at, status },
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    ...(failing !== undefined && { failing }),
    ...(total !== undefined && { total }),
    ...(actual !== undefined && { actual }),
    ...(standing !== undefined && { standing }),
  };
}
