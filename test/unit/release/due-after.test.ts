import { describe, expect, test } from '@jest/globals';
import { timesAfterUpstreams } from '../../../src/release/due-after.ts';
import { intervalOf } from '../../../src/release/interval.ts';
import { leaseMs } from '../../../src/release/lease.ts';
import { reignsOf } from '../../../src/release/reigns.ts';
import type { Release } from '../../../src/release/release.ts';
import { sampleManifest, sampleRelease, sampleSchedule } from '../../support/release-samples.ts';

const at = (text: string) => Date.parse(`2026-01-05T${text}:00Z`);
const clock = (time: number) => new Date(time).toISOString().slice(11, 16);
const times = (...texts: readonly string[]) => new Set(texts.map(at));

function afterTimes(
  recorded: ReadonlySet<number>,
  upstreams: readonly ReadonlySet<number>[],
  rest: Partial<Release> & { readonly paused?: { readonly until?: string } } = {},
) {
  const { paused, ...release } = rest;
  const schedule = { ...sampleSchedule('0 0 1 1 *'), crons: [], ...(paused === undefined ? {} : { paused }) };
  const manifest = sampleManifest({ after: ['a', 'b'].slice(0, upstreams.length), schedule });
  const reigns = reignsOf(sampleRelease(manifest, { promotedAt: '2026-01-05T00:00:00Z', ...release }));
  return timesAfterUpstreams(reigns, recorded, upstreams, { until: at('12:00'), now: at('12:00') }).map(
    clock,
  );
}

describe('jobs that run after others', () => {
  test('look at each time that all of the others have a record for', () => {
    expect(afterTimes(times(), [times('03:00', '01:00', '02:00'), times('01:00', '03:00')])).toEqual([
      '01:00',
      '03:00',
    ]);
  });

  test('leave out times that they have a record for, before or after others', () => {
    expect(afterTimes(times('02:00'), [times('01:00', '02:00', '03:00')])).toEqual(['01:00', '03:00']);
  });

  test('leave out times before their promotion and after the start of the tick', () => {
    const upstream = new Set([...times('01:00', '13:00'), Date.parse('2026-01-04T23:00:00Z')]);
    expect(afterTimes(times(), [upstream])).toEqual(['01:00']);
  });

  test('do not lose a time over a promotion that changes something else', () => {
    const manifest = sampleManifest({ after: ['a'] });
    const { digest, commit, file, files } = sampleRelease(manifest);
    const before = { digest, commit, file, files, manifest, promotedAt: '2026-01-05T00:00:00Z' };
    const rest = { promotedAt: '2026-01-05T02:00:00Z', history: [before] };
    expect(afterTimes(times(), [times('01:00', '03:00')], rest)).toEqual(['01:00', '03:00']);
    const without = { ...before, manifest: sampleManifest() };
    expect(afterTimes(times(), [times('01:00', '03:00')], { ...rest, history: [without] })).toEqual([
      '03:00',
    ]);
  });

  test('neither start while they are paused nor make up the times of the pause', () => {
    expect(afterTimes(times(), [times('01:00')], { paused: {} })).toEqual([]);
    const paused = { until: '2026-01-05T02:00:00Z' };
    expect(afterTimes(times(), [times('01:00', '02:00')], { paused })).toEqual(['02:00']);
  });

  test('look at the newest hundred at most', () => {
    const many = new Set(Array.from({ length: 300 }, (_, minute) => at('01:00') + minute * 60_000));
    expect(afterTimes(times(), [many])).toHaveLength(100);
  });
});

describe('the interval of a run', () => {
  const daily = sampleManifest({ name: 'daily', schedule: sampleSchedule('0 6 * * *') });
  const weekly = sampleManifest({ name: 'weekly', schedule: sampleSchedule('0 6 * * 1') });
  const middle = sampleManifest({ name: 'middle', after: ['daily'] });
  const last = sampleManifest({ name: 'last', after: ['middle'] });
  const all = new Map([daily, weekly, middle, last].map((manifest) => [manifest.name, manifest]));
  const startOf = (job: string, time: string) => {
    const interval = intervalOf(job, Date.parse(time), (name) => all.get(name));
    return interval === undefined ? undefined : new Date(interval.start).toISOString();
  };

  test('begins at the scheduled time before', () => {
    expect(startOf('daily', '2026-01-05T06:00:00Z')).toBe('2026-01-04T06:00:00.000Z');
    expect(startOf('weekly', '2026-01-05T06:00:00Z')).toBe('2025-12-29T06:00:00.000Z');
  });

  test('is that of the job far above which has a schedule', () => {
    expect(startOf('last', '2026-01-05T06:00:00Z')).toBe('2026-01-04T06:00:00.000Z');
  });

  test('is unknown without any schedule, also when jobs go round in a circle', () => {
    all.set('round', sampleManifest({ name: 'round', after: ['trip'] }));
    all.set('trip', sampleManifest({ name: 'trip', after: ['round', 'gone'] }));
    expect(startOf('round', '2026-01-05T06:00:00Z')).toBeUndefined();
  });

  test('reaches back over the years between leap days', () => {
    all.set('leap', sampleManifest({ name: 'leap', schedule: sampleSchedule('0 0 29 2 *') }));
    expect(startOf('leap', '2028-02-29T00:00:00Z')).toBe('2024-02-29T00:00:00.000Z');
  });
});

describe('the lease of a claim', () => {
  test('covers every retry of a run with a timeout', () => {
    const retry = { limit: 2, on: ['platform' as const], delayMs: 1000, factor: 2, maxDelayMs: 60_000 };
    const lease = leaseMs(sampleManifest({ timeoutMs: 3_600_000, retry }));
    expect(lease).toBeGreaterThan(3 * 3_600_000 + 2 * 60_000);
    expect(lease).toBeLessThan(4 * 3_600_000);
  });

  test('is a little more than six hours without a timeout', () => {
    expect(leaseMs(sampleManifest())).toBeGreaterThan(6 * 3_600_000);
  });
});
