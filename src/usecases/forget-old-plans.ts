import type { StateChange, StateSnapshot, StateStore } from '../ports/state-store.ts';
import { planRecordOf, planRecordPaths } from '../release/plan-record.ts';

/**
 * Takes plans off the ledger that were recorded before a time (ms UTC): those of pull requests whose closing nobody
 * noticed. Gives their numbers, ascending. A record that cannot be read stays, for whoever mends the ledger.
 */
export async function forgetOldPlans(oldest: number, state: StateStore): Promise<readonly number[]> {
  let forgotten: readonly number[] = [];
  await state.update('ledger', 'Forget old plans of pull requests', async (snapshot) => {
    const old = await oldPlans(oldest, snapshot);
    forgotten = [...old.values()].sort((a, b) => a - b);
    return old.size === 0 ? undefined : removalOf(old);
  });
  return forgotten;
}

/** Numbers of pull requests by the path of their plan. */
async function oldPlans(oldest: number, snapshot: StateSnapshot): Promise<ReadonlyMap<string, number>> {
  const texts = await snapshot.read(await planRecordPaths(snapshot));
  const old = new Map<string, number>();
  for (const [path, content] of texts) {
    const parsed = planRecordOf(path, content);
    if ('record' in parsed && Date.parse(parsed.record.at) < oldest) old.set(path, parsed.record.pr);
  }
  return old;
}

function removalOf(old: ReadonlyMap<string, number>): StateChange {
  return new Map([...old.keys()].map((path) => [path, undefined]));
}
