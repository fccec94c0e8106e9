import { describe, expect, test } from '@jest/globals';
import type { ScheduledJob } from '../../../src/plan/workflow/demand.ts';
import { scheduleFit, workflowSchedule } from '../../../src/plan/workflow-schedule.ts';

const now = Date.UTC(2026, 10, 22, 9);

describe('workflowSchedule', () => {
  test('starts soon after a time that is round, and off the quarters', () => {
    expect(entries(daily('0 6 * * *'))).toEqual([{ cron: '6 6 * * *' }]);
    expect(entries(daily('15 6 * * *', 'Europe/Riga'))).toEqual([
      { cron: '16 6 * * *', timezone: 'Europe/Riga' },
    ]);
    expect(entries(daily('17 6 * * *'))).toEqual([{ cron: '17 6 * * *' }]);
  });

  test('takes the full hour only when the manifest leaves nothing else', () => {
    expect(entries({ ...daily('0 6 * * *'), startWithin: 0 })).toEqual([{ cron: '0 6 * * *' }]);
    expect(entries({ ...daily('0 6 * * *'), startWithin: 2 })).not.toEqual([{ cron: '0 6 * * *' }]);
  });

  test('leaves a quarter of an hour for the delay of GitHub', () => {
    // 06:45 would be in time for both, but only if GitHub were, too.
    expect(starts(daily('0 6 * * *'), daily('40 6 * * *'))).toBe(30);
    expect(starts(daily('0 6 * * *'), daily('46 6 * * *'))).toBe(61);
  });

  test('lets jobs share a start, whatever their zones', () => {
    expect(entries(daily('0 6 * * *', 'Europe/Riga'), daily('0 5 * * *', 'Europe/Berlin'))).toHaveLength(1);
    expect(entries(daily('0 6 * * *', 'Asia/Tokyo'), daily('30 2 * * *', 'Asia/Kolkata'))).toEqual([
      { cron: '6 21 * * *' },
    ]);
    expect(entries(daily('30 23 * * *'), daily('10 0 * * *'))).toHaveLength(1);
  });

  test('uses a start that is there for another job', () => {
    expect(entries(daily('0 * * * *'), daily('30 6 * * *', 'America/New_York'))).toHaveLength(1);
    expect(entries(daily('0 6 * * 1-5'), daily('10 6 * * 1'))).toEqual([{ cron: '11 6 * * 1-5' }]);
    expect(entries(daily('0 6 * * *'), daily('5 6 1 * *'))).toEqual([{ cron: '6 6 * * *' }]);
  });

  test('writes few entries where starts cannot be spared', () => {
    expect(entries(daily('0 6 * * 1-5'), daily('0 6 * * 0,6'))).toEqual([{ cron: '6 6 * * *' }]);
    expect(entries(daily('0 6 * * *'), daily('0 9 * * *'))).toEqual([{ cron: '6 6,9 * * *' }]);
    expect(entries(daily('0 6 1 * *'), daily('0 6 15 * *'))).toEqual([{ cron: '6 6 1,15 * *' }]);
    expect(entries(daily('0 * * * *'), { ...daily('30 6 * * *'), startWithin: 30 })).toHaveLength(1);
  });

  test('starts every run of a frequent job, not only the newest of each hour', () => {
    expect(starts(daily('*/10 * * * *'))).toBe(4383);
    expect(starts({ ...daily('*/10 * * * *'), catchUp: 'all' })).toBeLessThan(1500);
  });

  test('starts every five minutes when a job asks for more', () => {
    expect(entries(daily('* * * * *'))).toEqual([{ cron: '1-56/5 * * * *' }]);
  });

  test('has nothing to start without schedules', () => {
    expect(workflowSchedule([], { now })).toEqual({ entries: [], startsPerMonth: 0 });
  });

  test('mends the nights of clock changes with starts of their own', () => {
    const jobs = scheduled([
      { ...daily('30 2-5 * * *', 'Europe/Riga') },
      { ...daily('30 3 * * *', 'Europe/Riga'), startWithin: 20 },
    ]);
    const plan = workflowSchedule(jobs, { now });
    expect(plan.entries).toEqual([
      { cron: '31 2-5 * * *', timezone: 'Europe/Riga' },
      { cron: '6 1 25-31 3 *' },
    ]);
    expect(scheduleFit(jobs, plan.entries, now)).toEqual({ unserved: [], superfluous: [] });
  });

  test('keeps what is there while it fits, also when it would plan otherwise today', () => {
    const current = [{ cron: '23 6 * * *' }];
    expect(workflowSchedule(scheduled([daily('0 6 * * *')]), { now, current }).entries).toEqual(current);
    const more = scheduled([daily('0 6 * * *'), daily('20 6 * * *'), daily('0 9 * * *')]);
    expect(workflowSchedule(more, { now, current }).entries).toEqual([...current, { cron: '6 9 * * *' }]);
  });

  test('drops what nothing needs, and starts anew where that is clearly cheaper', () => {
    const one = scheduled([daily('0 6 * * *')]);
    const current = [{ cron: '23 6 * * *' }, { cron: '23 9 * * *' }];
    expect(workflowSchedule(one, { now, current }).entries).toEqual([{ cron: '23 6 * * *' }]);
    expect(workflowSchedule(one, { now, current: [{ cron: '23 * * * *' }] }).entries).toEqual([
      { cron: '6 6 * * *' },
    ]);
  });

  test('gives the same for ten thousand jobs in another order', () => {
    const jobs = scheduled(
      Array.from({ length: 10_000 }, (_, n) =>
        daily(`${(n * 5) % 60} ${n % 7} * * ${n % 2 ? '*' : '1-5'}`, n % 3 ? 'UTC' : 'Europe/Riga'),
      ),
    );
    const plan = workflowSchedule(jobs, { now });
    expect(workflowSchedule([...jobs].reverse(), { now })).toEqual(plan);
    expect(scheduleFit(jobs, plan.entries, now)).toEqual({ unserved: [], superfluous: [] });
  });
});

describe('scheduleFit', () => {
  test('names the first due time that no start serves', () => {
    const jobs = scheduled([daily('0 6 * * *'), daily('0 7 * * *', 'Europe/Riga')]);
    const { unserved } = scheduleFit(jobs, [{ cron: '30 6 * * *' }], now);
    expect(unserved).toEqual([
      { job: 'job-2', due: Date.UTC(2026, 10, 23, 5), timezone: 'Europe/Riga', within: 60 },
    ]);
  });

  test('accepts a start that leaves no time for a delay, which a person may have chosen', () => {
    const jobs = scheduled([daily('0 6 * * *')]);
    expect(scheduleFit(jobs, [{ cron: '59 6 * * *' }], now)).toEqual({ unserved: [], superfluous: [] });
  });

  test('names entries that could be left out', () => {
    const jobs = scheduled([daily('0 6 * * *')]);
    const { superfluous } = scheduleFit(jobs, [{ cron: '7 6 * * *' }, { cron: '7 9 * * *' }], now);
    expect(superfluous).toEqual([{ cron: '7 9 * * *' }]);
  });

  test('notices a start by UTC that is an hour off in summer', () => {
    const jobs = scheduled([{ ...daily('0 6 * * *', 'Europe/Riga'), startWithin: 30 }]);
    const { unserved } = scheduleFit(jobs, [{ cron: '6 4 * * *' }], now);
    expect(unserved.map(({ due }) => new Date(due).toISOString())).toEqual(['2027-03-28T03:00:00.000Z']);
  });
});

interface Sample {
  readonly cron: string;
  readonly timezone: string;
  /** Minutes. */
  readonly startWithin?: number;
  readonly catchUp?: 'last' | 'all';
}

function daily(cron: string, timezone = 'UTC'): Sample {
  return { cron, timezone };
}

function scheduled(samples: readonly Sample[]): ScheduledJob[] {
  return samples.map(({ cron, timezone, startWithin, catchUp = 'last' }, index) => ({
    job: `job-${index + 1}`,
    schedule: {
      crons: [{ cron, timezone }],
      catchUp,
      ...(startWithin === undefined ? {} : { startWithinMs: startWithin * 60_000 }),
    },
  }));
}

function entries(...samples: readonly Sample[]) {
  return workflowSchedule(scheduled(samples), { now }).entries;
}

function starts(...samples: readonly Sample[]) {
  return workflowSchedule(scheduled(samples), { now }).startsPerMonth;
}
