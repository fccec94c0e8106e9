import { describe, expect, test } from '@jest/globals';
import { Obstacle } from '../../../src/failure.ts';
import { performTick } from '../../../src/usecases/perform-tick.ts';
import { sampleManifest, sampleSchedule } from '../../support/release-samples.ts';
import { failing, tickWorld, untilCancelled } from '../../support/tick-world.ts';

const daily = sampleSchedule('15 6 * * *');
const start = '2026-01-02T06:20:00.000Z';
const key = '20260102T061500Z';

describe('a tick', () => {
  test('runs what is due once and records it', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: daily }), { promotedAt: '2026-01-02T00:00:00Z' });
    const started = [{ job: 'orders', status: 'succeeded' }];
    expect(await world.tick()).toMatchObject({ now: start, started, missed: [], late: [], alerts: [] });
    expect(await world.tick()).toMatchObject({ started: [], missed: [] });
    expect(world.runs).toEqual(['orders 06:15']);
    expect(world.record('orders', key)).toMatchObject({
      status: 'succeeded',
      claims: 1,
      trigger: 'schedule',
    });
    expect(Object.keys(world.store.files('ledger')).filter((path) => path.startsWith('running/'))).toEqual(
      [],
    );
  });

  test('gives the run the interval since the scheduled time before', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: daily }));
    await world.tick();
    expect(world.requests[0]).toMatchObject({
      scheduledTime: '2026-01-02T06:15:00.000Z',
      intervalStart: '2026-01-01T06:15:00.000Z',
      intervalEnd: '2026-01-02T06:15:00.000Z',
      environment: { name: 'production' },
      folder: '/scratch/release-orders',
    });
  });

  test('runs oldest times first, and jobs behind those they run after', async () => {
    const world = tickWorld('2026-01-01T02:10:00.000Z');
    const schedule = sampleSchedule('0 * * * *', { catchUp: 'all' });
    world.promote(sampleManifest({ name: 'a-report', after: ['b-load', 'c-load'] }));
    world.promote(sampleManifest({ name: 'b-load', schedule }));
    world.promote(sampleManifest({ name: 'c-load', schedule }));
    await world.tick();
    expect(world.runs).toEqual([
      'b-load 01:00',
      'c-load 01:00',
      'a-report 01:00',
      'b-load 02:00',
      'c-load 02:00',
      'a-report 02:00',
    ]);
    expect(world.record('a-report', '20260101T010000Z').trigger).toBe('after');
  });

  test('starts a job only after all the jobs before it succeeded for the same time', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ name: 'report', after: ['good', 'bad'] }));
    world.promote(sampleManifest({ name: 'good', schedule: daily }));
    world.promote(sampleManifest({ name: 'bad', schedule: daily }));
    world.whenRun('bad', () => failing());
    await world.tick();
    expect(world.keys('report')).toEqual([]);
    world.store.put('ledger', {
      [`runs/bad/${key}.json`]: JSON.stringify({ ...world.record('bad', key), status: 'succeeded' }),
    });
    await world.tick();
    expect(world.record('report', key)).toMatchObject({ status: 'succeeded', trigger: 'after' });
  });

  test('starts a job with a cron of its own by that cron, and once at a common time', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ name: 'report', after: ['bad'], schedule: daily }));
    world.promote(sampleManifest({ name: 'bad', schedule: daily }));
    world.whenRun('bad', () => failing());
    await world.tick();
    expect(world.runs).toEqual(['bad 06:15', 'report 06:15']);
  });

  test('does not try a failed run again, and goes on with the other jobs', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ name: 'bad', schedule: daily }));
    world.promote(sampleManifest({ name: 'worse', schedule: daily }));
    world.promote(sampleManifest({ name: 'fine', schedule: daily }));
    world.whenRun('bad', () => failing());
    world.whenRun('worse', () => {
      throw new TypeError('a bug');
    });
    const outcome = await world.tick();
    expect(outcome.started.map(({ job, status }) => `${job} ${status}`)).toEqual([
      'bad failed',
      'fine succeeded',
      'worse failed',
    ]);
    expect(world.record('worse', key).result?.error).toMatchObject({ class: 'platform', rule: 'bug' });
    expect((await world.tick()).started).toEqual([]);
  });

  test('records a release whose commit cannot be had as failed by the platform', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: daily }));
    const ports = world.ports('p');
    const repository = () => ({
      ...ports.repository('origin'),
      ensureCommit: () => Promise.reject(new Obstacle('git', 'no such commit', { hint: 'push it' })),
    });
    const outcome = await performTick(
      {},
      { ...ports, repository },
      () => undefined,
      new AbortController().signal,
    );
    expect(outcome.started[0]?.error).toEqual({
      class: 'platform',
      rule: 'git',
      message: 'no such commit',
      hint: 'push it',
    });
    expect(world.record('orders', key).status).toBe('failed');
  });

  test('calls a missing variable of the connection a mistake of the config', async () => {
    const config = `environments: { production: { connections: { main: { type: postgres, url: "\${NOPE}" } } } }`;
    const world = tickWorld(start, config);
    world.promote(sampleManifest({ schedule: daily }));
    expect((await world.tick()).started[0]?.error).toMatchObject({
      class: 'config',
      rule: 'missing-variable',
    });
  });

  test('counts a run that the database says was done before as succeeded', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: daily }));
    world.whenRun('orders', () => ({ status: 'skipped', reason: 'done before' }));
    const outcome = await world.tick();
    expect(outcome.started[0]).toMatchObject({ status: 'succeeded', reason: 'done before' });
    expect(world.record('orders', key)).toMatchObject({ status: 'succeeded', reason: 'done before' });
  });

  test('takes its clock from --now', async () => {
    const world = tickWorld('2026-01-01T00:00:00.000Z');
    world.promote(sampleManifest({ schedule: daily }), { promotedAt: '2026-01-01T00:00:00.000Z' });
    const now = Date.parse('2026-01-01T06:16:00.000Z');
    const outcome = await performTick(
      { now },
      world.ports('p'),
      () => undefined,
      new AbortController().signal,
    );
    expect(outcome).toMatchObject({ now: '2026-01-01T06:16:00.000Z', started: [{ status: 'succeeded' }] });
    expect(world.record('orders', '20260101T061500Z').finishedAt).toBe('2026-01-01T06:16:00.000Z');
  });

  test('comes to an end although the job is due again as soon as it is done', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: sampleSchedule('* * * * *') }), {
      promotedAt: '2026-01-02T06:18:30Z',
    });
    world.whenRun('orders', async () => {
      await world.clock.advance(90_000);
      return {};
    });
    await world.tick();
    expect(world.runs).toEqual(['orders 06:20']);
  });

  test('runs a release that is held, and obeys a roll-back while earlier runs go on', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ name: 'first', schedule: daily }));
    world.promote(sampleManifest({ name: 'second', schedule: daily }));
    const held = { by: 'Ann', at: start, reason: 'bad numbers' };
    world.whenRun('first', () => {
      world.promote(sampleManifest({ name: 'second', schedule: daily }), { held, commit: 'd'.repeat(40) });
      return {};
    });
    await world.tick();
    expect(world.record('second', key).commit).toBe('d'.repeat(40));
  });

  test('reports a broken release and runs the others', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: daily }));
    world.store.put('production', { 'releases/broken.json': '{' });
    const outcome = await world.tick();
    expect(outcome.problems).toEqual([expect.stringContaining('releases/broken.json')]);
    expect(outcome.started).toHaveLength(1);
  });

  test('reports a mail of the outbox that cannot be read', async () => {
    const world = tickWorld(start);
    world.store.put('ledger', { 'alerts/orders/run-1-failure.json': '[]' });
    expect((await world.tick()).problems).toEqual([
      expect.stringContaining('alerts/orders/run-1-failure.json'),
    ]);
  });

  test('stops with an obstacle when the state cannot be reached, or the config is wrong', async () => {
    const world = tickWorld(start);
    world.store.breakWith(new Obstacle('git', 'no network'));
    await expect(world.tick()).rejects.toThrow('no network');
    await expect(tickWorld(start, 'teams: 7').tick()).rejects.toMatchObject({ code: 'config' });
  });
});

describe('missed times', () => {
  test('are recorded and told once, and end with the next run that succeeds', async () => {
    const world = tickWorld('2026-01-01T04:10:00.000Z');
    world.promote(sampleManifest({ schedule: sampleSchedule('0 * * * *') }));
    const outcome = await world.tick();
    expect(outcome.missed.map(({ scheduledTime }) => scheduledTime.slice(11, 16))).toEqual([
      '01:00',
      '02:00',
      '03:00',
    ]);
    expect(world.record('orders', '20260101T010000Z')).toMatchObject({ status: 'missed' });
    expect(world.mails.map(({ subject }) => subject)).toEqual(['[datajob] orders missed 3 runs']);
    expect(Object.keys(world.store.files('ledger')).filter((path) => path.startsWith('incidents/'))).toEqual(
      [],
    );
    expect((await world.tick()).missed).toEqual([]);
  });

  test('are one incident as long as nothing runs', async () => {
    const world = tickWorld('2026-01-01T00:30:00.000Z');
    const schedule = sampleSchedule('0 * * * *', { catchUp: 'none', startWithinMs: 60_000 });
    world.promote(sampleManifest({ schedule }));
    for (let hour = 0; hour < 3; hour++) {
      await world.clock.advance(3_600_000);
      await world.tick();
    }
    expect(world.keys('orders')).toHaveLength(3);
    expect(world.runs).toEqual([]);
    expect(world.mails).toHaveLength(1);
  });
});

describe('a tick that is told to stop', () => {
  test('gives its run back, and the next tick makes it anew', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: daily }));
    const stop = new AbortController();
    world.whenRun('orders', (request, signal) => {
      stop.abort();
      return untilCancelled(request, signal);
    });
    const outcome = await world.tick('first', stop.signal);
    expect(outcome.started).toMatchObject([{ status: 'cancelled' }]);
    expect(world.record('orders', key)).toMatchObject({ status: 'running', leaseUntil: start });
    world.whenRun('orders', () => ({}));
    expect((await world.tick('second')).started).toMatchObject([{ status: 'succeeded' }]);
    expect(world.record('orders', key)).toMatchObject({ status: 'succeeded', claims: 1 });
    expect(world.mails).toHaveLength(1);
  });
});
