import { describe, expect, test } from '@jest/globals';
import { Obstacle } from '../../../src/failure.ts';
import { MailObstacle } from '../../../src/ports/mailer.ts';
import { performTick } from '../../../src/usecases/perform-tick.ts';
import { readConfig } from '../../../src/usecases/read-config.ts';
import { recordProductionRun } from '../../../src/usecases/record-run.ts';
import { sampleManifest, sampleResult, sampleSchedule } from '../../support/release-samples.ts';
import { failing, serverDown, type TickWorld, tickWorld } from '../../support/tick-world.ts';

const start = '2026-01-01T01:00:00.000Z';
const hour = 3_600_000;
const hourly = sampleSchedule('0 * * * *');

function world(rest: Parameters<typeof sampleManifest>[0] = {}): TickWorld {
  const made = tickWorld(start, undefined, { auto: true });
  made.promote(sampleManifest({ schedule: hourly, ...rest }));
  return made;
}

/** One tick an hour; each run ends as told: `.` succeeds, `x` fails as user, `p` as platform. */
async function play(made: TickWorld, outcomes: string): Promise<number[]> {
  const counts: number[] = [];
  for (const outcome of outcomes) {
    const before = made.mails.length;
    const broken = failing('bad data', outcome === 'p' ? 'platform' : 'user');
    made.whenRun('orders', () => (outcome === '.' ? {} : broken));
    await made.tick();
    counts.push(made.mails.length - before);
    await made.clock.advance(hour - (made.clock.now() % hour));
  }
  return counts;
}

const outbox = (made: TickWorld) =>
  Object.keys(made.store.files('ledger')).filter((path) => path.startsWith('alerts/'));

describe('mails', () => {
  test('go out once per incident and once when it is over', async () => {
    const made = world();
    expect(await play(made, '.xxx..x.')).toEqual([0, 1, 0, 0, 1, 0, 1, 1]);
    expect(made.mails.map(({ subject }) => subject)).toEqual([
      '[datajob] orders failed: user error (check-failed)',
      '[datajob] orders works again',
      '[datajob] orders failed: user error (check-failed)',
      '[datajob] orders works again',
    ]);
    expect(outbox(made)).toEqual([]);
    expect(made.mails[1]?.inReplyTo).toBe(made.mails[0]?.messageId);
    expect(new Set(made.mails.map(({ messageId }) => messageId)).size).toBe(4);
  });

  test('tell those who know nothing yet when the class changes', async () => {
    const alerts = [
      { on: ['failure', 'recovery'] as const, classes: ['user'] as const, email: ['data@example.com'] },
      { on: ['failure'] as const, classes: ['platform'] as const, email: ['ops@example.com'] },
    ];
    const made = world({ alerts });
    expect(await play(made, 'xxppx.')).toEqual([1, 0, 1, 0, 0, 1]);
    expect(made.mails.map(({ to }) => to)).toEqual([
      ['data@example.com'],
      ['ops@example.com'],
      ['data@example.com'],
    ]);
  });

  test('about success go to those who asked, and not twice at a recovery', async () => {
    const alerts = [
      { on: ['failure', 'recovery', 'success'] as const, classes: [], email: ['a@example.com'] },
    ];
    expect(await play(world({ alerts }), '.x.')).toEqual([1, 1, 1]);
  });

  test('carry the last lines that the failing step wrote', async () => {
    const made = world();
    const ports = made.ports('p');
    const runBundle: typeof ports.runBundle = async (request, _ports, sink) => {
      sink({ type: 'output', at: 0, step: '10_load', stream: 'stderr', text: 'reading orders.csv\n' });
      return sampleResult({ ...failing(), runId: request.runId });
    };
    await performTick({}, { ...ports, runBundle }, () => undefined, new AbortController().signal);
    expect(made.mails[0]?.text).toContain('Last lines of output\n  reading orders.csv');
  });

  test('without smtp in the config are told on the console only', async () => {
    const made = tickWorld(start, 'teams: { sales: { email: [sales@example.com] } }');
    made.promote(sampleManifest({ schedule: hourly }));
    made.whenRun('orders', () => failing());
    const { alerts } = await made.tick();
    expect(alerts).toMatchObject([{ event: 'failure', mail: 'none', to: ['sales@example.com'] }]);
    expect(outbox(made)).toEqual([]);
  });
});

describe('a mail server that is down', () => {
  test('is reported, never fails the run, and the mail comes later with the same id', async () => {
    const made = world();
    made.whenRun('orders', () => failing());
    let tried = '';
    made.onMail(({ messageId }) => {
      tried = messageId;
      serverDown();
    });
    const outcome = await made.tick();
    expect(outcome.alerts).toMatchObject([
      { mail: 'pending', error: expect.stringContaining('ECONNREFUSED') },
    ]);
    expect(made.record('orders', '20260101T010000Z').status).toBe('failed');
    expect(outbox(made)).toHaveLength(1);
    made.onMail(() => undefined);
    expect((await made.tick()).alerts).toEqual([]);
    await made.clock.advance(60_000);
    expect((await made.tick()).alerts).toMatchObject([{ mail: 'sent' }]);
    expect(made.mails.map(({ messageId }) => messageId)).toEqual([tried]);
    expect(outbox(made)).toEqual([]);
  });

  test('is asked a few times at once, and only once more for all other mails', async () => {
    const made = world();
    made.promote(sampleManifest({ name: 'other', schedule: hourly }));
    for (const job of ['orders', 'other']) made.whenRun(job, () => failing());
    let tries = 0;
    made.onMail(() => {
      tries += 1;
      serverDown();
    });
    await made.tick();
    expect(tries).toBe(6);
    tries = 0;
    await made.clock.advance(60_000);
    expect((await made.tick()).alerts).toHaveLength(2);
    expect(tries).toBe(3);
  });

  test('is given up after ten times, and the mail is kept aside', async () => {
    const made = world();
    made.whenRun('orders', () => failing());
    made.onMail(serverDown);
    let mail: string | undefined;
    for (let time = 0; time < 12 && mail !== 'given-up'; time++) {
      const { alerts } = await made.tick();
      mail = alerts.at(-1)?.mail ?? mail;
      await made.clock.advance(hour);
    }
    expect(mail).toBe('given-up');
    expect(outbox(made)).toEqual([]);
    const aside = Object.keys(made.store.files('ledger')).filter((path) => path.startsWith('undelivered/'));
    expect(aside).toHaveLength(1);
  });

  test('that refuses for good is not asked again', async () => {
    const made = world();
    made.whenRun('orders', () => failing());
    let tries = 0;
    made.onMail(() => {
      tries += 1;
      throw new MailObstacle('550 no such user', { permanent: true, unreachable: false });
    });
    expect((await made.tick()).alerts).toMatchObject([{ mail: 'given-up', error: '550 no such user' }]);
    expect(tries).toBe(1);
  });

  test('whose address is a secret that is not set is reported by the name of the secret', async () => {
    const made = world();
    made.whenRun('orders', () => failing());
    const ports = { ...made.ports('p'), variables: {} };
    const { alerts } = await performTick({}, ports, () => undefined, new AbortController().signal);
    expect(alerts).toMatchObject([{ mail: 'pending', error: expect.stringContaining('SMTP_URL') }]);
  });

  test('does not print the password of its address', async () => {
    const made = world();
    made.whenRun('orders', () => failing());
    made.onMail(() => {
      throw new MailObstacle('login smtp://u:hunter22@mail refused', { permanent: false, unreachable: true });
    });
    const ports = { ...made.ports('p'), variables: { SMTP_URL: 'smtp://u:hunter22@mail' } };
    const { alerts } = await performTick({}, ports, () => undefined, new AbortController().signal);
    expect(JSON.stringify([alerts, made.store.files('ledger')])).not.toContain('hunter22');
  });
});

describe('mails of a tick that died', () => {
  test('are sent by the next tick, and by one only', async () => {
    const made = world();
    made.whenRun('orders', () => failing());
    made.onMail(() => made.kill('p'));
    const dying = made.ports('p');
    const never = { ...dying, mailer: () => ({ send: () => new Promise<void>(() => undefined) }) };
    void performTick({}, never, () => undefined, new AbortController().signal);
    while (outbox(made).length === 0) await Promise.resolve();
    expect((await made.tick('q')).alerts).toEqual([]);
    made.kill('p');
    const outcomes = await Promise.all([made.tick('q'), made.tick('r')]);
    expect(outcomes.flatMap(({ alerts }) => alerts)).toMatchObject([{ mail: 'sent' }]);
    expect(made.mails).toHaveLength(1);
  });
});

describe('a production run by hand', () => {
  const manifest = sampleManifest({ schedule: hourly });
  const key = '20260101T010000Z';

  async function byHand(made: TickWorld, result: Parameters<typeof sampleResult>[0]) {
    const ports = made.ports('hand');
    const config = await readConfig(ports.tree);
    const run = {
      config,
      manifest,
      commit: 'c'.repeat(40),
      result: sampleResult(result),
      requestedBy: { who: 'ann' },
      lastLines: [],
    };
    return recordProductionRun(run, ports, new AbortController().signal);
  }

  test('that makes up a failed time replaces its record and ends the incident', async () => {
    const made = world();
    made.whenRun('orders', () => failing());
    await made.tick();
    const { alerts } = await byHand(made, { runId: 'hand-1', scheduledTime: start });
    expect(alerts).toMatchObject([{ event: 'recovery', mail: 'sent' }]);
    expect(made.record('orders', key)).toMatchObject({
      runId: 'hand-1',
      status: 'succeeded',
      trigger: 'manual',
    });
    expect(made.keys('orders')).toEqual([key]);
  });

  test('that fails opens an incident as any other', async () => {
    const made = world();
    const { scheduledTime: _none, ...result } = { ...sampleResult(), ...failing(), runId: 'hand-1' };
    const ports = made.ports('hand');
    const run = {
      config: await readConfig(ports.tree),
      manifest,
      commit: 'c',
      result,
      requestedBy: { who: 'ann' },
      lastLines: [],
    };
    await recordProductionRun(run, ports, new AbortController().signal);
    expect(made.keys('orders')).toEqual(['manual-hand-1']);
    expect(made.mails).toHaveLength(1);
  });

  test('never takes a scheduled time away from the ticks', async () => {
    const made = world();
    await byHand(made, { runId: 'hand-1', scheduledTime: start });
    expect(made.keys('orders')).toEqual(['manual-hand-1']);
    expect((await made.tick()).started).toHaveLength(1);
    await byHand(made, { runId: 'hand-2', scheduledTime: start });
    expect(made.record('orders', key).runId).not.toBe('hand-2');
  });

  test('is recorded in spite of a network that fails for a moment, and fails loudly otherwise', async () => {
    const made = world();
    made.store.breakWith(new Obstacle('git', 'no network'));
    await expect(byHand(made, { runId: 'hand-1' })).rejects.toThrow('no network');
    let failures = 0;
    const ports = made.ports('hand');
    const flaky = {
      ...made.store,
      update: (...args: Parameters<typeof made.store.update>) => {
        failures += 1;
        return failures < 4 ? Promise.reject(new Obstacle('git', 'no network')) : made.store.update(...args);
      },
    };
    made.store.breakWith(undefined);
    const config = await readConfig(ports.tree);
    const run = {
      config,
      manifest,
      commit: 'c',
      result: sampleResult({ runId: 'hand-3' }),
      requestedBy: { who: 'ann' },
      lastLines: [],
    };
    await recordProductionRun(run, { ...ports, state: () => flaky }, new AbortController().signal);
    expect(made.keys('orders')).toEqual(['manual-hand-3']);
  });
});
