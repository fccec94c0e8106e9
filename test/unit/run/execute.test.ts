import { describe, expect, test } from '@jest/globals';
import { databaseError } from '../../support/fake-databases.ts';
import { fakeRun } from '../../support/fake-run.ts';

const twoSteps = { 'job/10_a.sql': 'select a', 'job/20_b.sql': 'select b' };
const retry = 'retry: { limit: 2, on: [platform], delay: 30s, factor: 3, maxDelay: 1m }';

/** Fails the first `times` calls of a statement. */
function failing(what: string, times: number, sqlState = '40001') {
  let left = times;
  return (call: { what: string }) => {
    if (call.what !== what || left === 0) return undefined;
    left -= 1;
    return Promise.reject(databaseError(sqlState));
  };
}

describe('retries of an atomic job', () => {
  test('begin the whole job again after the delay, which grows up to its bound', async () => {
    const run = await fakeRun({
      files: { 'job/datajob.yaml': `team: t\n${retry}`, ...twoSteps },
      answer: failing('select b', 2),
    });
    await run.settle();
    expect(run.types().slice(-2)).toEqual(['rolled-back', 'retry-scheduled']);
    await run.clock.advance(29_999);
    expect(run.types().at(-1)).toBe('retry-scheduled');
    await run.clock.advance(1);
    await run.settle();
    await run.clock.advance(60_000);
    expect(await run.result).toMatchObject({
      status: 'succeeded',
      durationMs: 90_000,
      steps: [{ attempts: 3 }, { attempts: 3 }],
    });
    const transaction = ['open', 'begin', 'select a', 'select b'];
    const failed = [...transaction, 'rollback', 'close'];
    const asked = [...failed, ...failed, ...transaction, 'commit', 'close'];
    expect(run.log).toEqual(asked.map((what) => `default: ${what}`));
    const delays = run.events.flatMap((event) => (event.type === 'retry-scheduled' ? [event.delayMs] : []));
    expect(delays).toEqual([30_000, 60_000]);
  });

  test('end at the limit with the last failure', async () => {
    const run = await fakeRun({
      files: { 'job/datajob.yaml': `team: t\n${retry}`, ...twoSteps },
      answer: failing('select b', 9),
    });
    for (let turn = 0; turn < 3; turn++) {
      await run.settle();
      await run.clock.advance(60_000);
    }
    expect(await run.result).toMatchObject({
      status: 'failed',
      errorClass: 'platform',
      error: { rule: 'database-conflict', file: 'job/20_b.sql', line: 1, column: 1 },
      steps: [{ attempts: 3 }, { status: 'failed', attempts: 3 }],
    });
  });

  test('are not made for a class that is not named', async () => {
    const run = await fakeRun({
      files: { 'job/datajob.yaml': `team: t\n${retry}`, ...twoSteps },
      answer: failing('select b', 1, '42601'),
    });
    expect(await run.result).toMatchObject({
      status: 'failed',
      errorClass: 'user',
      steps: [{ attempts: 1 }, { attempts: 1 }],
    });
  });

  test('end when the run is cancelled while it waits', async () => {
    const run = await fakeRun({
      files: { 'job/datajob.yaml': `team: t\n${retry}`, ...twoSteps },
      answer: failing('select b', 9),
    });
    await run.settle();
    run.cancel(new Error('the pull request was closed'));
    expect(await run.result).toMatchObject({ status: 'cancelled', reason: 'the pull request was closed' });
  });

  test('are made when the database could not be opened', async () => {
    const run = await fakeRun({
      files: { 'job/datajob.yaml': `team: t\n${retry}`, ...twoSteps },
      answer: failing('open', 1, '57P03'),
    });
    await run.settle();
    await run.clock.advance(30_000);
    expect(await run.result).toMatchObject({ status: 'succeeded' });
  });
});

describe('retries of a job that is atomic by step', () => {
  test('begin only the failed step again', async () => {
    const run = await fakeRun({
      files: { 'job/datajob.yaml': `team: t\natomic: step\n${retry}`, ...twoSteps },
      answer: failing('select b', 1),
    });
    await run.settle();
    await run.clock.advance(30_000);
    expect(await run.result).toMatchObject({
      status: 'succeeded',
      steps: [{ attempts: 1 }, { attempts: 2 }],
    });
    expect(run.log.filter((line) => line === 'default: select a')).toHaveLength(1);
    expect(run.types()).not.toContain('attempt-started');
  });

  test('are not made twice: by the step and then by the job', async () => {
    const run = await fakeRun({
      files: { 'job/datajob.yaml': `team: t\natomic: step\n${retry}`, ...twoSteps },
      answer: failing('select b', 9),
    });
    for (let turn = 0; turn < 3; turn++) {
      await run.settle();
      await run.clock.advance(60_000);
    }
    expect(await run.result).toMatchObject({ status: 'failed', steps: [{}, { attempts: 3 }] });
  });
});

describe('time limits', () => {
  const waiting = ({ what, signal }: { what: string; signal?: AbortSignal }) =>
    what === 'select b'
      ? new Promise<void>((_, reject) =>
          signal?.addEventListener('abort', () => reject(databaseError('57014'))),
        )
      : undefined;

  test('of the job fail the run and cancel what is running', async () => {
    const run = await fakeRun({
      files: { 'job/datajob.yaml': 'team: t\ntimeout: 90m', ...twoSteps },
      answer: waiting,
    });
    await run.settle();
    await run.clock.advance(90 * 60_000);
    expect(await run.result).toMatchObject({
      status: 'failed',
      error: { class: 'user', rule: 'timeout', message: 'job ran longer than 1h 30m.' },
      steps: [{ status: 'succeeded' }, { status: 'cancelled' }],
    });
    expect(run.log.slice(-2)).toEqual(['default: rollback', 'default: close']);
  });

  test('of a step fail the step', async () => {
    const run = await fakeRun({
      files: {
        'job/datajob.yaml': 'team: t\nsteps: [{ query: select a }, { query: select b, timeout: 10s }]',
      },
      answer: waiting,
    });
    await run.settle();
    await run.clock.advance(10_000);
    expect(await run.result).toMatchObject({ error: { rule: 'timeout' }, steps: [{}, { status: 'failed' }] });
  });

  test('hold for a database that does not answer to the interrupt', async () => {
    const run = await fakeRun({
      files: { 'job/datajob.yaml': 'team: t\ntimeout: 1m', ...twoSteps },
      answer: ({ what }) =>
        what === 'select b' || what === 'rollback' ? new Promise<void>(() => undefined) : undefined,
    });
    await run.settle();
    await run.clock.advance(60_000);
    await run.settle();
    await run.clock.advance(15_000);
    await run.settle();
    await run.clock.advance(15_000);
    expect(await run.result).toMatchObject({ status: 'failed', error: { rule: 'timeout' } });
  });
});

describe('several connections', () => {
  const config =
    'environments: { local: { connections: { a: { type: duckdb, path: a.db }, b: { type: duckdb, path: b.db } } } }';
  const files = {
    'datajob.config.yaml': config,
    'job/datajob.yaml': `team: t\nconnection: a\n${retry}\nsteps: [{ query: select a }, { query: select b, connection: b }]`,
  };
  const request = { scheduledTime: '2026-11-22T06:00:00.000Z' };

  test('are committed with that of the marker last', async () => {
    const run = await fakeRun({ files, request });
    expect(await run.result).toMatchObject({ status: 'succeeded' });
    expect(run.log.filter((line) => /commit|insert/.test(line)).map((line) => line.slice(0, 9))).toEqual([
      'a: insert',
      'b: commit',
      'a: commit',
    ]);
  });

  test('of which one was committed are never tried again', async () => {
    const run = await fakeRun({
      files,
      request,
      answer: ({ connection, what }) =>
        connection === 'a' && what === 'commit' ? Promise.reject(databaseError('40001')) : undefined,
    });
    expect(await run.result).toMatchObject({
      status: 'failed',
      error: { class: 'platform', rule: 'commit-partial' },
    });
    expect(run.types()).not.toContain('retry-scheduled');
  });
});

describe('a bug', () => {
  test('fails the run with its stack in the output, and is not tried again', async () => {
    const run = await fakeRun({
      files: { 'job/datajob.yaml': `team: t\n${retry}`, ...twoSteps },
      answer: ({ what }) =>
        what === 'select b' ? Promise.reject(new TypeError('x is not a function')) : undefined,
    });
    expect(await run.result).toMatchObject({
      error: { rule: 'internal-error', message: 'x is not a function' },
    });
    const output = run.events.flatMap((event) => (event.type === 'output' ? [event.text] : [])).join('');
    expect(output).toMatch(/TypeError: x is not a function\n\s+at /);
  });
});

describe('secrets', () => {
  test('are hidden in messages of a database', async () => {
    const run = await fakeRun({
      files: { 'job/datajob.yaml': 'team: t\nsecrets: [KEY]', ...twoSteps },
      variables: { KEY: 'sesame-open' },
      answer: ({ what }) =>
        what === 'select b' ? Promise.reject(databaseError('42601', 'near sesame-open')) : undefined,
    });
    expect((await run.result).error?.message).toBe('near ***');
    expect(JSON.stringify(run.events)).not.toContain('sesame');
  });
});
