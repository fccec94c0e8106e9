import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { duckdbSandbox } from '../../src/adapters/duckdb-sandbox.ts';
import { never } from '../support/statements.ts';
import { runTest, runTests } from '../support/test-world.ts';

const onPostgres = {
  'datajob.config.yaml': `environments:
  production:
    connections: { warehouse: { type: postgres, url: "postgres://\${PGUSER}@db.example.com/x" } }
`,
};

/** A job of one SQL step, on PostgreSQL in production. */
function sqlJob(sql: string): Record<string, string> {
  return { ...onPostgres, 'orders/10_load.sql': sql, 'orders/20_guard.sql': 'select 1;' };
}

describe('SQL that the embedded engine does not run', () => {
  test.each([
    ["select to_char(day, 'YYYY') from raw.orders", 'Scalar Function with name to_char does not exist'],
    ["select '{}'::jsonb", 'Type with name jsonb does not exist'],
    ['do $$ begin null; end $$', 'syntax error'],
    ['create table t (id bigint generated always as identity)', 'Constraint not implemented'],
  ])('is no failed test when it is written for another engine: %s', async (sql, said) => {
    const result = await runTest(
      'given: { raw.orders: [{ day: 2026-01-01 }] }\nexpect: { t: [] }',
      sqlJob(`-- first\n${sql};`),
    );
    expect(result).toMatchObject({
      status: 'cannot-run',
      step: '10_load',
      statement: sql,
      reason: 'it is written for postgres, and the embedded engine is DuckDB',
    });
    expect(result.failure).toMatchObject({ file: 'orders/10_load.sql', line: 2 });
    expect(result.failure?.message).toContain(said);
  });

  test('is a failed test when the job runs on DuckDB', async () => {
    const files = { 'orders/10_load.sql': "select to_char(1, 'x');" };
    expect((await runTest('expect: { t: [] }', files)).status).toBe('failed');
  });

  test('is a failed test when only a table or column is missing, and where PostgreSQL and DuckDB agree it runs', async () => {
    const status = async (sql: string) =>
      (await runTest('given: { raw.orders: [{ id: 1 }] }\nexpect: { t: [{ id: 1 }] }', sqlJob(sql))).status;
    expect(await status('create table t as select id from raw.order;')).toBe('failed');
    expect(await status('create table t as select ids from raw.orders;')).toBe('failed');
    const sql = `create table t (id int primary key); insert into t select distinct on (id) id::int4 as id from raw.orders
      where now() - interval '1 day' < now() and id = any(array[1, 2]) and 'a' ~ 'a' and 'A' ilike 'a';
      insert into t select 2 where false on conflict do nothing; analyze t; comment on table t is 'x';`;
    expect(await status(sql)).toBe('passed');
  });

  test('may be left out by naming the other steps', async () => {
    const files = {
      ...sqlJob('create table t as select 1 as a;'),
      'orders/05_grant.sql': 'grant select on t to x;',
    };
    expect((await runTest('steps: [10_load]\nexpect: { t: [{ a: 1 }] }', files)).status).toBe('passed');
  });
});

describe('the database of a unit test', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'datajob-outside-'));
    writeFileSync(join(folder, 'there.csv'), 'a\n1\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('reads and writes no file, loads no code, changes no setting and prints nothing', async () => {
    const sandbox = duckdbSandbox();
    const room = await sandbox.openRoom(never);
    const options = { signal: never, waitMs: 0, onWait: () => undefined };
    const database = await room.databases.open(
      { name: 'default', type: 'duckdb', path: ':memory:' },
      options,
    );
    const session = await database.session();
    const there = `'${folder}/there.csv'`;
    const made = `'${folder}/made`;
    const hostile = [
      ...[`select * from ${there}`, `select * from read_text(${there})`, `select * from read_csv(${there})`],
      ...[`select * from glob('${folder}/*')`, `create table t as from ${there}`],
      ...[`copy (select 1) to ${made}.csv'`, `export database ${made}'`, `attach ${made}.duckdb'`],
      ...[`import database '${folder}'`, 'install httpfs', 'load httpfs', `load ${made}'`],
      ...[
        "set memory_limit = '90GB'",
        'set threads = 64',
        'reset memory_limit',
        'set enable_external_access = true',
      ],
      ...['set lock_configuration = false', "set temp_directory = '/tmp'", "set TimeZone = 'Europe/Riga'"],
      ...['pragma enable_profiling', '/* x */ pragma threads = 4', `pragma profiling_output = ${made}'`],
      ...[`call enable_logging('FileSystem', storage_path = ${made}')`, 'select * from enable_profiling()'],
      ...["create persistent secret s (type s3, key_id 'k', secret 's')", "from 'https://example.com/x.csv'"],
    ];
    const taken: string[] = [];
    for (const text of hostile) {
      await session.execute({ text, values: [] }, never).then(
        () => taken.push(text),
        () => undefined,
      );
    }
    expect(taken).toEqual([]);
    expect(readdirSync(folder)).toEqual(['there.csv']);
    await room.close();
    await sandbox.close();
  });

  test('is empty again after a test that leaves things outside of its room', async () => {
    const sandbox = duckdbSandbox();
    const options = { signal: never, waitMs: 0, onWait: () => undefined };
    const ask = async (text: string): Promise<unknown> => {
      const room = await sandbox.openRoom(never);
      const database = await room.databases.open(
        { name: 'default', type: 'duckdb', path: ':memory:' },
        options,
      );
      const session = await database.session();
      const { rows } = await session.query({ text, values: [] }, 10, never);
      await room.close();
      return rows[0]?.[0];
    };
    await ask('create table memory.main.left_behind (a int)');
    expect(await ask("select count(*) from duckdb_tables() where table_name = 'left_behind'")).toBe(0);
    await ask("create secret s (type s3, key_id 'k', secret 's')").catch(() => undefined);
    expect(await ask('select count(*) from duckdb_secrets()')).toBe(0);
    await sandbox.close();
  });

  test('says in the report that a statement is not for unit tests', async () => {
    const sql = `copy (select 1) to '${folder}/made.csv';`;
    const result = await runTest('expect: { t: [] }', { 'orders/10_load.sql': sql });
    expect(result).toMatchObject({
      status: 'cannot-run',
      reason: 'a unit test reads and writes no files, reaches no network and changes no settings',
    });
    expect(existsSync(join(folder, 'made.csv'))).toBe(false);
  });

  test('ends what never ends, and what takes too much memory', async () => {
    const endless =
      'create table t as with recursive r(a) as (select 1 union all select a + 1 from r) select max(a) from r;';
    const late = await runTest('timeout: 1s\nexpect: { t: [] }', { 'orders/10_load.sql': endless });
    expect(late.failure?.message).toBe('The test took longer than 1s.');
    const looking =
      'timeout: 1s\nexpect: { t: { query: "with recursive r(a) as (select 1 union all select a + 1 from r) select max(a) as a from r", rows: [{ a: 1 }] } }';
    const watched = await runTest(looking, {
      'orders/10_load.sql': 'select 1;',
      'orders/20_guard.sql': 'select 1;',
    });
    expect(watched.failure?.message).toBe('The test took longer than 1s.');
    const large =
      "create table t as select repeat('x', 100000) || i as a from range(100000) r(i) order by a;";
    const full = await runTest('timeout: 30s\nexpect: { t: [] }', { 'orders/10_load.sql': large });
    expect(full.failure?.message).toMatch(/Out of Memory/);
  }, 40_000);
});

describe('connections of a unit test', () => {
  test('are databases of their own, each with its tables', async () => {
    const config = `environments:
  production:
    connections:
      shop: { type: postgres, url: "postgres://x@db.example.com/x" }
      warehouse: { type: duckdb, path: w.duckdb }
defaults: { connection: warehouse }
`;
    const files = {
      'datajob.config.yaml': config,
      'both/datajob.yaml': `team: t
steps:
  - { query: create table same as select a + 1 as a from base, connection: shop }
  - { query: create table same as select a + 2 as a from base }
tests:
  - name: each has its own
    given: { base: [{ a: 10 }] }
    setup: select 1
    error: Table with name base does not exist
  - name: named
    given: { base: { rows: [{ a: 10 }], connection: shop } }
    steps: [query-1]
    expect: { same: { rows: [{ a: 11 }], connection: shop } }
`,
    };
    const { tests } = await runTests(files);
    expect(tests.map(({ status }) => status)).toEqual(['passed', 'passed']);
  });
});
