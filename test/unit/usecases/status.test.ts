import { describe, expect, test } from '@jest/globals';
import { releasePath, releaseText } from '../../../src/release/desired-state.ts';
import { incidentPath, ledgerText, runPath } from '../../../src/release/ledger.ts';
import type { Incident, RunRecord } from '../../../src/release/release.ts';
import { history } from '../../../src/usecases/history.ts';
import { status } from '../../../src/usecases/status.ts';
import { manualClock } from '../../support/manual-clock.ts';
import { memoryFileTree } from '../../support/memory-file-tree.ts';
import { memoryStateStore } from '../../support/memory-state-store.ts';
import {
  sampleManifest,
  sampleRecord,
  sampleRelease,
  sampleResult,
  sampleSchedule,
} from '../../support/release-samples.ts';

const incident: Incident = {
  id: 'i',
  job: 'orders',
  team: 'sales',
  openedAt: '2026-01-02T06:15:00.000Z',
  event: 'failure',
  runs: 2,
  message: 'bad data',
  notified: ['ann@example.com'],
};

function world(
  production: Readonly<Record<string, string>>,
  ledger: Readonly<Record<string, string>> = {},
  config = '',
) {
  const store = memoryStateStore({ production, ledger });
  const tree = memoryFileTree({ 'datajob.config.yaml': config });
  return { tree, state: () => store, clock: manualClock('2026-01-02T12:00:00.000Z') };
}

const releases = (...manifests: ReturnType<typeof sampleManifest>[]) =>
  Object.fromEntries(
    manifests.map((manifest) => [releasePath(manifest.name), releaseText(sampleRelease(manifest))]),
  );

const run = (key: string, rest: Partial<RunRecord> = {}) => {
  const record = sampleRecord(rest);
  return { [runPath(record.job, key)]: ledgerText(record) };
};

describe('status', () => {
  test('shows releases with the next time, the last run and what holds them', async () => {
    const schedule = sampleSchedule('15 6 * * *');
    const held = { by: 'Ann', at: '2026-01-01T00:00:00.000Z', reason: 'wait' };
    const release = sampleRelease(sampleManifest({ schedule }), { held });
    const failed = sampleResult({
      status: 'failed',
      errorClass: 'user',
      error: { class: 'user', rule: 'x', message: 'no such table' },
    });
    const ledger = {
      ...run('20260101T061500Z', { runId: 'old' }),
      ...run('20260102T061500Z', { runId: 'new', status: 'failed', result: failed }),
      [incidentPath('orders')]: ledgerText(incident),
    };
    const outcome = await status(world({ [releasePath('orders')]: releaseText(release) }, ledger));
    expect(outcome.releases).toMatchObject([
      {
        job: 'orders',
        team: 'sales',
        held,
        next: '2026-01-03T06:15:00.000Z',
        lastRun: {
          runId: 'new',
          status: 'failed',
          errorClass: 'user',
          reason: 'no such table',
          durationMs: 1500,
        },
      },
    ]);
    expect(outcome.incidents).toMatchObject([{ job: 'orders', message: 'bad data' }]);
    expect(outcome.incidents[0]).not.toHaveProperty('notified');
    expect(outcome.problems).toEqual([]);
  });

  test('a run by hand counts as the last when it is newer', async () => {
    const ledger = {
      ...run('20260102T061500Z', { runId: 'scheduled' }),
      ...run('manual-20260102T070000Z-abc', { runId: '20260102T070000Z-abc', trigger: 'manual' }),
    };
    const outcome = await status(world(releases(sampleManifest()), ledger));
    expect(outcome.releases[0]?.lastRun?.runId).toBe('20260102T070000Z-abc');
  });

  test('next is the schedule of production, after a pause, and absent without one', async () => {
    const daily = sampleSchedule('0 5 * * *');
    const until = '2026-01-10T05:00:00Z';
    const production = { params: {}, schedule: sampleSchedule('30 7 * * *') };
    const outcome = await status(
      world(
        releases(
          sampleManifest({ name: 'by-hand' }),
          sampleManifest({ name: 'endless', schedule: { ...daily, paused: {} } }),
          sampleManifest({ name: 'other', schedule: daily, environments: { production } }),
          sampleManifest({ name: 'paused', schedule: { ...daily, paused: { until } } }),
        ),
      ),
    );
    expect(outcome.releases.map(({ next }) => next)).toEqual([
      undefined,
      undefined,
      '2026-01-03T07:30:00.000Z',
      '2026-01-10T05:00:00.000Z',
    ]);
  });

  test('files that are broken are named and everything else is shown', async () => {
    const production = { ...releases(sampleManifest()), 'releases/bad.json': '{' };
    const ledger = { [runPath('orders', '20260102T061500Z')]: '7', 'incidents/x.json': '{}' };
    const outcome = await status(world(production, ledger));
    expect(outcome.releases).toHaveLength(1);
    expect(outcome.problems.map(({ path }) => path)).toEqual([
      'releases/bad.json',
      'incidents/x.json',
      'runs/orders/20260102T061500Z.json',
    ]);
  });

  test('nothing at all is an empty status; a folder without config is no workspace', async () => {
    expect(await status(world({}))).toEqual({ releases: [], incidents: [], problems: [] });
    const bare = { ...world({}), tree: memoryFileTree({}) };
    await expect(status(bare)).rejects.toMatchObject({ code: 'config' });
    await expect(status(world({}, {}, 'state: 7'))).rejects.toMatchObject({ code: 'config' });
  });
});

describe('history', () => {
  const ledger = {
    ...run('20260101T061500Z', { runId: 'a' }),
    ...run('20260103T061500Z', { runId: 'c' }),
    ...run('20260102T061500Z', { runId: 'b', status: 'missed', reason: 'too late' }),
    ...run('20260102T071500Z', { runId: 'x', job: 'customers' }),
  };

  test('lists runs, newest first, up to the limit, and says how many more there are', async () => {
    const all = await history({}, world({}, ledger));
    expect(all.runs.map(({ runId }) => runId)).toEqual(['c', 'x', 'b', 'a']);
    expect(all.runs[2]).toMatchObject({ status: 'missed', reason: 'too late' });
    const some = await history({ job: 'orders', limit: 2 }, world({}, ledger));
    expect(some.runs.map(({ runId }) => runId)).toEqual(['c', 'b']);
    expect(some.more).toBe(1);
  });

  test('a job that was released but never ran has no runs; an unknown one is refused', async () => {
    const ports = world(releases(sampleManifest()));
    expect(await history({ job: 'orders' }, ports)).toEqual({ runs: [], more: 0, problems: [] });
    await expect(history({ job: 'order' }, ports)).rejects.toMatchObject({ code: 'refused' });
  });
});
