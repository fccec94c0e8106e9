import { describe, expect, test } from '@jest/globals';
import { Cron } from 'croner';
import fc from 'fast-check';
import type { ScheduledJob } from '../../../src/plan/workflow/demand.ts';
import { scheduleFit, workflowSchedule } from '../../../src/plan/workflow-schedule.ts';
import { cronArbitrary, zoneArbitrary } from '../../support/schedule-samples.ts';

const now = Date.UTC(2026, 10, 22, 9);
const minute = 60_000;
const day = 1440 * minute;
const [from, until] = [Date.UTC(2026, 10, 22), Date.UTC(2027, 10, 23)];

const entry = fc.record({ cron: cronArbitrary, timezone: zoneArbitrary });
const schedule = fc.record({
  crons: fc.oneof(
    { weight: 4, arbitrary: fc.tuple(entry) },
    { weight: 1, arbitrary: fc.tuple(entry, entry) },
  ),
  startWithinMs: fc.constantFrom(undefined, undefined, 10, 20, 30, 60, 90, 240),
});
const jobs = fc.array(schedule, { minLength: 1, maxLength: 5 }).map((schedules) =>
  schedules.map(
    ({ crons, startWithinMs }, index): ScheduledJob => ({
      job: `job-${index}`,
      schedule: {
        crons,
        catchUp: 'last',
        ...(startWithinMs === undefined ? {} : { startWithinMs: startWithinMs * minute }),
      },
    }),
  ),
);

describe('workflowSchedule, against croner for a year', () => {
  test('starts every due time of every job before it is missed', () => {
    fc.assert(
      fc.property(jobs, (sample) => {
        const { entries } = workflowSchedule(sample, { now });
        const ticks = union(entries.map(({ cron, timezone = 'UTC' }) => croners(cron, timezone)));
        for (const job of sample) expect(unserved(job, ticks)).toEqual([]);
        expect(scheduleFit(sample, entries, now)).toEqual({ unserved: [], superfluous: [] });
        expect(workflowSchedule(sample, { now, current: entries }).entries).toEqual(entries);
      }),
      { numRuns: 6 },
    );
  });

  test('changes nothing for a job whose times have a start already', () => {
    fc.assert(
      fc.property(jobs, (sample) => {
        const { entries } = workflowSchedule(sample, { now });
        const more = sample.map((job) => ({ ...job, job: `${job.job}-again` }));
        expect(workflowSchedule([...sample, ...more], { now, current: entries }).entries).toEqual(entries);
      }),
      { numRuns: 5 },
    );
  });
});

/** Due times without a start in time; those that follow another by less than five minutes cannot all have one. */
function unserved(
  { schedule: { crons, startWithinMs = 60 * minute } }: ScheduledJob,
  ticks: readonly number[],
) {
  const dues = union(crons.map(({ cron, timezone }) => croners(cron, timezone)));
  const missing: string[] = [];
  let next = 0;
  for (const [index, due] of dues.entries()) {
    while (next < ticks.length && (ticks[next] ?? 0) < due) next += 1;
    const isCrowded =
      due - (dues[index - 1] ?? 0) < 5 * minute || (dues[index + 1] ?? until) - due < 5 * minute;
    const isServed = (ticks[next] ?? Number.POSITIVE_INFINITY) <= due + startWithinMs;
    if (due < until && !isServed && !isCrowded) missing.push(new Date(due).toISOString());
  }
  return missing;
}

function union(times: readonly (readonly number[])[]): number[] {
  return [...new Set(times.flat())].sort((a, b) => a - b);
}

/** Those of the year, and of the day after it, in which the last ones of the year are served. */
function croners(cron: string, timezone: string): number[] {
  const clock = new Cron(cron, { timezone, mode: '5-part', paused: true });
  const times: number[] = [];
  for (
    let at = clock.nextRun(new Date(from - 1));
    at !== null && at.getTime() < until + day;
    at = clock.nextRun(at)
  ) {
    times.push(at.getTime());
  }
  return times;
}
