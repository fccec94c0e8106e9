import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import { DatabaseError, type Databases } from '../../src/ports/database.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { type RunWorld, runWorld } from '../support/run-world.ts';

const time = '2026-11-22T06:15:00.000Z';
const never = new AbortController().signal;
let server: PostgresServer;
let world: RunWorld;
let count = 0;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());
afterEach(() => world.remove());

/** A workspace whose local environment is a new database on the server. */
async function postgresWorld(files: Readonly<Record<string, string>>) {
  count += 1;
  const name = `db${count}`;
  await admin(`create database ${name}`);
  const url = server.url.replace(/\/postgres(\?|$)/, `/${name}$1`);
  const variable = '$' + '{DATABASE_URL}';
  const config = `environments:\n  local:\n    connections:\n      warehouse: { type: postgres, url: "${variable}" }\n`;
  world = runWorld({ 'datajob.config.yaml': config, ...files });
  const variables = { DATABASE_URL: url };
  const query = (sql: string) => world.query(sql, { name: 'warehouse', type: 'postgres', url });
  return { variables, query };
}

async function admin(sql: string): Promise<void> {
  const connection = { name: 'admin', type: 'postgres', url: server.url } as const;
  const database = await createDatabases('/').open(connection, {
    signal: never,
    waitMs: 0,
    onWait: () => undefined,
  });
  await (await database.session()).execute({ text: sql, values: [] }, never);
  await database.close();
}

describe('an atomic job on PostgreSQL', () => {
  test('takes everything back, and says at which line and column', async () => {
    const { variables, query } = await postgresWorld({
      'sales/datajob.yaml': 'team: sales\nparams: { n: 7 }',
      'sales/10_make.sql': 'create table orders (id int);\ninsert into orders values (:n);',
      'sales/20_bad.sql': "select ':n';\nselect :n + 1,\n       nope from orders;",
    });
    const { result } = await world.run('sales', { variables });
    expect(result.error).toMatchObject({
      class: 'user',
      rule: 'sql-syntax',
      file: 'sales/20_bad.sql',
      line: 3,
      column: 8,
    });
    expect(await query("select to_regclass('orders') is null")).toEqual([[true]]);
  });

  test('commits although a check of severity warn could not be evaluated', async () => {
    const { variables, query } = await postgresWorld({
      'sales/datajob.yaml':
        'team: sales\nchecks:\n  - { table: nowhere, not_null: id, severity: warn }\n  - { table: orders, unique: id }\n',
      'sales/10_make.sql': 'create table orders (id int); insert into orders values (1);',
    });
    const { result } = await world.run('sales', { variables, scheduledTime: time });
    expect(result).toMatchObject({
      status: 'succeeded',
      checks: [{ status: 'error' }, { status: 'passed' }],
    });
    expect(await query('select id from orders')).toEqual([[1]]);
    expect(await query('select job, scheduled_time, step from datajob_runs')).toEqual([['sales', time, '']]);
  });

  test('started twice at once for one time takes effect once', async () => {
    const { variables, query } = await postgresWorld({
      'sales/datajob.yaml': 'team: sales',
      'sales/10_add.sql': 'create table if not exists orders (id int); insert into orders values (1);',
      'sales/20_wait.sql': 'select pg_sleep(0.3)',
    });
    const options = { variables, scheduledTime: time };
    const both = await Promise.all([world.run('sales', options), world.run('sales', options)]);
    // The slower one either finds the marker, or collides with the faster one and is rolled back.
    expect(both.map(({ result }) => result.status)).toContain('succeeded');
    expect(await query('select count(*)::int from orders')).toEqual([[1]]);
    expect(await query('select count(*)::int from datajob_runs')).toEqual([[1]]);
    expect((await world.run('sales', options)).result.status).toBe('skipped');
  });

  test('tries again as a whole after the server ended its connection', async () => {
    const { variables, query } = await postgresWorld({
      'sales/datajob.yaml': 'team: sales\nretry: { limit: 2, delay: 1s }',
      'sales/10_add.sql': 'create table orders (id int); insert into orders values (1);',
      'sales/20_wait.sql': 'select pg_sleep(0.2)',
    });
    let killed = false;
    const { result } = await world.run('sales', {
      variables,
      onEvent: (event) => {
        if (event.type !== 'step-started' || event.step !== '20_wait' || killed) return;
        killed = true;
        const others =
          "select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep%' and pid <> pg_backend_pid()";
        setTimeout(() => void admin(others), 50);
      },
    });
    expect(result).toMatchObject({ status: 'succeeded', steps: [{ attempts: 2 }, { attempts: 2 }] });
    expect(await query('select count(*)::int from orders')).toEqual([[1]]);
  });

  test('succeeds when its commit took place but the answer got lost', async () => {
    const { variables, query } = await postgresWorld({
      'sales/datajob.yaml': 'team: sales',
      'sales/10_add.sql': 'create table orders (id int); insert into orders values (1);',
    });
    const databases = losingCommits(createDatabases(world.folder));
    const { result } = await world.run('sales', { variables, scheduledTime: time, databases });
    expect(result.status).toBe('succeeded');
    expect(await query('select count(*)::int from orders')).toEqual([[1]]);
  });

  test('is cancelled on the server', async () => {
    const { variables, query } = await postgresWorld({
      'sales/datajob.yaml': 'team: sales',
      'sales/10_wait.sql': 'create table orders (id int); select pg_sleep(300);',
    });
    const abort = new AbortController();
    const { result } = await world.run('sales', {
      variables,
      signal: abort.signal,
      onEvent: (event) => {
        if (event.type === 'statement-finished') setTimeout(() => abort.abort('enough'), 100);
      },
    });
    expect(result).toMatchObject({ status: 'cancelled', reason: 'enough' });
    expect(await query("select to_regclass('orders') is null")).toEqual([[true]]);
    expect(
      await query(
        "select 1 from pg_stat_activity where query like '%pg_sleep%' and pid <> pg_backend_pid() and state = 'active'",
      ),
    ).toEqual([]);
  });

  test('names statements that cannot run in a transaction', async () => {
    const { variables } = await postgresWorld({
      'sales/datajob.yaml': 'team: sales',
      'sales/10_vacuum.sql': 'vacuum',
    });
    expect((await world.run('sales', { variables })).result.error).toMatchObject({
      class: 'user',
      rule: 'database-not-in-transaction',
    });
  });

  test('gives a shell step the URL that it asks for, masked when printed', async () => {
    const { variables } = await postgresWorld({
      'sales/datajob.yaml':
        'team: sales\nsteps:\n  - { run: \'echo "$DATAJOB_CONN_WAREHOUSE_URL"\', expose: [warehouse] }\n',
    });
    const { result, output } = await world.run('sales', { variables });
    expect(result.status).toBe('succeeded');
    expect(output).toBe('***\n');
  });
});

describe('failures of a PostgreSQL server', () => {
  test.each([
    ['a closed port', (url: string) => url.replace(/:\d+\//, ':1/'), 'platform', 'database-unreachable'],
    [
      'a wrong password',
      (url: string) => url.replace(/:[^:@]+@/, ':wrong-password@'),
      'config',
      'database-login',
    ],
    ['a missing database', (url: string) => url.replace(/\/db\d+/, '/nowhere'), 'config', 'database-missing'],
  ])('%s', async (_, change, errorClass, rule) => {
    const { variables } = await postgresWorld({
      'sales/datajob.yaml': 'team: sales',
      'sales/10_one.sql': 'select 1',
    });
    const { result } = await world.run('sales', {
      variables: { DATABASE_URL: change(variables.DATABASE_URL) },
    });
    expect(result.error).toMatchObject({ class: errorClass, rule });
  });
});

/** Databases whose first commit takes place and then fails as a lost connection does. */
function losingCommits(databases: Databases): Databases {
  let lost = false;
  return {
    open: async (connection, options) => {
      const database = await databases.open(connection, options);
      return {
        ...database,
        session: async () => {
          const session = await database.session();
          const commit = async (): Promise<void> => {
            await session.commit();
            if (lost) return;
            lost = true;
            throw new DatabaseError(
              'Connection terminated',
              { engine: 'postgres', code: 'ECONNRESET' },
              undefined,
            );
          };
          return {
            execute: (...args) => session.execute(...args),
            query: (...args) => session.query(...args),
            stream: (...args) => session.stream(...args),
            load: (...args) => session.load(...args),
            begin: () => session.begin(),
            rollback: () => session.rollback(),
            commit,
          };
        },
        close: () => database.close(),
      };
    },
  };
}
