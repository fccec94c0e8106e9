import { afterEach, describe, expect, test } from '@jest/globals';
import { writeFiles } from '../support/git-sandbox.ts';
import { type Production, production } from '../support/production.ts';

let world: Production | undefined;

afterEach(() => {
  world?.remove();
  world = undefined;
});

const config = `
teams: { sales: { email: [sales@example.com] } }
`;

const load = {
  'jobs/load/datajob.yaml': 'team: sales\nschedule: { cron: "0 * * * *" }\n',
  'jobs/load/10_load.sql':
    "create table if not exists log (job varchar, due timestamp);\ninsert into log values ('load', :scheduled_time);\n",
};

const report = {
  'jobs/report/datajob.yaml': 'team: sales\nafter: [load]\n',
  'jobs/report/10_report.sql':
    "create table if not exists log (job varchar, due timestamp);\ninsert into log values ('report', :scheduled_time);\n",
};

const hourOf = (hour: number) => `2026-01-01T${String(hour).padStart(2, '0')}:00:30.000Z`;
const perTime =
  "select job || ' ' || strftime(due, '%H:%M') || ' ' || count(*) from log group by job, due order by 1";

describe('tick with a real remote and a real database', () => {
  test('runs the bytes of the release, not the working tree', async () => {
    world = await production();
    await world.release({ 'datajob.config.yaml': config, ...load, ...report }, '2026-01-01T00:30:00Z');
    writeFiles(world.folder, {
      'jobs/load/10_load.sql': 'this is not SQL',
      'jobs/load/datajob.yaml': 'nonsense',
    });
    const { outcome, stderr } = await world.tick(hourOf(1));
    expect({ outcome, stderr }).toMatchObject({ stderr: '' });
    expect(outcome?.started.map(({ job, status, error }) => ({ job, status, error }))).toEqual([
      { job: 'load', status: 'succeeded' },
      { job: 'report', status: 'succeeded' },
    ]);
    expect(await world.query(perTime)).toEqual(['load 01:00 1', 'report 01:00 1']);
  });

  test('of which several run at once starts every scheduled time once', async () => {
    world = await production();
    const names = ['a', 'b', 'c', 'd'];
    const jobs = names.flatMap((name) => [
      [`jobs/${name}/datajob.yaml`, `name: job-${name}\nteam: sales\nschedule: { cron: "0 * * * *" }\n`],
      [
        `jobs/${name}/10_load.sql`,
        `create table if not exists ${name} (due timestamp); insert into ${name} values (:scheduled_time)`,
      ],
    ]);
    await world.release(
      { 'datajob.config.yaml': config, ...Object.fromEntries(jobs) },
      '2026-01-01T00:30:00Z',
    );
    const { tick } = world;
    const exits = await Promise.all([1, 2, 3].map(() => tick(hourOf(1))));
    const started = exits.flatMap(({ outcome }) => outcome?.started ?? []);
    expect(started.map(({ job, status }) => `${job} ${status}`).sort()).toEqual(
      names.map((name) => `job-${name} succeeded`),
    );
    for (const name of names) expect(await world.query(`select count(*) from ${name}`)).toEqual(['1']);
  });
});
