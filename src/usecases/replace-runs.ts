import type { StateSnapshot } from '../ports/state-store.ts';
import { planJob } from '../release/job-plan.ts';
import { ledgerText, runPath } from '../release/ledger.ts';
import { ledgerByJob } from '../release/ledger-view.ts';
import type { Release } from '../release/release.ts';
import type { TickContext } from './tick-context.ts';
import { updateLedger } from './update-ledger.ts';

/** How often a run of `concurrency: replace` looks whether it is to stop. */
export const replacePollMs = 3_000;

// Long enough for the owner to look, to end its steps and to record it.
const waitMs = 60_000;

/**
 * With `concurrency: replace`, asks the runs that are in the way to stop and waits for them up to a
 * minute. Gives whether the way is free; if not, the time stays due.
 */
export async function makeRoom(context: TickContext, release: Release, time: number): Promise<boolean> {
  const { store, ports, signal } = context;
  const inTheWay = async (snapshot: StateSnapshot) => {
    const now = { until: context.until, now: ports.clock.now() };
    const plan = await planJob(release, ledgerByJob(snapshot), ports.identity, now);
    return plan.start.some((start) => start.time === time) ? plan.replace : [];
  };
  if (release.manifest.schedule === undefined) return true;
  if ((await inTheWay(await store.read('ledger'))).length === 0) return true;
  const ask = async (snapshot: StateSnapshot) => {
    const changes = new Map<string, string>();
    for (const { key, record } of await inTheWay(snapshot)) {
      if (record.cancelRequested) continue;
      changes.set(runPath(record.job, key), ledgerText({ ...record, cancelRequested: true }));
    }
    return changes.size === 0 ? undefined : changes;
  };
  await updateLedger(store, `${release.job}: a newer run replaces the one that is going on`, ask, ports);
  for (const end = ports.clock.now() + waitMs; ports.clock.now() < end && !signal.aborted; ) {
    await ports.clock.sleep(replacePollMs / 2, signal);
    if ((await inTheWay(await store.read('ledger'))).length === 0) return true;
  }
  return false;
}
