import type { StateSnapshot } from '../ports/state-store.ts';
import { readRun } from '../release/ledger.ts';
import type { ClaimedRun } from './claim-run.ts';
import { createLedgerDraft, type Noted } from './ledger-draft.ts';
import { draftLate } from './ledger-facts.ts';
import { replacePollMs } from './replace-runs.ts';
import { type TickContext, takeNote } from './tick-context.ts';

/** Looks after a run while it is going on. */
export interface RunWatch {
  /** Ends the watch; resolves when nothing of it is going on any more. */
  stop(): Promise<void>;
}

/**
 * Tells when a run is not finished in time, and calls `onReplaced` when a newer run asks it to stop
 * (`concurrency: replace`) or another process has taken it over. A ledger that cannot be reached is
 * asked again later; the end of the run records the rest.
 */
export function watchRun(context: TickContext, claimed: ClaimedRun, onReplaced: () => void): RunWatch {
  const stopping = new AbortController();
  const { clock } = context.ports;
  const { finishByMs, concurrency } = claimed.manifest.schedule ?? {};
  const scheduled = Date.parse(claimed.record.scheduledTime ?? '');
  let finishBy = claimed.record.lateAt === undefined ? scheduled + (finishByMs ?? Number.NaN) : Number.NaN;
  const watch = async () => {
    while (!stopping.signal.aborted) {
      const untilLate = Number.isNaN(finishBy) ? longestSleep : finishBy + 1 - clock.now();
      const poll = concurrency === 'replace' ? replacePollMs : longestSleep;
      if (Number.isNaN(finishBy) && concurrency !== 'replace') return;
      await clock.sleep(Math.max(0, Math.min(untilLate, poll)), stopping.signal);
      if (stopping.signal.aborted) return;
      if (concurrency === 'replace' && (await isReplaced(context, claimed))) return onReplaced();
      if (clock.now() <= finishBy || Number.isNaN(finishBy)) continue;
      await tellLate(context, claimed);
      finishBy = Number.NaN;
    }
  };
  const done = watch();
  return {
    stop: async () => {
      stopping.abort();
      await done;
    },
  };
}

const longestSleep = 3_600_000;

async function isReplaced({ store }: TickContext, { key, record }: ClaimedRun): Promise<boolean> {
  try {
    const current = await readRun(await store.read('ledger'), record.job, key);
    return current?.runId !== record.runId || current.cancelRequested === true;
  } catch {
    return false;
  }
}

async function tellLate(context: TickContext, { manifest, key, record }: ClaimedRun): Promise<void> {
  const { store, ports, config } = context;
  let noted: Noted | undefined;
  const change = async (snapshot: StateSnapshot) => {
    noted = undefined;
    const current = await readRun(snapshot, record.job, key);
    if (current?.runId !== record.runId || current.status !== 'running' || current.lateAt !== undefined) {
      return undefined;
    }
    const owner = ports.identity.owner();
    const draft = createLedgerDraft({ snapshot, config, now: ports.clock.now(), owner });
    await draftLate(draft, { manifest, key, record: current });
    noted = draft.noted;
    return draft.changes;
  };
  try {
    await store.update('ledger', `${record.job} ${key}: late`, change);
  } catch {
    // The end of the run tells it, or the next tick.
    return;
  }
  if (noted !== undefined) await takeNote(context, noted);
}
