import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Production, production } from '../support/production.ts';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.ts';
import { thorough } from '../support/thorough.ts';

let world: Production;
let server: TestSmtpServer;

beforeAll(async () => {
  server = await startSmtpServer();
  world = await production();
});
afterAll(async () => {
  world.remove();
  await server.close();
});

const insert = (job: string): string =>
  `create table if not exists log (job varchar, due timestamp);\ninsert into log values ('${job}', :scheduled_time);\n`;

const files = {
  'datajob.config.yaml': `
teams: { sales: { email: [sales@example.com] } }
smtp: { url: "\${SMTP_URL}", from: datajob@example.com }
`,
  'jobs/load/datajob.yaml':
    'team: sales\nschedule: { cron: "0 * * * *" }\nalerts: [{ on: [success, failure, missed], email: [a@example.com] }]\n',
  'jobs/load/10_load.sql': insert('load'),
  'jobs/report/datajob.yaml': 'team: sales\nafter: [load]\n',
  'jobs/report/10_report.sql': insert('report'),
};

const hourOf = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour, 0, 30)).toISOString();
const perTime = "select job || strftime(due, ' %d %H:%M ') || count(*) from log group by job, due order by 1";

test('a tick that is killed at any moment is completed by the next one, with each effect once', async () => {
  await world.release(files, '2026-01-01T00:30:00Z');
  const env = { SMTP_URL: server.url };
  const { calls = 0 } = await world.tick(hourOf(1), { env });
  expect(calls).toBeGreaterThan(20);
  let killed = 0;
  let hour = 1;
  // An odd distance, so that some die before a call and some after one.
  const distance = thorough ? 1 : Math.max(1, Math.floor(calls / 6) | 1);
  for (let killAt = 1; killAt <= calls; killAt += distance) {
    hour += 1;
    const { signal } = await world.tick(hourOf(hour), { killAt, env });
    if (signal === 'SIGKILL') killed += 1;
    const { outcome, stderr } = await world.tick(hourOf(hour), { env });
    expect({ killAt, stderr, problems: outcome?.problems }).toEqual({ killAt, stderr: '', problems: [] });
  }
  // The last moments of the first tick may be beyond the end of a later one.
  expect(killed).toBeGreaterThan((hour - 1) * 0.7);
  const days = Array.from({ length: hour }, (_, index) => hourOf(index + 1));
  const hours = days.map((day) => `${day.slice(8, 10)} ${day.slice(11, 13)}:00 1`);
  expect(await world.query(perTime)).toEqual([
    ...hours.map((text) => `load ${text}`),
    ...hours.map((text) => `report ${text}`),
  ]);
  expect(await world.ledger('running/')).toEqual([]);
  expect(await world.ledger('alerts/')).toEqual([]);
  // One that dies between sending and noting it sends again, with the same id.
  const ids = new Set(server.mails.map(({ headers }) => headers.get('message-id')));
  expect(ids.size).toBe(hour);
  const again = server.mails.length - ids.size;
  expect(again).toBeLessThanOrEqual(thorough ? 6 : 2);
}, 600_000);
