import type { Manifest } from '../manifest/manifest.ts';
import type { Ports } from '../ports/ports.ts';
import type { StateSnapshot, StateStore } from '../ports/state-store.ts';
import { keptChecks } from '../release/check-record.ts';
import { readRun } from '../release/ledger.ts';
import type { RunRecord } from '../release/release.ts';
import { manualKey, runKey } from '../release/run-key.ts';
import type { RunResult } from '../run/result.ts';
import type { Config } from '../workspace/config.ts';
import { createLedgerDraft, type Noted, type RaisedAlert } from './ledger-draft.ts';
import { draftFinished, type FinishedRun } from './ledger-facts.ts';
import { type AlertReport, sendAlerts } from './send-alerts.ts';
import { updateLedger } from './update-ledger.ts';

export type RecordPorts = Pick<Ports, 'state' | 'clock' | 'identity' | 'mailer' | 'variables'>;

/** A run in production that a person started. */
export interface ProductionRun {
  readonly config: Config;
  /** As production runs it. */
  readonly manifest: Manifest;
  /** Commit of the bytes that ran. */
  readonly commit: string;
  readonly result: RunResult;
  readonly requestedBy: NonNullable<RunRecord['requestedBy']>;
  /** From `createOutputTail`. */
  readonly lastLines: readonly string[];
}

/**
 * Records a production run that was started by hand, with what it means for the job's incidents, and
 * sends the mails. A scheduled time that failed or was missed is thereby made up: its record is replaced.
 * Rejects with `Obstacle` when the ledger cannot be written; a mail that cannot be sent is only reported.
 */
export async function recordProductionRun(
  run: ProductionRun,
  ports: RecordPorts,
  signal: AbortSignal,
): Promise<{ readonly alerts: readonly AlertReport[] }> {
  const { config, manifest, commit, result } = run;
  const store = ports.state(config.state.remote);
  const record: RunRecord = {
    ...finishedFields(result, ports.clock.now()),
    runId: result.runId,
    job: manifest.name,
    team: manifest.team,
    digest: result.digest,
    commit,
    environment: 'production',
    ...(result.scheduledTime === undefined ? {} : { scheduledTime: result.scheduledTime }),
    trigger: 'manual',
    requestedBy: run.requestedBy,
    owner: ports.identity.owner(),
  };
  const finish = { manifest, record, lastLines: run.lastLines };
  const raised = await writeManual({ store, config, finish, ports });
  return { alerts: await sendAlerts({ store, config, raised, signal }, ports) };
}

/** What a record takes over from a result. A run that was done before counts as succeeded. */
export function finishedFields(
  result: RunResult,
  now: number,
): Pick<RunRecord, 'status' | 'startedAt' | 'finishedAt' | 'reason' | 'result'> {
  const status = result.status === 'skipped' ? 'succeeded' : result.status;
  return {
    status,
    startedAt: result.startedAt,
    finishedAt: new Date(now).toISOString(),
    ...(result.reason === undefined ? {} : { reason: result.reason }),
    result: { ...result, status, checks: keptChecks(result.checks) },
  };
}

/**
 * Writes the end of a run that was claimed before. Gives `undefined` when it is not ours any more: its
 * lease ended and another process has taken it over.
 */
export async function recordClaimedRun(
  finish: FinishedRun,
  context: { readonly store: StateStore; readonly config: Config; readonly ports: RecordPorts },
): Promise<Noted | undefined> {
  const { store, config, ports } = context;
  let noted: Noted | undefined;
  let drafted: Noted = { raised: [], missed: [], late: [] };
  const { job, runId, status } = finish.record;
  const change = async (snapshot: StateSnapshot) => {
    const current = await readRun(snapshot, job, finish.key);
    noted = current?.runId === runId ? drafted : undefined;
    // Stored already, though the answer got lost.
    if (current?.runId !== runId || current.status !== 'running') return undefined;
    const record =
      current.lateAt === undefined ? finish.record : { ...finish.record, lateAt: current.lateAt };
    const draft = draftOn(snapshot, config, ports);
    await draftFinished(draft, { ...finish, record });
    drafted = draft.noted;
    noted = drafted;
    return draft.changes;
  };
  await updateLedger(store, `${job} ${finish.key}: ${status}`, change, ports);
  return noted;
}

async function writeManual(write: {
  readonly store: StateStore;
  readonly config: Config;
  readonly finish: Omit<FinishedRun, 'key'>;
  readonly ports: RecordPorts;
}): Promise<readonly RaisedAlert[]> {
  const { store, config, finish, ports } = write;
  const { job, runId, status } = finish.record;
  let raised: readonly RaisedAlert[] = [];
  const change = async (snapshot: StateSnapshot) => {
    const key = await keyFor(snapshot, finish.record);
    if ((await readRun(snapshot, job, key))?.runId === runId) return undefined;
    const draft = draftOn(snapshot, config, ports);
    await draftFinished(draft, { ...finish, key });
    raised = draft.noted.raised;
    return draft.changes;
  };
  await updateLedger(store, `${job} by hand: ${status}`, change, ports);
  return raised;
}

// Only a tick makes new records for scheduled times, because the newest of them is where it goes on.
async function keyFor(snapshot: StateSnapshot, { job, runId, scheduledTime }: RunRecord): Promise<string> {
  if (scheduledTime === undefined) return manualKey(runId);
  const key = runKey(scheduledTime);
  const there = await readRun(snapshot, job, key);
  const replaceable = there !== undefined && there.status !== 'running' && there.status !== 'succeeded';
  return there?.runId === runId || replaceable ? key : manualKey(runId);
}

function draftOn(snapshot: StateSnapshot, config: Config, ports: RecordPorts) {
  const { clock, identity } = ports;
  return createLedgerDraft({ snapshot, config, now: clock.now(), owner: identity.owner() });
}
