import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PromoteOutcome } from '../../../src/usecases/promote.ts';
import { rollback, unhold } from '../../../src/usecases/rollback.ts';
import type { DeliveryWorld } from '../../support/delivery-world.ts';
import { deliveryWorld } from '../../support/delivery-world.ts';

let world: DeliveryWorld;
beforeEach(() => {
  world = deliveryWorld();
});

const actions = ({ releases }: PromoteOutcome) => releases.map(({ job, action }) => `${job} ${action}`);
const reasonOf = ({ releases }: PromoteOutcome, job: string) =>
  releases.find((one) => one.job === job)?.reason;

async function released(jobs: Record<string, string>): Promise<string> {
  const commit = world.commitJobs(jobs);
  await world.prove(commit);
  await world.promote();
  return commit;
}

describe('promote', () => {
  test('releases every job that has evidence, in one write', async () => {
    const commit = world.commitJobs({ orders: 'select 1', customers: 'select 2' });
    await world.prove(commit);
    const outcome = await world.promote();
    expect(outcome.commit).toBe(commit);
    expect(actions(outcome)).toEqual(['customers added', 'orders added']);
    expect(world.store.messages('production')).toHaveLength(1);
    expect(world.release('orders')).toMatchObject({
      job: 'orders',
      team: 'sales',
      commit,
      file: 'jobs/orders/datajob.yaml',
      files: ['jobs/orders/10_load.sql', 'jobs/orders/datajob.yaml'],
      promotedAt: '2026-03-01T12:00:00.000Z',
      promotedBy: 'Ann <ann@example.com>',
      history: [],
    });
  });

  test('a second call finds nothing left to do and writes nothing', async () => {
    await released({ orders: 'select 1' });
    expect(actions(await world.promote())).toEqual(['orders unchanged']);
    expect(world.store.messages('production')).toHaveLength(1);
  });

  test('a job that did not change keeps its release at the next commit', async () => {
    const first = await released({ orders: 'select 1', customers: 'select 2' });
    const second = await released({ orders: 'select 1', customers: 'select 3' });
    expect(world.release('orders')?.commit).toBe(first);
    expect(world.release('customers')).toMatchObject({ commit: second, history: [{ commit: first }] });
  });

  test('refuses a bundle without evidence, and names what to do; the others go on', async () => {
    await world.prove(world.commitJobs({ customers: 'select 2' }));
    world.commitJobs({ orders: 'select 1', customers: 'select 2' });
    const outcome = await world.promote();
    expect(actions(outcome)).toEqual(['customers added', 'orders refused']);
    expect(reasonOf(outcome, 'orders')).toMatch(/no evidence.*datajob stage/);
    expect(world.release('orders')).toBeUndefined();
  });

  test('refuses a bundle that did not pass, with the reason of the evidence', async () => {
    await world.prove(world.commitJobs({ orders: 'select 1' }), {
      passed: false,
      reason: '3 rows are wrong',
    });
    expect(reasonOf(await world.promote(), 'orders')).toMatch(/did not pass.*run r1.*3 rows are wrong/);
  });

  test('evidence that was copied to the name of another bundle proves nothing', async () => {
    const commit = world.commitJobs({ orders: 'select 1' });
    await world.prove(commit);
    const [text = ''] = Object.values(world.store.files('ledger'));
    const other = world.commitJobs({ orders: 'drop table x' });
    await world.prove(other);
    for (const path of Object.keys(world.store.files('ledger'))) world.store.put('ledger', { [path]: text });
    expect(actions(await world.promote())).toEqual(['orders refused']);
  });

  test('stages what has no evidence when it may, and then decides again', async () => {
    const commit = world.commitJobs({ orders: 'select 1', customers: 'select 2' });
    const staged: unknown[] = [];
    const outcome = await world.promote({
      stage: async (work) => {
        staged.push(work);
        await world.prove(commit);
      },
    });
    expect(staged).toEqual([{ commit, jobs: ['customers', 'orders'] }]);
    expect(actions(outcome)).toEqual(['customers added', 'orders added']);
  });

  test('stages nothing when all evidence is there', async () => {
    await world.prove(world.commitJobs({ orders: 'select 1' }));
    const stage = async () => {
      throw new Error('must not be called');
    };
    expect(actions(await world.promote({ stage }))).toEqual(['orders added']);
  });

  test('an override goes without evidence and is recorded with its reason', async () => {
    world.commitJobs({ orders: 'select 1' });
    await world.promote({ override: { reason: 'staging is down' } });
    const override = { by: 'Ann <ann@example.com>', reason: 'staging is down' };
    expect(world.release('orders')).toMatchObject({ override });
    expect(world.store.messages('production')[0]).toMatch(/added orders[\s\S]*because: staging is down/);
  });

  test('a lost race is decided again against the newer state', async () => {
    await released({ orders: 'select 1' });
    const commit = world.commitJobs({ orders: 'select 2' });
    await world.prove(commit);
    world.store.raceNext(() =>
      rollback({ job: 'orders', to: shownDigest('orders'), reason: 'wait' }, world.ports),
    );
    const outcome = await world.promote();
    expect(actions(outcome)).toEqual(['orders unchanged']);
    expect(reasonOf(outcome, 'orders')).toMatch(/held .* by Ann.*wait/);
    expect(world.release('orders')?.commit).not.toBe(commit);
  });

  test('no commit, and an unknown one, are obstacles', async () => {
    await expect(world.promote()).rejects.toThrow(/no commit yet/);
    world.commitJobs({});
    await expect(world.promote({ commit: 'nothing' })).rejects.toThrow(/no commit, branch or tag "nothing"/);
  });
});

describe('jobs that are removed', () => {
  test('go to the archive, and come back with their history', async () => {
    const first = await released({ orders: 'select 1', customers: '' });
    const second = world.commitJobs({ customers: '' });
    expect(actions(await world.promote())).toEqual(['customers unchanged', 'orders removed']);
    expect(world.release('orders')).toBeUndefined();
    const removed = { by: 'Ann <ann@example.com>', at: '2026-03-01T12:00:00.000Z', commit: second };
    expect(world.archived('orders')).toMatchObject({ job: 'orders', commit: first, removed });
    await released({ orders: 'select 2', customers: '' });
    expect(world.release('orders')).toMatchObject({ history: [{ commit: first, retiredAt: removed.at }] });
    expect(world.release('orders')).not.toHaveProperty('removed');
    expect(world.archived('orders')).toBeUndefined();
  });

  test('a job that lost its manifest to an error is refused, not removed', async () => {
    await released({ orders: 'select 1', customers: '' });
    world.commitJobs(
      { customers: '' },
      { 'jobs/orders/datajob.yaml': 'team: sales\nstepz: []\nsteps: [{ query: x }]\n' },
    );
    const outcome = await world.promote();
    expect(actions(outcome)).toEqual(['customers unchanged', 'orders refused']);
    expect(reasonOf(outcome, 'orders')).toMatch(/^jobs\/orders\/datajob\.yaml:2:1: .*stepz/);
    expect(outcome.diagnostics).not.toEqual([]);
  });

  test('a job that may have moved to a place where it has errors is not removed either', async () => {
    await released({ orders: 'select 1' });
    world.commitJobs({}, { 'jobs/sales/datajob.yaml': 'name: orders\nteam: [\n' });
    const outcome = await world.promote();
    expect(actions(outcome)).toEqual(['orders refused', 'sales refused']);
    expect(reasonOf(outcome, 'orders')).toMatch(/jobs\/sales\/datajob\.yaml has errors and may be this job/);
  });

  test('an error in the config keeps everything as it is', async () => {
    await released({ orders: 'select 1' });
    world.commitJobs({}, { 'datajob.config.yaml': 'teams: 7\n' });
    await expect(world.promote()).rejects.toMatchObject({ code: 'config' });
    expect(world.release('orders')).toBeDefined();
  });
});

describe('the order of commits', () => {
  test('a promotion that was overtaken by a newer one changes nothing', async () => {
    const older = world.commitJobs({ orders: 'select 1' });
    await world.prove(older);
    const newer = await released({ orders: 'select 2', customers: '' });
    const outcome = await world.promote({ commit: older });
    expect(actions(outcome)).toEqual(['customers unchanged', 'orders unchanged']);
    expect(reasonOf(outcome, 'orders')).toMatch(/newer commit/);
    expect(world.release('orders')?.commit).toBe(newer);
    expect(world.release('customers')).toBeDefined();
  });

  test('another line of history is refused, unless a person says why', async () => {
    const base = world.commitJobs({});
    await released({ orders: 'select 1' });
    const other = world.repository.commit(
      { 'datajob.config.yaml': '', 'jobs/orders/datajob.yaml': 'team: b', 'jobs/orders/1_a.sql': '' },
      base,
    );
    await world.prove(other);
    const outcome = await world.promote();
    expect(actions(outcome)).toEqual(['orders refused']);
    expect(reasonOf(outcome, 'orders')).toMatch(/not on the same line of history/);
    expect(actions(await world.promote({ override: { reason: 'history was rewritten' } }))).toEqual([
      'orders changed',
    ]);
  });

  test('a released commit that this clone lacks is refused', async () => {
    const first = await released({ orders: 'select 1' });
    await world.prove(world.commitJobs({ orders: 'select 2' }));
    world.repository.forget(first);
    const outcome = await world.promote();
    expect(actions(outcome)).toEqual(['orders refused']);
    expect(reasonOf(outcome, 'orders')).toMatch(/not in this clone.*fetch-depth: 0/);
  });
});

describe('held jobs and broken files', () => {
  test('a held job is left alone until unhold, also when it is removed', async () => {
    await released({ orders: 'select 1' });
    await released({ orders: 'select 2' });
    const back = await rollback({ job: 'orders' }, world.ports);
    expect(actions(await world.promote())).toEqual(['orders unchanged']);
    world.commitJobs({});
    expect(actions(await world.promote())).toEqual(['orders unchanged']);
    expect(world.release('orders')?.digest).toBe(back.digest);
    await unhold('orders', world.ports);
    expect(actions(await world.promote())).toEqual(['orders removed']);
  });

  test('a release that cannot be read is refused, and keeps no other back', async () => {
    await released({ orders: 'select 1', customers: 'select 1' });
    world.store.put('production', {
      'releases/orders.json': '{ "job": "orders"',
      'releases/README.md': 'hi',
    });
    await world.prove(world.commitJobs({ orders: 'select 2', customers: 'select 2' }));
    const outcome = await world.promote();
    expect(actions(outcome)).toEqual(['customers changed', 'orders refused']);
    expect(reasonOf(outcome, 'orders')).toMatch(/releases\/orders\.json .* not JSON/);
  });
});

function shownDigest(job: string): string {
  return world.release(job)?.digest ?? '';
}
