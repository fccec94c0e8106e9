import { describe, expect, test } from '@jest/globals';
import {
  archivePath,
  readArchived,
  readRelease,
  readReleases,
  releasePath,
  releaseText,
} from '../../../src/release/desired-state.ts';
import {
  evidencePath,
  incidentPath,
  ledgerText,
  listRunKeys,
  parseRunPath,
  readEvidence,
  readIncident,
  readRun,
  readRuns,
  runPath,
} from '../../../src/release/ledger.ts';
import { compareKeys, manualKey, runKey, timeOfKey } from '../../../src/release/run-key.ts';
import { memoryStateStore } from '../../support/memory-state-store.ts';
import {
  sampleManifest,
  sampleRecord,
  sampleRelease,
  sampleSchedule,
} from '../../support/release-samples.ts';

const snapshot = (branch: 'production' | 'ledger', files: Record<string, string>) =>
  memoryStateStore({ [branch]: files }).read(branch);

describe('releases', () => {
  const release = sampleRelease(sampleManifest({ schedule: sampleSchedule('15 6 * * *') }));

  test('are read as they were written', async () => {
    const state = await snapshot('production', { [releasePath('orders')]: releaseText(release) });
    expect(await readReleases(state)).toEqual({ records: [release], broken: [] });
    expect(await readRelease(state, 'orders')).toEqual(release);
    expect(await readRelease(state, 'nothing')).toBeUndefined();
    expect(await readArchived(state, 'orders')).toBeUndefined();
  });

  test('fields that we do not know are kept', async () => {
    const text = releaseText({ ...release, later: { x: 1 } } as typeof release);
    const state = await snapshot('production', { [archivePath('orders')]: text });
    expect(await readArchived(state, 'orders')).toMatchObject({ later: { x: 1 } });
  });

  const { commit: _, ...withoutCommit } = release;
  test.each([
    ['', /not JSON/],
    ['\u0000', /not JSON/],
    ['null', /it must be an object/],
    ['[]', /it must be an object/],
    [JSON.stringify(withoutCommit), /`commit` must be text/],
    [JSON.stringify({ ...release, promotedAt: 'yesterday' }), /`promotedAt` must be an ISO 8601 time/],
    [JSON.stringify({ ...release, files: 'all' }), /`files` must be a list/],
    [JSON.stringify({ ...release, history: [{}] }), /`history\[0\]\.digest` must be text/],
    [JSON.stringify({ ...release, held: { by: 1 } }), /`held\.by` must be text/],
    [
      JSON.stringify({ ...release, manifest: { ...release.manifest, steps: [7] } }),
      /steps\[0\]` must be an object/,
    ],
    [
      JSON.stringify({
        ...release,
        manifest: sampleManifest({ schedule: { ...sampleSchedule('x'), catchUp: 'x' as 'all' } }),
      }),
      /`manifest\.schedule\.catchUp` must be one of none, last, all/,
    ],
    [JSON.stringify({ ...release, job: 'other' }), /about the job "other"/],
  ])('a file that is none is reported with its reason: %#', async (text, reason) => {
    const state = await snapshot('production', { [releasePath('orders')]: text, 'releases/x/y.json': '{}' });
    const { records, broken } = await readReleases(state);
    expect(records).toEqual([]);
    expect(broken).toEqual([{ path: 'releases/orders.json', reason: expect.stringMatching(reason) }]);
    await expect(readRelease(state, 'orders')).rejects.toMatchObject({ code: 'state' });
  });
});

describe('the ledger', () => {
  const record = sampleRecord();

  test('evidence lies under its digest and is read only for what was asked', async () => {
    const digest = record.digest;
    const evidence = {
      job: 'orders',
      digest,
      passed: true,
      environment: 'pr-1',
      runId: 'r',
      at: '2026-01-01T00:00:00Z',
    };
    expect(evidencePath('orders', digest)).toBe(`evidence/orders/${'a'.repeat(64)}.json`);
    const moved = evidencePath('orders', 'sha256:beef');
    const text = ledgerText(evidence);
    const state = await snapshot('ledger', { [evidencePath('orders', digest)]: text, [moved]: text });
    expect((await readEvidence(state, [{ job: 'orders', digest }])).records).toEqual([evidence]);
    expect((await readEvidence(state, [{ job: 'orders', digest: 'sha256:beef' }])).records).toEqual([]);
  });

  test('runs are listed in the order of time, and read as far as wanted', async () => {
    const files = Object.fromEntries(
      ['manual-20260102T070000Z-a', '20260103T061500Z', '20260102T061500Z'].map((key) => [
        runPath('orders', key),
        ledgerText({ ...record, runId: key }),
      ]),
    );
    const state = await snapshot('ledger', { ...files, [runPath('orders-2', 'x')]: '{}' });
    const keys = ['20260102T061500Z', 'manual-20260102T070000Z-a', '20260103T061500Z'];
    expect(await listRunKeys(state, 'orders')).toEqual(keys);
    const last = await readRuns(state, 'orders', { last: 2 });
    expect(last.records.map(({ runId }) => runId)).toEqual(keys.slice(1));
    expect((await readRuns(state, 'orders')).records).toHaveLength(3);
    expect((await readRun(state, 'orders', '20260103T061500Z'))?.runId).toBe('20260103T061500Z');
    expect((await readRuns(state, 'orders-2')).broken).toHaveLength(1);
  });

  test('an incident that is broken is an obstacle that names the branch', async () => {
    const state = await snapshot('ledger', { [incidentPath('orders')]: '{"job":"orders"}' });
    await expect(readIncident(state, 'orders')).rejects.toMatchObject({
      code: 'state',
      hint: expect.stringContaining('git log datajob/ledger -- incidents/orders.json'),
    });
  });

  test('paths of runs are told from others', () => {
    expect(parseRunPath('runs/orders/20260102T061500Z.json')).toEqual({
      job: 'orders',
      key: '20260102T061500Z',
    });
    expect(parseRunPath('runs/orders/README.md')).toBeUndefined();
    expect(parseRunPath('evidence/orders/x.json')).toBeUndefined();
  });
});

describe('keys of runs', () => {
  test('are the scheduled time, and come back to it', () => {
    expect(runKey('2026-11-22T06:15:00.000Z')).toBe('20261122T061500Z');
    expect(runKey('2026-11-22T07:15:00+01:00')).toBe('20261122T061500Z');
    expect(runKey(Date.parse('2026-11-22T06:15:00.250Z'))).toBe('20261122T061500.250Z');
    for (const time of ['2026-11-22T06:15:00.000Z', '2026-11-22T06:15:00.250Z']) {
      expect(timeOfKey(runKey(time))).toBe(Date.parse(time));
    }
    expect(timeOfKey(manualKey('20260102T070000Z-a'))).toBeUndefined();
    expect(timeOfKey('20269922T061500Z')).toBeUndefined();
    expect(() => runKey('soon')).toThrow(RangeError);
  });

  test('are in the order of time, those of manual runs too', () => {
    const keys = ['20261122T061500Z', 'manual-20261122T061501Z-a', '20261122T061502Z'];
    expect([...keys].reverse().sort(compareKeys)).toEqual(keys);
    expect(compareKeys('a', 'a')).toBe(0);
  });
});
