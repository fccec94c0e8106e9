import type { StateSnapshot } from '../ports/state-store.ts';
import { isAbandoned, mostClaims, planJob } from '../release/job-plan.ts';
import { ledgerText, runPath } from '../release/ledger.ts';
import { ledgerByJob } from '../release/ledger-view.ts';
import { type LiveRun, runningPath } from '../release/live-runs.ts';
import type { Release } from '../release/release.ts';
import type { RunResult } from '../run/result.ts';
import { forEnvironment } from '../workspace/for-environment.ts';
import { failedResult } from './failed-result.ts';
import { createLedgerDraft, type LedgerDraft, type Noted } from './ledger-draft.ts';
import { draftFinished, draftLate, draftMissed } from './ledger-facts.ts';
import { type TickContext, takeNote } from './tick-context.ts';
import type { Round } from './tick-round.ts';
import { updateLedger } from './update-ledger.ts';

/** Records in one write what a round found and what needs no run. Gives the runs that were given up. */
export async function settleRound(context: TickContext, round: Round): Promise<readonly RunResult[]> {
  const { toSettle, orphaned } = round;
  if (toSettle.length + orphaned.length === 0) return [];
  const { store, config, ports } = context;
  let noted: Noted = { raised: [], missed: [], late: [] };
  let lost: RunResult[] = [];
  await updateLedger(
    store,
    'Missed, late and lost runs',
    async (snapshot) => {
      const now = ports.clock.now();
      const draft = createLedgerDraft({ snapshot, config, now, owner: ports.identity.owner() });
      const found: RunResult[] = [];
      for (const job of toSettle)
        found.push(...(await settleJob(context, draft, snapshot, round.releases.get(job))));
      for (const job of orphaned) await closeOrphans(context, draft, snapshot, job);
      if (draft.changes.size === 0) return undefined;
      noted = draft.noted;
      lost = found;
      return draft.changes;
    },
    ports,
  );
  await takeNote(context, noted);
  return lost;
}

async function settleJob(
  context: TickContext,
  draft: LedgerDraft,
  snapshot: StateSnapshot,
  release: Release | undefined,
): Promise<RunResult[]> {
  if (release === undefined) return [];
  const { ports, until } = context;
  const time = { until, now: ports.clock.now() };
  const plan = await planJob(release, ledgerByJob(snapshot), ports.identity, time);
  const manifest = forEnvironment(release.manifest, 'production');
  await draftMissed(draft, release, plan.missed);
  for (const late of plan.late) if (!plan.lost.includes(late)) await draftLate(draft, { manifest, ...late });
  const results: RunResult[] = [];
  for (const { key, record } of plan.lost) {
    const result = lostResult(record, time.now);
    const ended = { ...record, status: result.status, finishedAt: draft.at, result };
    await draftFinished(draft, { manifest, key, record: ended, lastLines: [] });
    results.push(result);
  }
  return results;
}

function lostResult(record: LiveRun['record'], now: number): RunResult {
  const times = record.trigger === 'manual' ? 'The process' : `${record.claims ?? mostClaims} processes`;
  return failedResult(record, now, {
    class: 'platform',
    rule: 'run-lost',
    message: `${times} that ran it ended without a result, so it is given up.`,
    hint: 'Look for a lack of memory, a time limit of the machine, or a step that ends its own process.',
  });
}

async function closeOrphans(
  { ports }: TickContext,
  draft: LedgerDraft,
  snapshot: StateSnapshot,
  job: string,
): Promise<void> {
  const { runs } = await ledgerByJob(snapshot).live(job);
  for (const { key, record } of runs) {
    if (!isAbandoned(record, ports.identity, ports.clock.now())) continue;
    const reason = 'its process is gone, and the job was removed from production';
    const ended = { ...record, status: 'cancelled' as const, finishedAt: draft.at, reason };
    draft.put(runPath(job, key), ledgerText(ended));
    draft.put(runningPath(job, key), undefined);
  }
}
