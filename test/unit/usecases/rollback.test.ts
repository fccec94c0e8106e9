import { beforeEach, describe, expect, test } from '@jest/globals';
import { rollback, unhold } from '../../../src/usecases/rollback.ts';
import type { DeliveryWorld } from '../../support/delivery-world.ts';
import { deliveryWorld } from '../../support/delivery-world.ts';

let world: DeliveryWorld;
beforeEach(() => {
  world = deliveryWorld();
});

/** Releases `orders` with this SQL and gives the digest. */
async function release(sql: string): Promise<string> {
  await world.prove(world.commitJobs({ orders: sql }));
  await world.promote();
  await world.clock.sleep(60_000);
  return world.release('orders')?.digest ?? '';
}

const back = (to?: string) => rollback({ job: 'orders', ...(to !== undefined && { to }) }, world.ports);

describe('rollback', () => {
  test('goes to the release before, holds the job, and says so', async () => {
    const one = await release('select 1');
    const two = await release('select 2');
    const outcome = await rollback({ job: 'orders', reason: 'wrong totals' }, world.ports);
    const held = { by: 'Ann <ann@example.com>', at: '2026-03-01T12:02:00.000Z', reason: 'wrong totals' };
    expect(outcome).toMatchObject({ job: 'orders', from: two, digest: one, held });
    expect(world.release('orders')).toMatchObject({
      digest: one,
      promotedAt: held.at,
      held,
      history: [
        { digest: two, rejected: true },
        { digest: one, promotedAt: '2026-03-01T12:00:00.000Z' },
      ],
    });
    expect(world.store.messages('production').at(-1)).toMatch(
      /^Roll back orders to [0-9a-f]{12}\n\nwrong totals/,
    );
  });

  test('once more goes further back, never to one that was rolled back from', async () => {
    const one = await release('select 1');
    await release('select 2');
    await release('select 3');
    await back();
    expect((await back()).digest).toBe(one);
    await expect(back()).rejects.toMatchObject({ code: 'refused' });
  });

  test('goes to a digest by its beginning, with or without sha256:', async () => {
    const one = await release('select 1');
    const two = await release('select 2');
    const three = await release('select 3');
    expect((await back(one.slice(0, 15))).digest).toBe(one);
    expect((await back(two.slice(7, 19))).digest).toBe(two);
    expect((await back(three)).digest).toBe(three);
  });

  test('to the present release only holds it', async () => {
    await release('select 1');
    const two = await release('select 2');
    await back(two);
    expect(world.release('orders')).toMatchObject({ digest: two, held: {}, history: [{}] });
  });

  test('brings a removed job back with its last release', async () => {
    const one = await release('select 1');
    world.commitJobs({});
    await world.promote();
    const outcome = await back();
    expect(outcome.digest).toBe(one);
    expect(outcome.from).toBeUndefined();
    expect(world.release('orders')).toMatchObject({ digest: one, held: {}, history: [{ digest: one }] });
    expect(world.release('orders')).not.toHaveProperty('removed');
    expect(world.archived('orders')).toBeUndefined();
  });

  test('refuses what there is not', async () => {
    await release('select 1');
    await expect(back()).rejects.toThrow(/no earlier release/);
    await expect(back('ffffffffffff0')).rejects.toMatchObject({
      code: 'refused',
      hint: expect.stringMatching(/are /),
    });
    await expect(back('')).rejects.toThrow(/is not enough to choose/);
    await expect(rollback({ job: 'nothing' }, world.ports)).rejects.toThrow(
      /no release of a job named "nothing"/,
    );
    expect(world.store.messages('production')).toHaveLength(1);
  });

  test('writes nothing when the commit of the older release cannot be had', async () => {
    await release('select 1');
    const first = world.release('orders')?.commit ?? '';
    const two = await release('select 2');
    world.repository.forget(first);
    await expect(back()).rejects.toMatchObject({ code: 'git' });
    expect(world.release('orders')?.digest).toBe(two);
  });

  test('a file that is no release is an obstacle with its path', async () => {
    world.store.put('production', { 'releases/orders.json': '[]' });
    await expect(back()).rejects.toMatchObject({
      code: 'state',
      message: expect.stringMatching(/orders\.json/),
    });
  });

  test('the history ends at twenty releases', async () => {
    for (let n = 0; n < 23; n++) await release(`select ${n}`);
    expect(world.release('orders')?.history).toHaveLength(20);
  });
});

describe('unhold', () => {
  test('lets the job be promoted again, and is done when it was not held', async () => {
    const one = await release('select 1');
    const two = await release('select 2');
    await back();
    expect(await unhold('orders', world.ports)).toEqual({ job: 'orders', digest: one, wasHeld: true });
    expect(await unhold('orders', world.ports)).toEqual({ job: 'orders', digest: one, wasHeld: false });
    await world.promote();
    expect(world.release('orders')?.digest).toBe(two);
    await expect(unhold('nothing', world.ports)).rejects.toMatchObject({ code: 'refused' });
  });
});
