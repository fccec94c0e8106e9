import { Obstacle } from '../failure.ts';
import { ledgerText, readRun, runPath } from '../release/ledger.ts';
import { createOutputTail } from '../release/output-tail.ts';
import type { EventSink } from '../run/event.ts';
import type { RunResult } from '../run/result.ts';
import { type ClaimedRun, claimRun } from './claim-run.ts';
import type { LateRun, MissedRun } from './ledger-draft.ts';
import { finishedFields, recordClaimedRun } from './record-run.ts';
import { runRelease } from './run-release.ts';
import type { AlertReport } from './send-alerts.ts';
import { settleRound } from './settle-round.ts';
import { createTickContext, sendRaised, type TickContext, type TickPorts, takeNote } from './tick-context.ts';
import { planRound, type QueuedStart, type Round } from './tick-round.ts';
import { updateLedger } from './update-ledger.ts';
import { watchRun } from './watch-run.ts';

/** What a tick did; the JSON shape of `datajob tick`. Times are ISO 8601, UTC. */
export interface TickOutcome {
  readonly now: string;
  /** Runs of this tick in the order of their start, also those given up as lost. */
  readonly started: readonly RunResult[];
  readonly missed: readonly MissedRun[];
  readonly late: readonly LateRun[];
  /** Due, but another run of the job has to end first: a later tick starts them. */
  readonly waiting: readonly {
    readonly job: string;
    readonly scheduledTime: string;
    readonly reason: string;
  }[];
  readonly alerts: readonly AlertReport[];
  /** Files of the state that cannot be used, each with the reason. */
  readonly problems: readonly string[];
}

/** The tick itself, with the use case that runs a bundle as a port; see `tick`. */
export async function performTick(
  request: { readonly now?: number },
  ports: TickPorts,
  sink: EventSink,
  signal: AbortSignal,
): Promise<TickOutcome> {
  const context = await createTickContext(request.now, ports, sink, signal);
  await sendRaised(context, []);
  const started: RunResult[] = [];
  let round: Round;
  do {
    round = await planRound(context);
    started.push(...(await settleRound(context, round)));
  } while ((await workThrough(context, round, started)) && !signal.aborted);
  const { missed, late, alerts } = context.noted;
  return {
    now: new Date(context.until).toISOString(),
    started,
    missed,
    late,
    waiting: round.waiting.map(toWaiting),
    alerts,
    problems: round.problems,
  };
}

/** Gives whether anything was run, so that more may have become due. */
async function workThrough(context: TickContext, round: Round, started: RunResult[]): Promise<boolean> {
  const awaited = new Set([...round.releases.values()].flatMap(({ manifest }) => manifest.after));
  let progressed = false;
  for (const queued of round.queue) {
    if (context.signal.aborted) break;
    const claimed = await claimRun(context, queued);
    if (claimed === undefined) continue;
    progressed = true;
    started.push(await runClaimed(context, claimed, round));
    // What runs after it may be due now, before what comes later in this queue.
    if (awaited.has(queued.job)) break;
  }
  return progressed;
}

async function runClaimed(context: TickContext, claimed: ClaimedRun, round: Round): Promise<RunResult> {
  const tail = createOutputTail(context.sink);
  const replaced = new AbortController();
  const signal = AbortSignal.any([context.signal, replaced.signal]);
  const watch = watchRun(context, claimed, () => replaced.abort());
  const { releases } = round;
  const result = await runRelease(context, claimed, { releases, sink: tail.sink, signal });
  await watch.stop();
  if (result.status === 'cancelled' && context.signal.aborted) {
    await handOver(context, claimed);
    return result;
  }
  const wasReplaced = replaced.signal.aborted && result.status === 'cancelled';
  const told = wasReplaced ? { ...result, reason: replacedReason } : result;
  const record = { ...claimed.record, ...finishedFields(told, context.ports.clock.now()) };
  const { manifest, key } = claimed;
  const noted = await recordClaimedRun({ manifest, key, record, lastLines: tail.lines() }, context);
  if (noted !== undefined) await takeNote(context, noted);
  return record.result ?? result;
}

const replacedReason = 'replaced by the run of a newer scheduled time (concurrency: replace)';

// A tick that is told to stop gives its run back at once, so that the next tick need not wait for the
// end of the lease; its own work on it was rolled back and does not count.
async function handOver({ store, ports, signal }: TickContext, { key, record }: ClaimedRun): Promise<void> {
  const { job, runId } = record;
  try {
    await updateLedger(
      store,
      `${job} ${key}: interrupted`,
      async (snapshot) => {
        const current = await readRun(snapshot, job, key);
        if (current?.runId !== runId || current.status !== 'running') return undefined;
        const leaseUntil = new Date(ports.clock.now()).toISOString();
        const claims = Math.max(0, (current.claims ?? 1) - 1);
        return new Map([[runPath(job, key), ledgerText({ ...current, leaseUntil, claims })]]);
      },
      { clock: ports.clock, signal },
    );
  } catch (error) {
    // The next tick finds the owner dead or the lease ended.
    if (!(error instanceof Obstacle)) throw error;
  }
}

function toWaiting({ job, time, takeOver }: QueuedStart) {
  const reason =
    takeOver === undefined
      ? 'another run of the job is going on (concurrency)'
      : 'its process is gone, and another run of the job is going on';
  return { job, scheduledTime: new Date(time).toISOString(), reason };
}
