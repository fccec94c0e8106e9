import { Obstacle } from '../failure.ts';
import type { Clock } from '../ports/clock.ts';
import type { StateChange, StateSnapshot, StateStore } from '../ports/state-store.ts';

/**
 * A change of the ledger that must not get lost over a short failure of the network: tried up to five
 * times within about half a minute. A write whose answer got lost may have been stored, so `change` must
 * see in the snapshot when its work is done already. Rejects with the last `Obstacle`.
 */
export async function updateLedger(
  store: StateStore,
  message: string,
  change: (snapshot: StateSnapshot) => Promise<StateChange | undefined>,
  waiting: { readonly clock: Clock; readonly signal?: AbortSignal },
): Promise<StateSnapshot> {
  for (let delay = firstDelay; ; delay *= 2) {
    try {
      return await store.update('ledger', message, change);
    } catch (error) {
      if (!isTransient(error) || delay > lastDelay) throw error;
    }
    await waiting.clock.sleep(delay, waiting.signal);
  }
}

const firstDelay = 1_000;
const lastDelay = 8_000;

function isTransient(error: unknown): boolean {
  return error instanceof Obstacle && ['git', 'network', 'state-conflict'].includes(error.code);
}
