import type { StateSnapshot } from '../ports/state-store.ts';
import { checkRecordsShape } from './check-record.ts';
import { flag, instant, number, object, oneOf, optional, recordText, text } from './record.ts';
import type { RecordKind, Records } from './record-reader.ts';
import { readRecord, readRecords } from './record-reader.ts';
import type { Evidence, Incident, RunRecord } from './release.ts';
import { compareKeys } from './run-key.ts';

/** Where the evidence for a bundle lies on the ledger. The `sha256:` is left out: not every system allows a colon. */
export function evidencePath(job: string, digest: string): string {
  return `evidence/${job}/${digest.replace(/^sha256:/, '')}.json`;
}

/** Where a run's record lies; `key` comes from `runKey` or `manualKey`. */
export function runPath(job: string, key: string): string {
  return `runs/${job}/${key}.json`;
}

/** Where the open incident of a job lies: failures where everybody looks, the kinds about time beside them. */
export function incidentPath(job: string, event: Incident['event'] = 'failure'): string {
  return event === 'failure' ? `incidents/${job}.json` : `incidents/${job}/${event}.json`;
}

/** The file content of a record of the ledger. */
export function ledgerText(record: Evidence | RunRecord | Incident): string {
  return recordText(record);
}

/** The job and the key of a path such as `runs/orders-daily/20261122T061500Z.json`. */
export function parseRunPath(path: string): { readonly job: string; readonly key: string } | undefined {
  const match = /^runs\/([^/]+)\/([^/]+)\.json$/.exec(path);
  const [, job, key] = match ?? [];
  return job === undefined || key === undefined ? undefined : { job, key };
}

/** The keys of a job's runs, oldest first. */
export async function listRunKeys(snapshot: StateSnapshot, job: string): Promise<readonly string[]> {
  const paths = await snapshot.list(`runs/${job}/`);
  return paths.flatMap((path) => parseRunPath(path)?.key ?? []).sort(compareKeys);
}

/** The records of a job's runs, oldest first; `keys` says which, `last` how many of the newest (default: all). */
export async function readRuns(
  snapshot: StateSnapshot,
  job: string,
  choice: { readonly keys?: readonly string[]; readonly last?: number } = {},
): Promise<Records<RunRecord>> {
  const keys = choice.keys ?? (await listRunKeys(snapshot, job));
  const chosen = choice.last === undefined ? keys : keys.slice(Math.max(0, keys.length - choice.last));
  return readRunsAt(
    snapshot,
    chosen.map((key) => runPath(job, key)),
  );
}

/** The records at these paths, in that order. */
export async function readRunsAt(
  snapshot: StateSnapshot,
  paths: readonly string[],
): Promise<Records<RunRecord>> {
  return readRecords<RunRecord>(runKind, snapshot, paths);
}

/** One run's record, undefined when there is none. Rejects with `Obstacle` `state` when it is broken. */
export async function readRun(
  snapshot: StateSnapshot,
  job: string,
  key: string,
): Promise<RunRecord | undefined> {
  return readRecord<RunRecord>(runKind, snapshot, runPath(job, key));
}

/** The evidence for these bundles, as far as there is any. */
export async function readEvidence(
  snapshot: StateSnapshot,
  bundles: readonly { readonly job: string; readonly digest: string }[],
): Promise<Records<Evidence>> {
  const paths = bundles.map(({ job, digest }) => evidencePath(job, digest));
  const { records, broken } = await readRecords<Evidence>(evidenceKind, snapshot, paths);
  const asked = new Set(paths);
  // A file that was copied to the name of another digest proves nothing.
  return { records: records.filter((record) => asked.has(evidencePath(record.job, record.digest))), broken };
}

/** Evidence for bundles of a job, of at most `most` of them. */
export async function readEvidenceOf(
  snapshot: StateSnapshot,
  job: string,
  most: number,
): Promise<Records<Evidence>> {
  const paths = await snapshot.list(`evidence/${job}/`);
  return readRecords<Evidence>(evidenceKind, snapshot, paths.slice(0, most));
}

/** All open incidents, sorted by job. */
export async function readIncidents(snapshot: StateSnapshot): Promise<Records<Incident>> {
  const paths = await snapshot.list('incidents/');
  return readRecords<Incident>(
    incidentKind,
    snapshot,
    paths.filter((path) => path.endsWith('.json')),
  );
}

/** The open incident of a job. Rejects with `Obstacle` `state` when it is broken. */
export async function readIncident(
  snapshot: StateSnapshot,
  job: string,
  event: Incident['event'] = 'failure',
): Promise<Incident | undefined> {
  return readRecord<Incident>(incidentKind, snapshot, incidentPath(job, event));
}

const evidenceKind: RecordKind = {
  branch: 'ledger',
  shape: object({
    job: text,
    digest: text,
    passed: flag,
    environment: text,
    runId: text,
    at: instant,
    reason: optional(text),
    checks: optional(checkRecordsShape),
    downstream: optional(object({})),
  }),
};

const runKind: RecordKind = {
  branch: 'ledger',
  shape: object({
    runId: text,
    job: text,
    team: text,
    digest: text,
    commit: text,
    environment: text,
    scheduledTime: optional(instant),
    trigger: oneOf('schedule', 'after', 'manual'),
    status: oneOf('running', 'missed', 'succeeded', 'failed', 'skipped', 'cancelled'),
    owner: optional(object({ host: text, pid: number, startedAt: text })),
    leaseUntil: optional(instant),
    claims: optional(number),
    startedAt: optional(instant),
    finishedAt: optional(instant),
    requestedBy: optional(object({ who: text, why: optional(text) })),
    result: optional(object({ runId: text, status: text, checks: optional(checkRecordsShape) })),
  }),
};

const incidentKind: RecordKind = {
  branch: 'ledger',
  shape: object({
    id: text,
    job: text,
    team: text,
    openedAt: instant,
    event: oneOf('failure', 'late', 'missed'),
    runs: number,
    message: text,
  }),
};
