import type { Dialect } from '../sql/dialect.ts';
import { insertRow, ownStatement, replaceRow, type StateTable } from './state-sql.ts';
import type { Statements } from './unit-of-work.ts';

/** What a marker says: this much of the run for a scheduled time has taken effect. */
export interface MarkerKey {
  readonly job: string;
  /** ISO 8601, UTC. */
  readonly scheduledTime: string;
}

/** Name of the table in each database that jobs write to. */
export const markerTable = 'datajob_runs';

/** In the column `step`: the whole run. No step can be called that. */
export const wholeRun = '';

/** Made outside the run's transaction, so that no run waits for the end of another. */
export const markerStateTable: StateTable = {
  name: markerTable,
  key: ['job', 'scheduled_time', 'step'],
  others: ['run_id', 'digest', 'finished_at'],
};

/** Which steps (and `wholeRun`) are done for this key, each with the run that did it. */
export async function readMarkers(
  session: Statements,
  key: MarkerKey,
  dialect: Dialect,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const text = `select step, run_id from ${markerTable} where job = $1 and scheduled_time = $2`;
  const statement = ownStatement(text, [key.job, key.scheduledTime], dialect);
  const { rows } = await session.query(statement, maxMarkers, signal);
  return new Map(rows.map(([step, runId]) => [String(step), String(runId)]));
}

export interface MarkerEntry {
  readonly step: string;
  readonly runId: string;
  readonly digest: string;
  /** ISO 8601, UTC. */
  readonly finishedAt: string;
  /** The same time is run again on purpose. */
  readonly replace: boolean;
}

/** Writes a marker; without `replace` the primary key makes the second of two runs fail. */
export async function writeMarker(
  session: Statements,
  key: MarkerKey,
  { dialect, ...entry }: MarkerEntry & { readonly dialect: Dialect },
  signal: AbortSignal,
): Promise<void> {
  const write = entry.replace ? replaceRow : insertRow;
  const values = [key.job, key.scheduledTime, entry.step, entry.runId, entry.digest, entry.finishedAt];
  for (const statement of write(markerStateTable, values, dialect)) await session.execute(statement, signal);
}

const maxMarkers = 10_000;
