import type { Manifest } from '../manifest/manifest.ts';
import type { StateSnapshot } from '../ports/state-store.ts';
import { readRelease } from '../release/desired-state.ts';
import { planJob, type Start } from '../release/job-plan.ts';
import { leaseMs } from '../release/lease.ts';
import { ledgerText, readRun, runPath } from '../release/ledger.ts';
import { ledgerByJob } from '../release/ledger-view.ts';
import { runningPath } from '../release/live-runs.ts';
import type { Release, RunRecord } from '../release/release.ts';
import { runKey } from '../release/run-key.ts';
import { forEnvironment } from '../workspace/for-environment.ts';
import { createLedgerDraft, type Noted } from './ledger-draft.ts';
import { draftMissed } from './ledger-facts.ts';
import { makeRoom } from './replace-runs.ts';
import { type TickContext, takeNote } from './tick-context.ts';
import type { QueuedStart } from './tick-round.ts';
import { updateLedger } from './update-ledger.ts';

/** A run that belongs to this process until its lease ends. */
export interface ClaimedRun {
  readonly release: Release;
  /** As production runs it. */
  readonly manifest: Manifest;
  readonly key: string;
  readonly record: RunRecord;
}

/**
 * Claims one scheduled time by writing its run record: of any number of ticks, one succeeds. Undefined
 * when it is not due any more, because another tick has it or the release is gone, or when another run
 * or an older scheduled time of the job comes first.
 */
export async function claimRun(context: TickContext, queued: QueuedStart): Promise<ClaimedRun | undefined> {
  const { store, ports } = context;
  // Read again: a roll-back while earlier runs were going on must be obeyed.
  const release = await readRelease(await store.read('production'), queued.job);
  if (release === undefined) return undefined;
  if (!(await makeRoom(context, release, queued.time))) return undefined;
  const runId = ports.identity.runId();
  let claimed: ClaimedRun | undefined;
  let noted: Noted = { raised: [], missed: [], late: [] };
  const change = async (snapshot: StateSnapshot) => {
    const there = await readRun(snapshot, queued.job, runKey(queued.time));
    // Stored already, though the answer got lost.
    if (there?.runId === runId) return undefined;
    claimed = undefined;
    const time = { until: context.until, now: ports.clock.now() };
    const plan = await planJob(release, ledgerByJob(snapshot), ports.identity, time);
    // Only the oldest: once a newer time is recorded, nobody looks for those before it again.
    const start = plan.start[0];
    if (start?.time !== queued.time || plan.replace.length > 0) return undefined;
    const owner = ports.identity.owner();
    const draft = createLedgerDraft({ snapshot, config: context.config, now: time.now, owner });
    await draftMissed(draft, release, plan.missed);
    claimed = claimOf(release, start, { runId, owner, now: time.now });
    draft.put(runPath(queued.job, claimed.key), ledgerText(claimed.record));
    draft.put(runningPath(queued.job, claimed.key), `${runId}\n`);
    noted = draft.noted;
    return draft.changes;
  };
  await updateLedger(store, `${queued.job} ${runKey(queued.time)}: started`, change, ports);
  if (claimed !== undefined) await takeNote(context, noted);
  return claimed;
}

function claimOf(
  release: Release,
  start: Start,
  claim: { readonly runId: string; readonly owner: NonNullable<RunRecord['owner']>; readonly now: number },
): ClaimedRun {
  const manifest = forEnvironment(release.manifest, 'production');
  const before = start.takeOver?.record;
  const { job, team, digest, commit } = release;
  const record: RunRecord = {
    runId: claim.runId,
    job,
    team,
    digest,
    commit,
    environment: 'production',
    scheduledTime: new Date(start.time).toISOString(),
    trigger: start.trigger,
    status: 'running',
    owner: claim.owner,
    leaseUntil: new Date(claim.now + leaseMs(manifest)).toISOString(),
    claims: (before?.claims ?? (before === undefined ? 0 : 1)) + 1,
    startedAt: new Date(claim.now).toISOString(),
    ...(before?.lateAt === undefined ? {} : { lateAt: before.lateAt }),
  };
  return { release, manifest, key: runKey(start.time), record };
}
