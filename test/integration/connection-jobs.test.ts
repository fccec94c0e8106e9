import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { ConnectionConfig } from '../../src/workspace/config.ts';
import { type MariaDbServer, startMariaDb } from '../support/mariadb.ts';
import { type RunOptions, type RunWorld, runWorld } from '../support/run-world.ts';
import { sqliteProgram } from '../support/sqlite-program.ts';

const time = '2026-11-22T06:15:00.000Z';
let server: MariaDbServer;
let program: string;
let world: RunWorld;
let count = 0;
beforeAll(async () => {
  server = await startMariaDb();
  program = await sqliteProgram(await mkdtemp(join(tmpdir(), 'datajob-program-')));
});
afterAll(async () => {
  await server?.stop();
  if (program !== undefined) await rm(program, { recursive: true, force: true });
});
afterEach(() => world?.remove());

type Engine = 'mysql' | 'sqlite';

/** A workspace whose local environment is a new database. */
async function newWorld(engine: Engine, files: Readonly<Record<string, string>>) {
  count += 1;
  const url = server.url.replace(/test$/, `db${count}`);
  const address = engine === 'mysql' ? 'url: "${URL}"' : 'path: data/shop.sqlite';
  const config = `environments: { local: { connections: { shop: { type: ${engine}, ${address} } } } }`;
  world = runWorld({ 'datajob.config.yaml': config, ...files }, { program });
  const connection: ConnectionConfig =
    engine === 'mysql'
      ? { name: 'shop', type: 'mysql', url }
      : { name: 'shop', type: 'sqlite', path: 'data/shop.sqlite' };
  if (engine === 'mysql') {
    await world.query(`create database db${count}`, { name: 'shop', type: 'mysql', url: server.url });
  }
  return {
    run: (job: string, options: RunOptions = {}) => world.run(job, { ...options, variables: { URL: url } }),
    query: (sql: string) => world.query(sql, connection),
  };
}

const orders = {
  'sales/datajob.yaml': `
team: sales
params: { city: Rīga, day: { type: date, default: 2026-11-21 }, most: { type: integer, default: 2 }, target: { type: identifier, default: orders } }
checks:
  - { table: orders, unique: id }
  - { table: orders, not_null: [city, day] }
  - { sql: "select id from orders where city = :city", mustBeGreaterThan: 0 }`,
  'sales/10_make.sql':
    'create table if not exists ${{ params.target }} (id int not null primary key, city varchar(20), day date, amount decimal(9, 2));',
  'sales/20_fill.sql': `-- a : that is none
insert into \${{ params.target }} values (1, :city, :day, 1.50);
insert into orders select id + 1, city, day, null from orders where id = 1 order by id limit :most;`,
  'sales/30_more.py': `
def run(job):
    rows = list(job.query("select id, city, day, amount from orders where id < :most order by id", most=job.params["most"]))
    job.execute("insert into orders values (:id, :city, :day, :amount)", id=3, city="O'Neill \\\\ 😀", day=rows[0][2], amount=2.5)
    job.ingest("orders", [{"id": 4, "city": None, "day": rows[0][2], "amount": rows[0][3]}])
    job.execute("update orders set city = 'Cēsis' where id = 4")
    with job.connection() as connection:
        cursor = connection.cursor()
        cursor.execute("select id, city from orders where city = :city and id > :id", {"city": "O'Neill \\ 😀", "id": 2})
        print(cursor.fetchall(), [column[0] for column in cursor.description])
    job.properties["last"] = 4
    print(rows)
`,
  'sales/40_count.sh': `datajob sql 'select count(*) as n from orders'
datajob property get last`,
};

describe.each<Engine>(['mysql', 'sqlite'])('a job on %s', (engine) => {
  test('runs SQL, Python and shell steps and checks on the connection of the run, once for a time', async () => {
    const { run, query } = await newWorld(engine, orders);
    const first = await run('sales', { scheduledTime: time });
    expect(first.result.error).toBeUndefined();
    expect(first.output).toContain(
      `(1, 'Rīga', datetime.date(2026, 11, 21), Decimal('${engine === 'mysql' ? '1.50' : '1.5'}'))`,
    );
    expect(first.output).toContain(`[(3, "O'Neill \\\\ 😀")] ['id', 'city']`);
    expect(first.output).toMatch(/^4\n4$/m);
    expect(first.result.checks.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed', 'passed']);
    const all = await query('select id, city from orders order by id');
    expect(all).toEqual([
      [1, 'Rīga'],
      [2, 'Rīga'],
      [3, "O'Neill \\ 😀"],
      [4, 'Cēsis'],
    ]);
    const again = await run('sales', { scheduledTime: time });
    expect(again.result.status).toBe('skipped');
    expect(await query('select count(*) from orders')).toEqual([[4]]);
    expect(await query('select value from datajob_properties')).toEqual([['4']]);
  });

  test('that fails says at which line and column', async () => {
    const { run } = await newWorld(engine, {
      'sales/datajob.yaml': 'team: sales\nparams: { n: 7 }',
      'sales/10_bad.sql': "select ':n';\nselect :n + 1,\n       nope from (select 1 as a) as x;",
      'other/datajob.yaml': 'team: sales\nsteps: [{ query: "select 1 +\\n   from x" }]',
    });
    const { result } = await run('sales');
    expect(result.error).toMatchObject({ class: 'user', rule: 'sql-syntax', line: 3, column: 8 });
    const other = await run('other');
    expect(other.result.error).toMatchObject({ rule: 'sql-syntax', file: 'other/datajob.yaml' });
  });

  test('stops at the time limit of a step', async () => {
    const endless =
      engine === 'mysql'
        ? 'select sleep(60)'
        : 'with recursive c(x) as (select 1 union all select x + 1 from c) select count(*) from c';
    const { run } = await newWorld(engine, {
      'sales/datajob.yaml': `team: sales\nsteps: [{ query: "${endless}", timeout: 1s }]`,
    });
    expect((await run('sales')).result.error).toMatchObject({ rule: 'timeout', class: 'user' });
  });

  test('cannot use a template that is written for other engines, and is told so', async () => {
    const { run } = await newWorld(engine, {
      'sales/datajob.yaml': 'team: sales\nsteps: [{ uses: append, with: { source: a, target: b } }]',
    });
    const title = engine === 'mysql' ? 'MySQL' : 'SQLite';
    expect((await run('sales')).result.error).toMatchObject({
      rule: 'bad-template',
      message: expect.stringContaining(`not on ${title}`),
    });
  });
});

test('a job on SQLite takes everything back, tables too', async () => {
  const { run, query } = await newWorld('sqlite', {
    'sales/datajob.yaml': 'team: sales\nchecks: [{ table: orders, row_count: { mustBe: 2 } }]',
    'sales/10_make.sql': 'create table orders (id int); insert into orders values (1);',
  });
  expect((await run('sales', { scheduledTime: time })).result.error).toMatchObject({ rule: 'check-failed' });
  expect(await query(`select name from sqlite_master where name = 'orders'`)).toEqual([]);
});

describe('a job on MySQL', () => {
  test('takes back the rows of the step that failed, and does not repeat those that are done', async () => {
    const { run, query } = await newWorld('mysql', {
      'sales/datajob.yaml': 'team: sales',
      'sales/10_make.sql': 'create table t (i int); insert into t values (1);',
      'sales/20_fill.sql': 'insert into t values (2); insert into nowhere values (3);',
    });
    expect((await run('sales', { scheduledTime: time })).result.error).toMatchObject({ rule: 'sql-syntax' });
    expect(await query('select i from t')).toEqual([[1]]);
    world.write('sales/20_fill.sql', 'insert into t values (2);');
    expect((await run('sales', { scheduledTime: time })).result.status).toBe('succeeded');
    expect(await query('select i from t order by i')).toEqual([[1], [2]]);
  });

  test('is refused a promise that MySQL cannot keep', async () => {
    const files = { 'sales/datajob.yaml': 'team: sales\natomic: job\nsteps: [{ query: select 1 }]' };
    const { run } = await newWorld('mysql', files);
    await expect(run('sales')).rejects.toThrow('`atomic: job` is not possible: MySQL commits by itself');
  });
});
