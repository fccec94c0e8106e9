import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ConnectionConfig } from '../../src/workspace/config.ts';
import { writeFiles } from '../support/git-sandbox.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { runAll } from '../support/sql.ts';
import { embeddedStaging, type StageWorld, stageWorld } from '../support/stage-world.ts';

let server: PostgresServer;
let world: StageWorld;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());
beforeEach(() => {
  world = stageWorld();
});
afterEach(() => world.remove());

let databases = 0;

describe.each(['duckdb', 'postgres'] as const)('%s', (engine) => {
  let staging: ConnectionConfig;
  let variables: Readonly<Record<string, string>>;
  const prepare = async (files: Readonly<Record<string, string>>, statements: readonly string[]) => {
    staging = embeddedStaging;
    variables = {};
    if (engine === 'postgres') {
      databases += 1;
      const name = `shop${databases}`;
      const admin = { name: 'admin', type: 'postgres', url: server.url } as const;
      await runAll(world.ports().databases, admin, [`create database ${name}`]);
      staging = { ...admin, url: server.url.replace(/postgres$/, name) };
      variables = { SHOP_URL: staging.url };
      writeFiles(world.folder, {
        'datajob.config.yaml': `environments: { staging: { connections: { shop: { type: postgres, url: "\${SHOP_URL}" } } } }\n`,
      });
    }
    await runAll(world.ports().databases, staging, statements);
    if (engine === 'postgres') world.commit('config');
    writeFiles(world.folder, files);
    world.commit('change');
  };
  const stageJob = async (job: string, manifest: string, sql: string, statements: readonly string[]) => {
    await prepare({ [`jobs/${job}/datajob.yaml`]: manifest, [`jobs/${job}/10_load.sql`]: sql }, statements);
    const { outcome } = await world.stage({ pr: 7, jobs: [job] }, variables);
    return outcome;
  };

  test('rows, values and columns of a table with a key are compared with staging', async () => {
    const outcome = await stageJob(
      'alone',
      'team: sales\nchecks: [{ table: Orders, unique: id }]\noutputs: [{ table: orders, ignore: [loaded_at] }]\n',
      `alter table orders add column note varchar;
       update orders set amount = amount + 1, loaded_at = 9 where id <= 2; delete from orders where id = 3;
       insert into orders values (11, null, 9, 'x'), (12, 5, 9, 'y');\n`,
      [
        'create table orders (id int, amount int, loaded_at int)',
        'insert into orders select i, 10 * i, 1 from generate_series(1, 10) as g(i)',
        'create table other as select 1 as i',
      ],
    );
    const { diff, passed, notes } = outcome;
    expect(outcome.jobs[0]?.error).toBeUndefined();
    expect({ passed, notes }).toEqual({ passed: true, notes: [] });
    expect(diff).toMatchObject([
      {
        job: 'alone',
        table: 'orders',
        status: 'changed',
        schema: { added: [{ name: 'note' }], removed: [], retyped: [] },
        rows: { before: 10, after: 11, added: 2, removed: 1, changed: 2 },
        columns: [
          { name: 'id', distinct: { before: 10, after: 11 }, max: { before: '10', after: '12' } },
          {
            name: 'amount',
            changed: 2,
            nulls: { before: 0, after: 1 },
            min: { before: '10', after: '5' },
            mean: { before: '55', after: '52.7' },
          },
        ],
        notes: ['Not compared: loaded_at.'],
      },
    ]);
  });

  test('a job that writes a table which nothing names fails, with the step that did it', async () => {
    await prepare(
      {
        'jobs/alone/datajob.yaml':
          'team: sales\noutputs: [{ table: mine }]\nsteps:\n  - query: create table alone as select 1 as i\n  - name: sly\n    python: sly.py\n',
        'jobs/alone/sly.py':
          'def run(job):\n    job.execute("insert into mine values (2)")\n    job.execute("update precious set i = 0")\n    job.execute("create table extra as select 1 as i")\n',
      },
      [
        'create table precious as select 1 as i',
        'create table mine as select 1 as i',
        'create table untouched as select 1 as i',
      ],
    );
    const { outcome } = await world.stage({ pr: 8, jobs: ['alone'] }, variables);
    expect(outcome.passed).toBe(false);
    expect(outcome.evidence).toMatchObject([{ job: 'alone', passed: false }]);
    expect(outcome.jobs).toMatchObject([
      {
        status: 'failed',
        error: { class: 'user', rule: 'stray-write', file: 'jobs/alone/datajob.yaml', line: 5 },
      },
    ]);
    const message = outcome.jobs[0]?.error?.message ?? '';
    expect(message).toContain('extra, made (by step sly)');
    expect(message).toContain('precious, changed (by step sly)');
    expect(message).not.toContain('untouched');
    expect(outcome.diff.map(({ table, status, rows }) => [table, status, rows.before, rows.after])).toEqual([
      ['mine', 'changed', 1, 2],
      ['alone', 'added', undefined, 1],
      ['precious', 'unknown', undefined, 1],
      ['extra', 'added', undefined, 1],
    ]);
  });

  test('what a Python job writes without outputs is accepted, and a note says how to get a diff', async () => {
    await prepare(
      {
        'jobs/alone/datajob.yaml': 'team: sales\nsteps: [{ name: fill, python: fill.py }]\n',
        'jobs/alone/fill.py': 'def run(job):\n    job.execute("insert into mine values (2)")\n',
      },
      ['create table mine as select 1 as i'],
    );
    const { outcome } = await world.stage({ pr: 8, jobs: ['alone'] }, variables);
    expect(outcome).toMatchObject({
      passed: true,
      diff: [{ table: 'mine', status: 'unknown', rows: { after: 2 } }],
    });
    expect(outcome.notes).toEqual([
      expect.stringContaining('What step fill of alone may write is not declared'),
    ]);
  });

  test('personal data shows no value, a window keeps a partial load from reading as deleted rows', async () => {
    const outcome = await stageJob(
      'alone',
      `team: sales\nclassification: { people: { email: pii } }\noutputs:\n  - { table: people, key: id, window: { column: day, last: 2d } }\n`,
      `delete from people; insert into people values (8, 'x@y', date '2026-01-08'), (9, 'secret@y', date '2026-01-09');\n`,
      [
        'create table people (id int, email varchar(50), day date)',
        `insert into people select i, 'p' || i || '@y', date '2026-01-01' + (i - 1)::int from generate_series(1, 9) as g(i)`,
      ],
    );
    expect(outcome.diff).toMatchObject([
      {
        table: 'people',
        rows: { before: 9, after: 2, added: 0, removed: 0, changed: 2 },
        columns: [{ name: 'email', changed: 2 }],
      },
    ]);
    expect(JSON.stringify(outcome.diff)).not.toContain('@y');
    expect(outcome.diff[0]?.notes.join()).toMatch(/outside are 7 rows before and 0 rows after.*email/);
  });

  test('jobs after each other: a table of one is no output of the other, and both are compared once', async () => {
    await prepare(
      {
        'jobs/customers/10_load.sql':
          'drop table if exists customers; create table customers as select 7 as id;\n',
        'jobs/orders/10_load.sql': `drop table if exists orders; create table orders as select id, :country as country from customers;\n`,
        'jobs/report/10_load.sql': 'drop table if exists orders; create table report as select 1 as n;\n',
      },
      [
        'create table customers as select 7 as id',
        'create table orders as select 1 as id',
        'create table "Quoted" as select 1 as i',
      ],
    );
    const { outcome, statuses } = await world.stage({ pr: 9, jobs: ['customers'] }, variables);
    expect(statuses).toEqual(['customers succeeded', 'orders succeeded', 'report succeeded']);
    expect(outcome.diff.map(({ job, table, status }) => [job, table, status])).toEqual([
      ['customers', 'customers', 'same'],
      ['report', 'orders', 'removed'],
      ['report', 'report', 'added'],
    ]);
    expect(outcome.diff[1]?.notes).toEqual(['Written by orders, too: this is what they did together.']);
  });
});
