import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import { stagingCopies } from '../../src/adapters/staging-copies.ts';
import type { ConnectionConfig, ResolvedEnvironment } from '../../src/workspace/config.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { queryAll, runAll } from '../support/sql.ts';

const { signal } = new AbortController();
const createdAt = Date.parse('2026-11-22T10:00:00Z');
const databases = createDatabases('/nowhere');

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

function connectionTo(database: string, user?: { name: string; password: string }) {
  const url = new URL(server.url);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (user !== undefined) Object.assign(url, { username: user.name, password: user.password });
  return { name: 'warehouse', type: 'postgres', url: url.toString() } as const;
}

const admin = (): ConnectionConfig => ({ name: 'admin', type: 'postgres', url: server.url });

function environment(connection: ConnectionConfig): ResolvedEnvironment {
  const connections = { [connection.name]: connection };
  return { name: 'staging', label: 'staging', implicit: false, connections, secrets: [] };
}

function setUp(waitMs = 15_000) {
  const waits: string[] = [];
  const request = { label: 'pr-12', createdAt, signal, onWait: (reason: string) => void waits.push(reason) };
  return { copies: stagingCopies({ folder: '/nowhere', databases, waitMs }), waits, request };
}

/** Copies of one database; other tests have copies of others. */
async function copiesOf(database: string): Promise<unknown[]> {
  const rows = await queryAll(
    databases,
    admin(),
    `select datname from pg_database where datname like 'datajob%${database}%'`,
  );
  return rows.map(([name]) => name).sort();
}

describe('copies of PostgreSQL staging', () => {
  test('hold the data and the settings of staging, stay apart from it, and are listed and dropped', async () => {
    const { copies, request } = setUp();
    await runAll(databases, admin(), ['create database "stage.1"', `create database unrelated`]);
    const staging = connectionTo('stage.1');
    await runAll(databases, staging, [
      'create schema "my, schema"',
      'create table "my, schema".t as select 1 as id',
      `alter database "stage.1" set search_path = "my, schema", public`,
      `alter database "stage.1" set timezone = 'Europe/Riga'`,
      `alter database "stage.1" set shop.region = 'it''s "LV", \\here'`,
    ]);
    const copy = await copies.create({ ...request, connection: staging });
    await runAll(databases, copy, ['insert into t values (2)']);
    expect(await queryAll(databases, copy, 'select id from t order by id')).toEqual([[1], [2]]);
    expect(await queryAll(databases, staging, 'select id from t')).toEqual([[1]]);
    const settings = `select current_database(), current_setting('search_path'), current_setting('shop.region')`;
    expect(await queryAll(databases, copy, settings)).toEqual([
      ['datajob_pr_12_stage.1', '"my, schema", public', `it's "LV", \\here`],
    ]);
    const listed = await copies.list(environment(staging));
    expect(listed).toEqual([
      { connection: staging, label: 'pr-12', name: 'datajob_pr_12_stage.1', createdAt },
    ]);
    expect(await copies.list(environment(connectionTo('unrelated')))).toEqual([]);
    expect(await copiesOf('stage.1')).toEqual(['datajob_pr_12_stage.1']);
    for (const one of [...listed, ...listed]) await copies.drop(one);
    expect(await copiesOf('stage.1')).toEqual([]);
    await runAll(databases, admin(), ['drop database "stage.1"', 'drop database unrelated']);
  });

  test('are made anew even while somebody looks at the old one', async () => {
    const { copies, request } = setUp();
    await runAll(databases, admin(), ['create database again']);
    const staging = connectionTo('again');
    const first = await copies.create({ ...request, connection: staging });
    await runAll(databases, first, ['create table leftover as select 1']);
    const watcher = await databases.open(first, { signal, waitMs: 0, onWait: () => undefined });
    const second = await copies.create({ ...request, connection: staging });
    await watcher.close().catch(() => undefined);
    expect(await queryAll(databases, second, `select to_regclass('leftover')`)).toEqual([[null]]);
    for (const copy of await copies.list(environment(staging))) await copies.drop(copy);
  });

  test('wait while staging is in use, naming who uses it, and go on when they leave', async () => {
    const { copies, waits, request } = setUp();
    await runAll(databases, admin(), ['create database busy']);
    const staging = connectionTo('busy');
    const user = await databases.open(staging, { signal, waitMs: 0, onWait: () => undefined });
    const onWait = (reason: string): void => {
      waits.push(reason);
      void user.close();
    };
    const copy = await copies.create({ ...request, connection: staging, onWait });
    expect(waits).toEqual([
      expect.stringMatching(/busy is in use by postgres \(pid \d+.*from 127\.0\.0\.1\)/),
    ]);
    expect(await queryAll(databases, copy, 'select 1')).toEqual([[1]]);
  });

  test('are refused with the users and the way out when staging stays in use', async () => {
    const { copies, request } = setUp(100);
    await runAll(databases, admin(), ['create database taken']);
    const staging = connectionTo('taken');
    const user = await databases.open(staging, { signal, waitMs: 0, onWait: () => undefined });
    await expect(copies.create({ ...request, connection: staging })).rejects.toMatchObject({
      name: 'Obstacle',
      code: 'staging-in-use',
      message: expect.stringMatching(/In use by: postgres \(pid \d+/),
      hint: expect.stringContaining('isolation: none'),
    });
    await user.close();
  });

  test('tell which privilege is missing', async () => {
    const { copies, request } = setUp();
    await runAll(databases, admin(), [
      `create role weak login password 'weak'`,
      'create database owned owner weak',
    ]);
    const staging = connectionTo('owned', { name: 'weak', password: 'weak' });
    await expect(copies.create({ ...request, connection: staging })).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('permission denied to create database'),
      hint: expect.stringContaining('CREATEDB'),
    });
  });

  test('work for an owner with CREATEDB who may not connect to the database `postgres`', async () => {
    const { copies, request } = setUp();
    await runAll(databases, admin(), [
      `create role owner_only login createdb password 'secret'`,
      'create database owners owner owner_only',
      'revoke connect on database postgres from public',
    ]);
    const staging = connectionTo('owners', { name: 'owner_only', password: 'secret' });
    const copy = await copies.create({ ...request, connection: staging });
    expect(await queryAll(databases, copy, 'select current_database()')).toEqual([['datajob_pr_12_owners']]);
    await runAll(databases, admin(), ['grant connect on database postgres to public']);
  });

  test('keep apart long names that PostgreSQL would cut to the same', async () => {
    const { copies, request } = setUp();
    const names = [`${'x'.repeat(60)}_a`, `${'x'.repeat(60)}_b`];
    await runAll(
      databases,
      admin(),
      names.map((name) => `create database ${name}`),
    );
    const urls = new Set<string>();
    for (const name of names) {
      const copy = await copies.create({ ...request, connection: connectionTo(name) });
      urls.add('url' in copy ? copy.url : '');
      expect(await copies.list(environment(connectionTo(name)))).toHaveLength(1);
    }
    expect(urls.size).toBe(2);
  });

  test('list a copy that was cut off before its note as very old, and leave foreign names alone', async () => {
    const { copies } = setUp();
    const names = ['datajob_pr_77_half', 'datajob_pr_half', 'datajob_pr_7 7_half', 'datajob_pr_77_other'];
    await runAll(
      databases,
      admin(),
      [...names, 'half'].map((name) => `create database "${name}"`),
    );
    const connection = connectionTo('half');
    expect(await copies.list(environment(connection))).toEqual([
      { connection, label: 'pr-77', name: 'datajob_pr_77_half', createdAt: 0 },
    ]);
  });

  test('drop no database without the prefix and the label', async () => {
    const { copies } = setUp();
    const connection = connectionTo('postgres');
    for (const name of ['postgres', 'datajob_pr_', 'datajob_pr_12', 'datajob_pr_13_x', 'datajob_pr_12_']) {
      const copy = { connection, label: 'pr-12', name, createdAt };
      await expect(copies.drop(copy)).rejects.toMatchObject({ code: 'refused' });
    }
    const copy = { connection, label: 'staging', name: 'datajob_pr_12_x', createdAt };
    await expect(copies.drop(copy)).rejects.toMatchObject({ code: 'usage' });
  });

  test('report a server that cannot be reached without showing the password', async () => {
    const { copies, request } = setUp();
    const connection = {
      name: 'warehouse',
      type: 'postgres',
      url: 'postgres://u:s3cret@127.0.0.1:1/x',
    } as const;
    const error = await copies.create({ ...request, connection }).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: 'database', message: expect.stringContaining('warehouse') });
    expect(String(error)).not.toContain('s3cret');
    const broken = { ...connection, url: 'not a url s3cret' };
    const config = await copies.create({ ...request, connection: broken }).catch((thrown: Error) => thrown);
    expect(config).toMatchObject({ code: 'config' });
    expect(String(config)).not.toContain('s3cret');
  });
});
