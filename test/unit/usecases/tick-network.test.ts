import { describe, expect, test } from '@jest/globals';
import { Obstacle } from '../../../src/failure.ts';
import type { StateStore } from '../../../src/ports/state-store.ts';
import { performTick, type TickOutcome } from '../../../src/usecases/perform-tick.ts';
import { sampleManifest, sampleSchedule } from '../../support/release-samples.ts';
import { failing, type TickWorld, tickWorld, untilCancelled } from '../../support/tick-world.ts';

const key = '20260101T010000Z';

function world(): TickWorld {
  const made = tickWorld('2026-01-01T01:00:00.000Z', undefined, { auto: true });
  made.promote(sampleManifest({ schedule: sampleSchedule('0 1 * * *') }));
  return made;
}

type Answer = 'lost' | 'refused' | undefined;

/** One tick over a network that loses the answers of some writes, or refuses them; `writes` counts from 1. */
function tickOver(made: TickWorld, process: string, answer: (write: number) => Answer): Promise<TickOutcome> {
  let writes = 0;
  const update: StateStore['update'] = async (...args) => {
    const what = answer(++writes);
    if (what === 'refused') throw new Obstacle('git', 'no network');
    const snapshot = await made.store.update(...args);
    if (what === 'lost') throw new Obstacle('git', 'the connection broke');
    return snapshot;
  };
  const ports = { ...made.ports(process), state: () => ({ ...made.store, update }) };
  return performTick({}, ports, () => undefined, new AbortController().signal);
}

describe('a network that fails', () => {
  test('for a moment is waited for', async () => {
    const made = world();
    const outcome = await tickOver(made, 'p', (write) => (write % 3 === 0 ? undefined : 'refused'));
    expect(outcome.started).toMatchObject([{ status: 'succeeded' }]);
    expect(made.record('orders', key).status).toBe('succeeded');
  });

  test('after a write was stored does not make the tick start or record a run twice', async () => {
    const made = world();
    made.whenRun('orders', () => failing());
    const outcome = await tickOver(made, 'p', (write) => (write % 2 === 1 ? 'lost' : undefined));
    expect(outcome.started).toHaveLength(1);
    expect(made.runs).toHaveLength(1);
    expect(made.incident('orders')?.runs).toBe(1);
    expect(made.mails).toHaveLength(1);
  });

  test('at the end of a run fails loudly, and the next tick completes the record', async () => {
    const made = world();
    await expect(tickOver(made, 'p', (write) => (write === 1 ? undefined : 'refused'))).rejects.toThrow(
      'no network',
    );
    expect(made.record('orders', key).status).toBe('running');
    made.kill('p');
    made.whenRun('orders', () => ({ status: 'skipped', reason: 'done before' }));
    expect((await made.tick('q')).started).toMatchObject([{ status: 'succeeded', reason: 'done before' }]);
  });

  test('while the outbox is settled leaves the mail there, with the same id when it goes again', async () => {
    const made = world();
    made.whenRun('orders', () => failing());
    const { alerts } = await tickOver(made, 'p', (write) => (write > 2 ? 'refused' : undefined));
    expect(alerts).toMatchObject([{ mail: 'pending', error: expect.stringContaining('no network') }]);
    made.kill('p');
    expect((await made.tick('q')).alerts).toMatchObject([{ mail: 'sent' }]);
    expect(made.mails).toHaveLength(2);
    expect(made.mails[1]?.messageId).toBe(made.mails[0]?.messageId);
  });

  test('when a stopped tick gives its run back leaves it to the end of the lease', async () => {
    const made = world();
    const stop = new AbortController();
    made.whenRun('orders', (request, signal) => {
      made.store.breakWith(new Obstacle('git', 'no network'));
      stop.abort();
      return untilCancelled(request, signal);
    });
    await expect(made.tick('p', stop.signal)).resolves.toMatchObject({ started: [{ status: 'cancelled' }] });
  });
});
