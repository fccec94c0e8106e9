import { afterEach, describe, expect, test } from '@jest/globals';
import { writeFiles } from '../support/git-sandbox.ts';
import { type Production, production } from '../support/production.ts';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.ts';

let world: Production | undefined;
let server: TestSmtpServer | undefined;

afterEach(async () => {
  world?.remove();
  await server?.close();
  world = undefined;
  server = undefined;
});

const config = `
teams: { sales: { email: [sales@example.com] } }
smtp: { url: "\${SMTP_URL}", from: datajob@example.com }
`;

const load = {
  'jobs/load/datajob.yaml':
    'team: sales\nschedule: { cron: "0 * * * *" }\nalerts: [{ on: [success, failure, missed], email: [a@example.com] }]\n',
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

  test('killed at any point is completed by the next one, with each effect once', async () => {
    server = await startSmtpServer();
    world = await production();
    await world.release({ 'datajob.config.yaml': config, ...load, ...report }, '2026-01-01T00:30:00Z');
    const env = { SMTP_URL: server.url };
    const { calls = 0 } = await world.tick(hourOf(1), { env });
    expect(calls).toBeGreaterThan(20);
    let killed = 0;
    let hour = 1;
    // An odd distance, so that some die before a call and some after one.
    const distance = Math.max(1, Math.floor(calls / 16) | 1);
    for (let killAt = 1; killAt <= calls; killAt += distance) {
      hour += 1;
      const { signal } = await world.tick(hourOf(hour), { killAt, env });
      if (signal === 'SIGKILL') killed += 1;
      const { outcome, stderr } = await world.tick(hourOf(hour), { env });
      expect({ killAt, stderr, problems: outcome?.problems }).toEqual({ killAt, stderr: '', problems: [] });
    }
    expect(killed).toBeGreaterThan(12);
    const hours = Array.from({ length: hour }, (_, index) => String(index + 1).padStart(2, '0'));
    expect(await world.query(perTime)).toEqual([
      ...hours.map((text) => `load ${text}:00 1`),
      ...hours.map((text) => `report ${text}:00 1`),
    ]);
    expect(await world.ledger('running/')).toEqual([]);
    expect(await world.ledger('alerts/')).toEqual([]);
    const ids = new Set(server.mails.map(({ headers }) => headers.get('message-id')));
    expect(ids.size).toBe(hour);
    expect(server.mails.length - ids.size).toBeLessThanOrEqual(2);
  }, 300_000);
});
