import { describe, expect, test } from '@jest/globals';
import type { ErrorClass } from '../../../src/failure.ts';
import { endsTimeIncident, failureIncident, timeIncident } from '../../../src/release/incident.ts';
import type { Incident, RunRecord } from '../../../src/release/release.ts';
import { sampleRecord, sampleResult } from '../../support/release-samples.ts';

const now = '2026-01-02T06:20:00.000Z';

function failed(runId: string, errorClass: ErrorClass = 'user'): RunRecord {
  const error = { class: errorClass, rule: 'check-failed', message: `${runId} broke` };
  const result = sampleResult({ runId, status: 'failed', errorClass, error });
  return sampleRecord({ runId, status: 'failed', result });
}

function opened(run = failed('run-1')): Incident {
  const change = failureIncident(undefined, run, now);
  if (change.kind !== 'open') throw new Error(`expected an open incident, not ${change.kind}`);
  return change.incident;
}

describe('failure incidents', () => {
  test('the first failing run opens one', () => {
    expect(opened()).toMatchObject({
      event: 'failure',
      class: 'user',
      rule: 'check-failed',
      firstRunId: 'run-1',
      lastRunId: 'run-1',
      runs: 1,
      openedAt: now,
      message: 'run-1 broke',
    });
  });

  test('further failing runs are the same incident', () => {
    const change = failureIncident(opened(), failed('run-2'), '2026-01-03T06:20:00.000Z');
    expect(change).toMatchObject({
      kind: 'continue',
      newClass: false,
      incident: { id: opened().id, openedAt: now, firstRunId: 'run-1', lastRunId: 'run-2', runs: 2 },
    });
  });

  test('another class is news the first time that it comes', () => {
    const second = failureIncident(opened(), failed('run-2', 'platform'), now);
    expect(second).toMatchObject({ kind: 'continue', newClass: true });
    const incident = second.kind === 'continue' ? second.incident : opened();
    expect(incident.classes).toEqual(['user', 'platform']);
    expect(failureIncident(incident, failed('run-3', 'user'), now)).toMatchObject({ newClass: false });
  });

  test('who was told stays known while it goes on', () => {
    const told = { ...opened(), notified: ['a@example.com'] };
    expect(failureIncident(told, failed('run-2'), now)).toMatchObject({
      incident: { notified: ['a@example.com'] },
    });
  });

  test('a run that succeeds closes it, and means nothing without one', () => {
    expect(failureIncident(opened(), sampleRecord(), now)).toEqual({ kind: 'close', incident: opened() });
    expect(failureIncident(undefined, sampleRecord(), now)).toEqual({ kind: 'none' });
  });

  test.each(['cancelled', 'skipped', 'missed', 'running'] as const)(
    'a run that is %s says nothing',
    (status) => {
      expect(failureIncident(opened(), sampleRecord({ status }), now)).toEqual({ kind: 'none' });
    },
  );

  test('a failure without a result is of the platform', () => {
    const change = failureIncident(undefined, sampleRecord({ status: 'failed', reason: 'lost' }), now);
    expect(change).toMatchObject({ kind: 'open', incident: { class: 'platform', message: 'lost' } });
  });
});

describe('late and missed incidents', () => {
  const fact = {
    event: 'missed',
    job: 'orders',
    team: 'sales',
    key: 'K1',
    times: 2,
    message: 'too late',
  } as const;

  test('the first fact opens one, the next ones go on with it', () => {
    const first = timeIncident(undefined, fact, now);
    expect(first).toMatchObject({ kind: 'open', incident: { event: 'missed', runs: 2, openedAt: now } });
    const open = first.kind === 'open' ? first.incident : undefined;
    const next = timeIncident(open, { ...fact, key: 'K2', times: 1 }, '2026-01-03T00:00:00.000Z');
    expect(next).toMatchObject({
      kind: 'continue',
      newClass: false,
      incident: { id: 'orders-missed-K1', runs: 3, openedAt: now },
    });
  });

  test('a run that succeeds ends missed; late ends only with a run in time', () => {
    const late = sampleRecord({ lateAt: now });
    expect(endsTimeIncident('missed', late)).toBe(true);
    expect(endsTimeIncident('late', late)).toBe(false);
    expect(endsTimeIncident('late', sampleRecord())).toBe(true);
    expect(endsTimeIncident('missed', failed('run-1'))).toBe(false);
  });
});
