import { describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../../src/run/result.ts';
import { sampleManifest, sampleSchedule } from '../../support/release-samples.ts';
import { type TickWorld, tickWorld, untilCancelled } from '../../support/tick-world.ts';

const start = '2026-01-01T01:00:00.000Z';
const key = '20260101T010000Z';
const hourly = sampleSchedule('0 * * * *');

/** Makes the runs of a job last until the test ends them. */
function longRuns(world: TickWorld, job = 'orders') {
  const ends: ((result: Partial<RunResult>) => void)[] = [];
  world.whenRun(job, () => new Promise((resolve) => void ends.push(resolve)));
  return { end: (result: Partial<RunResult> = {}) => ends.shift()?.(result) };
}

/** Lets everything go on that only waits for promises. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 2_000; turn++) await Promise.resolve();
}

describe('ticks at the same time', () => {
  test('run each scheduled time exactly once', async () => {
    const world = tickWorld(start, undefined, { auto: true });
    const names = ['a', 'b', 'c', 'd', 'e'].map((letter) => `job-${letter}`);
    for (const name of names) world.promote(sampleManifest({ name, schedule: hourly }));
    const outcomes = await Promise.all(['p', 'q', 'r'].map((process) => world.tick(process)));
    expect([...world.runs].sort()).toEqual(names.map((name) => `${name} 01:00`));
    expect(outcomes.flatMap(({ started }) => started)).toHaveLength(names.length);
  });

  test('keep claims apart when another one was faster in the middle of a write', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: hourly }));
    world.store.raceNext(() => world.tick('faster'));
    const outcome = await world.tick('slower');
    expect(outcome.started).toEqual([]);
    expect(world.runs).toEqual(['orders 01:00']);
  });

  test('never start a time before an older one, which nobody would look for any more', async () => {
    const world = tickWorld('2026-01-01T03:00:00.000Z');
    for (const name of ['first', 'second']) {
      world.promote(sampleManifest({ name, schedule: { ...hourly, catchUp: 'all' } }));
    }
    const runs = longRuns(world, 'first');
    const stop = new AbortController();
    let other: Promise<unknown> | undefined;
    // Both ticks have planned; the other one has `first 01:00` until this one is at `second 02:00`.
    world.store.raceNext(async () => {
      other = world.tick('other', stop.signal);
      await settled();
    });
    world.whenRun('second', async ({ scheduledTime }) => {
      if (!scheduledTime?.includes('T02')) return {};
      world.whenRun('first', () => ({}));
      stop.abort();
      runs.end();
      await other;
      return {};
    });
    await world.tick('this');
    expect(world.runs.filter((run) => run.startsWith('first'))).toEqual([
      'first 01:00',
      'first 02:00',
      'first 03:00',
    ]);
  });

  test('with forbid, wait for the run that is going on and start the newest time later', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: hourly }));
    const runs = longRuns(world);
    const first = world.tick('p');
    await settled();
    await world.clock.advance(3_600_000);
    const second = await world.tick('q');
    expect(second).toMatchObject({
      started: [],
      waiting: [{ job: 'orders', scheduledTime: '2026-01-01T02:00:00.000Z' }],
    });
    runs.end();
    await first;
    expect(world.runs).toEqual(['orders 01:00']);
    const third = world.tick('q');
    await settled();
    runs.end();
    expect((await third).started).toHaveLength(1);
    expect(world.runs).toEqual(['orders 01:00', 'orders 02:00']);
  });

  test('with forbid and startWithin, a time that had to wait too long is missed', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: { ...hourly, startWithinMs: 600_000 } }));
    const runs = longRuns(world);
    const first = world.tick('p');
    await settled();
    await world.clock.advance(3_600_000);
    expect((await world.tick('q')).missed).toEqual([]);
    await world.clock.advance(601_000);
    expect((await world.tick('q')).missed).toMatchObject([{ scheduledTime: '2026-01-01T02:00:00.000Z' }]);
    runs.end();
    await first;
  });

  test('with allow, start beside the run that is going on', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: { ...hourly, concurrency: 'allow' } }));
    const runs = longRuns(world);
    const first = world.tick('p');
    await settled();
    await world.clock.advance(3_600_000);
    const second = world.tick('q');
    await settled();
    expect(world.runs).toEqual(['orders 01:00', 'orders 02:00']);
    runs.end();
    runs.end();
    await Promise.all([first, second]);
  });

  test('with replace, end the older run and start the newer one', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: { ...hourly, concurrency: 'replace' } }));
    world.whenRun('orders', untilCancelled);
    const first = world.tick('p');
    await settled();
    await world.clock.advance(3_600_000);
    world.whenRun('orders', () => ({}));
    const second = world.tick('q');
    for (let turn = 0; turn < 10; turn++) {
      await settled();
      await world.clock.advance(1_000);
    }
    const replaced = { status: 'cancelled', reason: expect.stringContaining('replaced by') };
    expect((await first).started).toMatchObject([replaced]);
    expect((await second).started).toMatchObject([{ status: 'succeeded' }]);
    expect(world.record('orders', key)).toMatchObject({
      status: 'cancelled',
      reason: expect.stringContaining('replaced by'),
    });
    expect(world.mails).toEqual([]);
  });

  test('with replace, leave the time due when the older run does not end within a minute', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: { ...hourly, concurrency: 'replace' } }));
    const runs = longRuns(world);
    const first = world.tick('p');
    await settled();
    await world.clock.advance(3_600_000);
    const second = world.tick('q');
    for (let turn = 0; turn < 50; turn++) {
      await settled();
      await world.clock.advance(2_000);
    }
    expect((await second).started).toEqual([]);
    expect(world.keys('orders')).toEqual([key]);
    runs.end();
    await first;
  });
});

describe('a tick that died', () => {
  async function die(world: TickWorld, process: string): Promise<void> {
    longRuns(world);
    void world.tick(process);
    await settled();
    world.kill(process);
    world.whenRun('orders', () => ({}));
  }

  test('is completed by the next one when its process is certainly gone', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: hourly }));
    await die(world, 'p');
    expect((await world.tick('q')).started).toMatchObject([{ status: 'succeeded' }]);
    expect(world.record('orders', key)).toMatchObject({ status: 'succeeded', claims: 2, runId: 'run-2' });
  });

  test('is completed when its lease has ended, also when nobody can tell', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: sampleSchedule('0 1 * * *'), timeoutMs: 3_600_000 }));
    longRuns(world);
    void world.tick('p');
    await settled();
    world.whenRun('orders', () => ({}));
    await world.clock.advance(3_600_000);
    expect((await world.tick('q')).started).toEqual([]);
    await world.clock.advance(3_600_000);
    expect((await world.tick('q')).started).toMatchObject([{ status: 'succeeded' }]);
  });

  test('whose lease ended although it still runs does not overwrite the run of the other', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: sampleSchedule('0 1 * * *'), timeoutMs: 60_000 }));
    const runs = longRuns(world);
    const slow = world.tick('p');
    await settled();
    await world.clock.advance(3_600_000);
    world.whenRun('orders', () => ({}));
    await world.tick('q');
    runs.end({ status: 'failed', error: { class: 'user', rule: 'x', message: 'too late' } });
    await slow;
    expect(world.record('orders', key)).toMatchObject({ status: 'succeeded', runId: 'run-2' });
    expect(world.incident('orders')).toBeUndefined();
  });

  test('is given up after three processes, told as a failure of the platform', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: sampleSchedule('0 1 * * *') }));
    for (const process of ['p', 'q', 'r']) await die(world, process);
    const outcome = await world.tick('s');
    expect(outcome.started).toMatchObject([
      { status: 'failed', error: { class: 'platform', rule: 'run-lost' } },
    ]);
    expect(world.mails).toHaveLength(1);
    expect((await world.tick('s')).started).toEqual([]);
  });

  test('of a job that was removed since is closed and not run', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule: hourly }));
    await die(world, 'p');
    world.remove('orders');
    expect((await world.tick('q')).started).toEqual([]);
    expect(world.record('orders', key)).toMatchObject({ status: 'cancelled' });
  });
});

describe('late runs', () => {
  const schedule = sampleSchedule('0 1 * * *', { finishByMs: 1_800_000 });

  test('are told while they are still running, once', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule }));
    const runs = longRuns(world);
    const first = world.tick('p');
    await settled();
    await world.clock.advance(1_800_001);
    await settled();
    expect(world.mails.map(({ subject }) => subject)).toEqual(['[datajob] orders is late']);
    expect((await world.tick('q')).late).toEqual([]);
    runs.end();
    expect((await first).late).toMatchObject([{ job: 'orders', finishBy: '2026-01-01T01:30:00.000Z' }]);
    expect(world.mails).toHaveLength(1);
    expect(world.record('orders', key).lateAt).toBeDefined();
  });

  test('are told by another tick when their own cannot', async () => {
    const world = tickWorld(start);
    world.promote(sampleManifest({ schedule }));
    runElsewhere(world);
    await world.clock.advance(1_800_001);
    expect((await world.tick('q')).late).toHaveLength(1);
    expect((await world.tick('q')).late).toEqual([]);
    expect(world.mails).toHaveLength(1);
  });

  test('are told when they finished too late', async () => {
    const world = tickWorld('2026-01-01T02:00:00.000Z');
    world.promote(sampleManifest({ schedule }));
    const outcome = await world.tick();
    expect(outcome.late).toMatchObject([{ job: 'orders', scheduledTime: '2026-01-01T01:00:00.000Z' }]);
    expect(world.mails).toHaveLength(1);
  });
});

/** A run of a process on another machine that nobody can ask. */
function runElsewhere(world: TickWorld): void {
  const record = {
    runId: 'elsewhere',
    job: 'orders',
    team: 'sales',
    digest: 'sha256:1',
    commit: 'c',
    environment: 'production',
    scheduledTime: start,
    trigger: 'schedule',
    status: 'running',
    owner: { host: 'other', pid: 1, startedAt: 'other' },
    leaseUntil: '2026-01-02T00:00:00.000Z',
    claims: 1,
  } as const;
  world.store.put('ledger', {
    [`runs/orders/${key}.json`]: JSON.stringify(record),
    [`running/orders/${key}`]: 'x\n',
  });
}
