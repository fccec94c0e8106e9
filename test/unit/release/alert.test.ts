import { describe, expect, test } from '@jest/globals';
import { recipientsOf, recoveryRecipients } from '../../../src/release/alert.ts';
import { messageIdOf } from '../../../src/release/outbox.ts';
import { createOutputTail } from '../../../src/release/output-tail.ts';
import type { Incident } from '../../../src/release/release.ts';
import type { RunEvent } from '../../../src/run/event.ts';
import { sampleManifest, sampleTeams } from '../../support/release-samples.ts';

const rules = sampleManifest({
  alerts: [
    { on: ['failure', 'recovery', 'missed'], classes: ['user', 'config'], email: ['data@example.com'] },
    { on: ['failure'], classes: ['platform'], email: ['ops@example.com', 'data@example.com'] },
    { on: ['failure'], classes: [], email: ['all@example.com'] },
  ],
});
const config = sampleTeams();

const incident: Incident = {
  id: 'i',
  job: 'orders',
  team: 'sales',
  openedAt: '2026-01-02T06:20:00.000Z',
  event: 'failure',
  class: 'user',
  classes: ['user'],
  runs: 1,
  message: '',
};

describe('who gets a mail', () => {
  test('the recipients of every rule for the event and its class, each once', () => {
    expect(recipientsOf(rules, config, 'failure', ['user'])).toEqual(['data@example.com', 'all@example.com']);
    expect(recipientsOf(rules, config, 'failure', ['platform'])).toEqual([
      'ops@example.com',
      'data@example.com',
      'all@example.com',
    ]);
  });

  test('events without a class are not limited by one', () => {
    expect(recipientsOf(rules, config, 'missed')).toEqual(['data@example.com']);
  });

  test('a job with rules of its own does not tell its team besides', () => {
    expect(recipientsOf(rules, config, 'late')).toEqual([]);
  });

  test.each(['failure', 'recovery', 'late', 'missed'] as const)(
    'without rules the team hears of %s',
    (event) => {
      expect(recipientsOf(sampleManifest(), config, event, ['platform'])).toEqual(['sales@example.com']);
    },
  );

  test('a rule without addresses tells the team what the rule names', () => {
    const job = sampleManifest({ alerts: [{ on: ['failure'], classes: ['user'], email: [] }] });
    expect(recipientsOf(job, config, 'failure', ['user'])).toEqual(['sales@example.com']);
    expect(recipientsOf(job, config, 'failure', ['platform'])).toEqual([]);
    expect(recipientsOf(job, config, 'missed')).toEqual([]);
  });

  test('without rules nobody hears of success, and a team without address of nothing', () => {
    expect(recipientsOf(sampleManifest(), config, 'success')).toEqual([]);
    expect(recipientsOf(sampleManifest({ team: 'constructor' }), config, 'failure', ['user'])).toEqual([]);
    expect(recipientsOf(sampleManifest(), {}, 'failure', ['user'])).toEqual([]);
  });

  test('recovery goes to the rules for it, of any class that the incident had', () => {
    expect(recoveryRecipients(rules, config, incident)).toEqual(['data@example.com']);
    expect(recoveryRecipients(rules, config, { ...incident, classes: ['platform'] })).toEqual([]);
    expect(recoveryRecipients(rules, config, { ...incident, classes: ['platform', 'user'] })).toEqual([
      'data@example.com',
    ]);
  });

  test('who got the failure and is in no rule any more is not left waiting', () => {
    const notified = ['former@example.com', 'all@example.com'];
    expect(recoveryRecipients(rules, config, { ...incident, notified })).toEqual([
      'data@example.com',
      'former@example.com',
    ]);
  });
});

describe('message ids', () => {
  test('are the same for the same alert and hold nothing that a header could not', () => {
    expect(messageIdOf('orders', 'run-1-failure', 'Data <data@example.com>')).toBe(
      '<datajob.orders.run-1-failure@example.com>',
    );
    expect(messageIdOf('orders', 'a>\r\nBcc: x', 'no address')).toBe(
      '<datajob.orders.a---Bcc--x@datajob.invalid>',
    );
  });
});

describe('the last lines of a run', () => {
  const tailOf = (events: readonly RunEvent[]) => {
    const passed: RunEvent[] = [];
    const tail = createOutputTail((event) => void passed.push(event));
    for (const event of events) tail.sink(event);
    expect(passed).toEqual(events);
    return tail.lines();
  };
  const output = (step: string, text: string): RunEvent => {
    return { type: 'output', at: 0, step, stream: 'stdout', text };
  };
  const failure = { class: 'user', rule: 'exit-code', message: 'exit code 1' } as const;
  const failing: RunEvent = {
    ...{ type: 'step-failed', at: 0, step: 'b', kind: 'run', durationMs: 1, attempts: 1 },
    failure,
  };

  test('are those of the failing step, put together from pieces', () => {
    expect(tailOf([output('a', 'fine\n'), output('b', 'on'), output('b', 'e\r\n\ntwo'), failing])).toEqual([
      'one',
      'two',
    ]);
  });

  test('are of all steps when none failed', () => {
    expect(tailOf([output('a', 'one\n'), output('b', 'two\n')])).toEqual(['one', 'two']);
  });

  test('begin anew with each attempt of the job', () => {
    const again: RunEvent = { type: 'attempt-started', at: 0, attempt: 2 };
    expect(tailOf([output('a', 'old\n'), again, output('a', 'new\n')])).toEqual(['new']);
  });

  test('are twenty short ones at most, however much was written', () => {
    const flood = Array.from({ length: 5_000 }, (_, line) => output('b', `${line} ${'x'.repeat(1_000)}\n`));
    const lines = tailOf([...flood, failing]);
    expect(lines).toHaveLength(20);
    expect(lines.at(-1)?.startsWith('4999 ')).toBe(true);
    expect(tailOf([output('b', 'y'.repeat(5_000_000)), failing]).join('').length).toBeLessThanOrEqual(2_000);
  });
});
