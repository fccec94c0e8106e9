import type { Manifest } from '../manifest/manifest.ts';
import { recipientsOf, recoveryRecipients } from '../release/alert.ts';
import type { MissedTime } from '../release/due.ts';
import {
  endsTimeIncident,
  failureIncident,
  type IncidentChange,
  type TimeFact,
  timeIncident,
} from '../release/incident.ts';
import { ledgerText, runPath } from '../release/ledger.ts';
import { runningPath } from '../release/live-runs.ts';
import type { Release, RunRecord } from '../release/release.ts';
import { runKey } from '../release/run-key.ts';
import type { AlertFacts } from '../report/alert-text.ts';
import type { LedgerDraft } from './ledger-draft.ts';

/** A run that has come to its end. */
export interface FinishedRun {
  /** As production runs it. */
  readonly manifest: Manifest;
  readonly key: string;
  readonly record: RunRecord;
  readonly lastLines: readonly string[];
}

/** Writes the end of a run: its record, what it means for the incidents, and the mails. */
export async function draftFinished(draft: LedgerDraft, finished: FinishedRun): Promise<void> {
  const { manifest, key } = finished;
  const finishBy = finishByMs(manifest, finished.record);
  const tooLate = finishBy !== undefined && Date.parse(draft.at) > finishBy;
  const tellLate = tooLate && finished.record.lateAt === undefined;
  const record = tellLate ? markLate(draft, finished.record, finishBy) : finished.record;
  draft.put(runPath(record.job, key), ledgerText(record));
  draft.put(runningPath(record.job, key), undefined);
  const open = await draft.incident(record.job, 'failure');
  raiseOutcome(draft, { ...finished, record }, failureIncident(open, record, draft.at));
  // A run that failed has its own mail; that it was late too is only recorded.
  if (tellLate && record.status === 'succeeded') await raiseLate(draft, { manifest, key, record, finishBy });
  await endTimeIncidents(draft, record);
}

/** Writes that a run is not finished in time. */
export async function draftLate(
  draft: LedgerDraft,
  late: { readonly manifest: Manifest; readonly key: string; readonly record: RunRecord },
): Promise<void> {
  const finishBy = finishByMs(late.manifest, late.record);
  if (finishBy === undefined) return;
  const record = markLate(draft, late.record, finishBy);
  draft.put(runPath(record.job, late.key), ledgerText(record));
  await raiseLate(draft, { ...late, record, finishBy });
}

/** Writes one record for each scheduled time that will never be run. */
export async function draftMissed(
  draft: LedgerDraft,
  release: Release,
  missed: readonly MissedTime[],
): Promise<void> {
  const newest = missed.at(-1);
  if (newest === undefined) return;
  for (const { time, reason } of missed) {
    const key = runKey(time);
    const record = missedRecord(release, { key, time, reason });
    draft.put(runPath(release.job, key), ledgerText({ ...record, finishedAt: draft.at }));
    draft.note({ missed: { job: release.job, scheduledTime: new Date(time).toISOString(), reason } });
  }
  const { manifest, job, team } = release;
  const key = runKey(newest.time);
  const fact: TimeFact = { event: 'missed', job, team, key, times: missed.length, message: newest.reason };
  const change = timeIncident(await draft.incident(job, 'missed'), fact, draft.at);
  const facts: AlertFacts = { ...factsOf(manifest, 'missed'), missed, lastLines: [] };
  applyTime(draft, { manifest, id: `${key}-missed`, change, facts });
}

function markLate(draft: LedgerDraft, record: RunRecord, finishByMs: number): RunRecord {
  const { job, runId, scheduledTime = '' } = record;
  const finishBy = new Date(finishByMs).toISOString();
  draft.note({ late: { job, scheduledTime, finishBy, runId } });
  return { ...record, lateAt: draft.at };
}

function missedRecord(
  release: Release,
  { key, time, reason }: { key: string; time: number; reason: string },
): RunRecord {
  return {
    runId: `missed-${key}`,
    job: release.job,
    team: release.team,
    digest: release.digest,
    commit: release.commit,
    environment: 'production',
    scheduledTime: new Date(time).toISOString(),
    trigger: 'schedule',
    status: 'missed',
    reason,
  };
}

function raiseOutcome(draft: LedgerDraft, finished: FinishedRun, change: IncidentChange): void {
  const { manifest, record, lastLines } = finished;
  const facts = (event: AlertFacts['event']): AlertFacts => ({
    ...factsOf(manifest, event),
    run: record,
    ...('incident' in change ? { incident: change.incident } : {}),
    lastLines: event === 'failure' ? lastLines : [],
  });
  if (change.kind === 'open' || change.kind === 'continue') {
    raiseFailure(draft, manifest, change, facts('failure'));
  }
  let told: readonly string[] = [];
  if (change.kind === 'close') {
    told = recoveryRecipients(manifest, draft.config, change.incident);
    draft.closeIncident(change.incident);
    draft.raise({ id: `${record.runId}-recovery`, manifest, facts: facts('recovery'), to: told });
  }
  if (record.status !== 'succeeded') return;
  const to = recipientsOf(manifest, draft.config, 'success').filter((address) => !told.includes(address));
  if (to.length > 0) draft.raise({ id: `${record.runId}-success`, manifest, facts: facts('success'), to });
}

// Once per incident; again only for a class whose recipients know nothing yet.
function raiseFailure(
  draft: LedgerDraft,
  manifest: Manifest,
  change: Extract<IncidentChange, { kind: 'open' | 'continue' }>,
  facts: AlertFacts,
): void {
  const { incident } = change;
  const known = incident.notified ?? [];
  const classes = incident.class === undefined ? [] : [incident.class];
  const to = recipientsOf(manifest, draft.config, 'failure', classes).filter((one) => !known.includes(one));
  const tell = change.kind === 'open' || (change.newClass && to.length > 0);
  draft.putIncident(tell ? { ...incident, notified: [...known, ...to] } : incident);
  if (tell) draft.raise({ id: `${incident.lastRunId}-failure`, manifest, facts, to });
}

async function raiseLate(
  draft: LedgerDraft,
  late: { manifest: Manifest; key: string; record: RunRecord; finishBy: number },
): Promise<void> {
  const { manifest, key, record } = late;
  const finishBy = new Date(late.finishBy).toISOString();
  const { job, team, runId } = record;
  const message = `not finished by ${finishBy}`;
  const fact: TimeFact = { event: 'late', job, team, key, runId, times: 1, message };
  const change = timeIncident(await draft.incident(job, 'late'), fact, draft.at);
  const facts: AlertFacts = { ...factsOf(manifest, 'late'), run: record, finishBy, lastLines: [] };
  applyTime(draft, { manifest, id: `${key}-late`, change, facts });
}

function applyTime(
  draft: LedgerDraft,
  told: { manifest: Manifest; id: string; change: IncidentChange; facts: AlertFacts },
): void {
  const { manifest, id, change, facts } = told;
  if (change.kind !== 'open' && change.kind !== 'continue') return;
  const to = recipientsOf(manifest, draft.config, facts.event);
  const { incident } = change;
  if (change.kind === 'open') draft.raise({ id, manifest, facts, to });
  draft.putIncident(change.kind === 'open' ? { ...incident, notified: to } : incident);
}

async function endTimeIncidents(draft: LedgerDraft, record: RunRecord): Promise<void> {
  for (const event of ['late', 'missed'] as const) {
    if (!endsTimeIncident(event, record)) continue;
    const open = await draft.incident(record.job, event);
    if (open !== undefined) draft.closeIncident(open);
  }
}

function factsOf(manifest: Manifest, event: AlertFacts['event']) {
  const { name, team, runbook } = manifest;
  return { event, job: name, team, ...(runbook === undefined ? {} : { runbook }) };
}

function finishByMs(manifest: Manifest, { scheduledTime }: RunRecord): number | undefined {
  const finishBy = manifest.schedule?.finishByMs;
  if (finishBy === undefined || scheduledTime === undefined) return undefined;
  return Date.parse(scheduledTime) + finishBy;
}
