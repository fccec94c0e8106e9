import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Schedule } from '../../../src/manifest/manifest.ts';
import { dueTimes } from '../../../src/release/due.ts';
import { reignsOf } from '../../../src/release/reigns.ts';
import type { Release } from '../../../src/release/release.ts';
import { sampleManifest, sampleRelease, sampleSchedule } from '../../support/release-samples.ts';

const at = (text: string) => Date.parse(text.length === 5 ? `2026-01-05T${text}:00Z` : text);
const clock = (time: number) => new Date(time).toISOString().slice(11, 16);

function due(
  schedule: Schedule | undefined,
  recorded: readonly string[],
  now: string,
  rest?: Partial<Release>,
) {
  const manifest = sampleManifest(schedule === undefined ? {} : { schedule });
  const release = sampleRelease(manifest, { promotedAt: '2026-01-05T00:00:00Z', ...rest });
  const time = { until: at(now), now: at(now) };
  const { run, missed } = dueTimes(reignsOf(release), recorded.map(at), time);
  return { run: run.map(clock), missed: missed.map((one) => clock(one.time)), reasons: missed };
}

const hourly = (rest: Partial<Schedule> = {}) => sampleSchedule('0 * * * *', rest);

describe('which times a tick looks at', () => {
  test('a new release counts from its promotion, which is itself left out', () => {
    expect(due(hourly({ catchUp: 'all' }), [], '02:30').run).toEqual(['01:00', '02:00']);
  });

  test('after that it goes on behind the newest record, whatever became of that run', () => {
    expect(due(hourly({ catchUp: 'all' }), ['01:00', '03:00'], '05:00').run).toEqual(['04:00', '05:00']);
  });

  test('nothing is due before the next time comes', () => {
    expect(due(hourly(), ['03:00'], '03:59')).toMatchObject({ run: [], missed: [] });
  });

  test('a record of the future does not hide what is due now', () => {
    expect(due(hourly(), ['01:00', '23:00'], '02:10').run).toEqual(['02:00']);
  });

  test('several crons are one schedule, and a time that two of them name is due once', () => {
    const crons = [
      { cron: '0 * * * *', timezone: 'UTC' },
      { cron: '*/30 * * * *', timezone: 'UTC' },
    ];
    expect(due(hourly({ crons, catchUp: 'all' }), ['01:00'], '02:40').run).toEqual([
      '01:30',
      '02:00',
      '02:30',
    ]);
  });

  test('a job without a schedule is never due by itself', () => {
    expect(due(undefined, [], '05:00')).toMatchObject({ run: [], missed: [] });
  });

  test('a schedule of production overrides the one above it', () => {
    const manifest = sampleManifest({
      schedule: hourly(),
      environments: { production: { params: {}, schedule: sampleSchedule('30 * * * *') } },
    });
    const release = sampleRelease(manifest, { promotedAt: '2026-01-05T00:00:00Z' });
    const time = { until: at('02:45'), now: at('02:45') };
    expect(dueTimes(reignsOf(release), [at('01:30')], time).run.map(clock)).toEqual(['02:30']);
  });

  test('years without a tick do not end in years of records', () => {
    const minutely = sampleSchedule('* * * * *');
    const { run, missed } = due(minutely, [], '2029-01-05T00:00:00Z');
    expect(run).toHaveLength(1);
    expect(missed.length).toBeGreaterThan(200);
    expect(missed.length).toBeLessThanOrEqual(500);
  });
});

describe('catch-up', () => {
  test('last runs the newest and says that the older ones are missed', () => {
    const { run, missed, reasons } = due(hourly(), ['01:00'], '04:10');
    expect({ run, missed }).toEqual({ run: ['04:00'], missed: ['02:00', '03:00'] });
    expect(reasons[0]?.reason).toContain('catchUp: last');
  });

  test('all runs all of them, oldest first', () => {
    expect(due(hourly({ catchUp: 'all' }), ['01:00'], '04:10').run).toEqual(['02:00', '03:00', '04:00']);
  });

  test('all runs only the newest maxCatchUp', () => {
    const outcome = due(hourly({ catchUp: 'all', maxCatchUp: 2 }), ['01:00'], '05:10');
    expect(outcome).toMatchObject({ run: ['04:00', '05:00'], missed: ['02:00', '03:00'] });
  });

  test('none runs the newest when it is at most an hour old', () => {
    const outcome = due(hourly({ catchUp: 'none' }), ['01:00'], '03:59');
    expect(outcome).toMatchObject({ run: ['03:00'], missed: ['02:00'] });
  });

  test('none runs nothing when even the newest is too old', () => {
    const daily = sampleSchedule('0 1 * * *', { catchUp: 'none' });
    expect(due(daily, [], '02:01')).toMatchObject({ run: [], missed: ['01:00'] });
  });

  test('startWithin drops what is older, before catch-up is looked at', () => {
    const outcome = due(hourly({ catchUp: 'all', startWithinMs: 90 * 60_000 }), ['01:00'], '04:10');
    expect(outcome).toMatchObject({ run: ['03:00', '04:00'], missed: ['02:00'] });
    expect(outcome.reasons[0]?.reason).toContain('90m');
  });

  test('startWithin exactly used up is still in time', () => {
    expect(due(hourly({ startWithinMs: 600_000 }), ['03:00'], '04:10').run).toEqual(['04:00']);
  });

  test('every time is either run or missed, and missed ones are older than those that run', () => {
    const schedule = fc.record({
      catchUp: fc.constantFrom('none' as const, 'last' as const, 'all' as const),
      maxCatchUp: fc.integer({ min: 1, max: 6 }),
      startWithinMs: fc.integer({ min: 1, max: 6 }).map((hours) => hours * 3_600_000),
    });
    fc.assert(
      fc.property(schedule, fc.integer({ min: 1, max: 23 }), (rest, hour) => {
        const { run, missed } = due(hourly(rest), [], `${String(hour).padStart(2, '0')}:20`);
        expect([...missed, ...run]).toHaveLength(hour);
        expect([...missed, ...run]).toEqual([...missed, ...run].sort());
      }),
    );
  });
});

describe('pauses', () => {
  test('times inside a pause are neither run nor missed', () => {
    const schedule = hourly({ catchUp: 'all', paused: { until: '2026-01-05T03:00:00Z' } });
    expect(due(schedule, [], '05:10')).toMatchObject({ run: ['03:00', '04:00', '05:00'], missed: [] });
  });

  test('nothing starts while the pause goes on, not even what was due before it', () => {
    const older = { ...pastOf(hourly()), promotedAt: '2026-01-04T22:30:00Z' };
    const schedule = hourly({ paused: {} });
    expect(due(schedule, [], '05:10', { history: [older] })).toMatchObject({ run: [], missed: [] });
  });

  test('a date ends the pause at midnight in the zone of the schedule', () => {
    const crons = [{ cron: '0 * * * *', timezone: 'America/New_York' }];
    const schedule = hourly({ crons, catchUp: 'all', paused: { until: '2026-01-05' } });
    expect(due(schedule, [], '04:59').run).toEqual([]);
    expect(due(schedule, [], '06:00').run).toEqual(['05:00', '06:00']);
  });

  test('a pause that was lifted by a new release leaves nothing to make up', () => {
    const paused = { ...pastOf(hourly({ paused: {} })), promotedAt: '2026-01-03T00:00:00Z' };
    const outcome = due(hourly({ catchUp: 'all' }), [], '02:10', { history: [paused] });
    expect(outcome).toMatchObject({ run: ['01:00', '02:00'], missed: [] });
  });
});

describe('releases that followed each other', () => {
  const daily = pastOf(sampleSchedule('0 1 * * *'));

  test('times of the old schedule that no tick came for are still due', () => {
    const history = [{ ...daily, promotedAt: '2026-01-04T12:00:00Z' }];
    const rest = { promotedAt: '2026-01-05T02:30:00Z', history };
    expect(due(hourly({ catchUp: 'all' }), [], '03:10', rest).run).toEqual(['01:00', '03:00']);
  });

  test('a new schedule does not make up times that it never had', () => {
    const history = [{ ...daily, promotedAt: '2026-01-04T12:00:00Z' }];
    const rest = { promotedAt: '2026-01-05T05:30:00Z', history };
    expect(due(hourly(), ['01:00'], '06:10', rest)).toMatchObject({ run: ['06:00'], missed: [] });
  });

  test('while a job was removed, nobody expected it to run', () => {
    const removed = {
      ...pastOf(hourly()),
      promotedAt: '2026-01-04T23:30:00Z',
      retiredAt: '2026-01-05T01:30:00Z',
    };
    const rest = { promotedAt: '2026-01-05T04:30:00Z', history: [removed] };
    expect(due(hourly({ catchUp: 'all' }), ['01:00'], '05:10', rest).run).toEqual(['05:00']);
  });

  test('without its schedule the last times are told as missed, once', () => {
    const history = [{ ...pastOf(hourly()), promotedAt: '2026-01-05T00:00:00Z' }];
    const rest = { promotedAt: '2026-01-05T02:30:00Z', history };
    expect(due(undefined, ['01:00'], '03:10', rest)).toMatchObject({ run: [], missed: ['02:00'] });
  });
});

describe('daylight saving', () => {
  const riga = (cron: string) =>
    sampleSchedule(cron, { crons: [{ cron, timezone: 'Europe/Riga' }], catchUp: 'all' });

  test('a time in the hour that is left out in spring is due once', () => {
    const rest = { promotedAt: '2026-03-28T12:00:00Z' };
    expect(due(riga('30 3 * * *'), [], '2026-03-29T12:00:00Z', rest).run).toHaveLength(1);
  });

  test('a daily time in the hour that comes twice in autumn is due once', () => {
    const rest = { promotedAt: '2026-10-24T12:00:00Z' };
    expect(due(riga('30 3 * * *'), [], '2026-10-25T12:00:00Z', rest).run).toHaveLength(1);
  });
});

function pastOf(schedule: Schedule) {
  const { digest, commit, file, files, manifest } = sampleRelease(sampleManifest({ schedule }));
  return { digest, commit, file, files, manifest, promotedAt: '2026-01-01T00:00:00Z' };
}
