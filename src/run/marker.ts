import type { StateTable } from './state-table.ts';
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
  create: `create table ${markerTable} (
  job text not null, scheduled_time text not null, step text not null,
  run_id text not null, digest text not null, finished_at text not null,
  primary key (job, scheduled_time, step))`,
};

/** Which steps (and `wholeRun`) are done for this key, each with the run that did it. */
export async function readMarkers(
  session: Statements,
  key: MarkerKey,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const text = `select step, run_id from ${markerTable} where job = $1 and scheduled_time = $2`;
  const { rows } = await session.query({ text, values: [key.job, key.scheduledTime] }, maxMarkers, signal);
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
  entry: MarkerEntry,
  signal: AbortSignal,
): Promise<void> {
  const text = entry.replace ? `${insert} ${onConflict}` : insert;
  const values = [key.job, key.scheduledTime, entry.step, entry.runId, entry.digest, entry.finishedAt];
  await session.execute({ text, values }, signal);
}

const maxMarkers = 10_000;

const insert = `insert into ${markerTable} (job, scheduled_time, step, run_id, digest, finished_at) values ($1, $2, $3, $4, $5, $6)`;

const onConflict =
  'on conflict (job, scheduled_time, step) do update set run_id = excluded.run_id, digest = excluded.digest, finished_at = excluded.finished_at';
