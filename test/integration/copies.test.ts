import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import { stagingCopies } from '../../src/adapters/staging-copies.ts';
import type { Databases } from '../../src/ports/database.ts';
import type { ConnectionConfig, ResolvedEnvironment } from '../../src/workspace/config.ts';
import { childHolding } from '../support/hold-duckdb.ts';
import { queryAll, runAll } from '../support/sql.ts';

const { signal } = new AbortController();
const createdAt = Date.parse('2026-11-22T10:00:00Z');
const staging = { name: 'warehouse', type: 'duckdb', path: 'data/staging.duckdb' } as const;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'datajob-copies-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function environment(...connections: readonly ConnectionConfig[]): ResolvedEnvironment {
  const byName = Object.fromEntries(connections.map((connection) => [connection.name, connection]));
  return { name: 'staging', label: 'staging', implicit: false, connections: byName, secrets: [] };
}

function setUp(waitMs = 5000) {
  const databases = createDatabases(folder);
  const waits: string[] = [];
  const request = { label: 'pr-12', createdAt, signal, onWait: (reason: string) => void waits.push(reason) };
  return { databases, copies: stagingCopies({ folder, databases, waitMs }), waits, request };
}

describe('copies of DuckDB staging', () => {
  test('hold the data of staging, and what is written to them stays away from it', async () => {
    const { databases, copies, request } = setUp();
    await runAll(databases, staging, ['create table t as select 1 as id']);
    const copy = await copies.create({ ...request, connection: staging });
    await runAll(databases, copy, ['insert into t values (2)']);
    expect(await queryAll(databases, copy, 'select id from t order by id')).toEqual([[1], [2]]);
    expect(await queryAll(databases, staging, 'select id from t')).toEqual([[1]]);
    expect(copy).toMatchObject({
      name: 'warehouse',
      path: join(folder, '.datajob/pr/pr-12/warehouse.duckdb'),
    });
  });

  test('are made anew each time, without what an earlier stage left in them', async () => {
    const { databases, copies, request } = setUp();
    await runAll(databases, staging, ['create table t as select 1 as id']);
    const first = await copies.create({ ...request, connection: staging });
    await runAll(databases, first, ['create table leftover as select 1']);
    await writeFile(`${'path' in first ? first.path : ''}.wal`, '');
    const second = await copies.create({ ...request, connection: staging });
    const tables = await queryAll(databases, second, 'select table_name from duckdb_tables()');
    expect(tables).toEqual([['t']]);
  });

  test('are empty while staging has no file, which is not made by copying', async () => {
    const { databases, copies, request } = setUp();
    const copy = await copies.create({ ...request, connection: staging });
    expect(await queryAll(databases, copy, 'select count(*) from duckdb_tables()')).toEqual([[0]]);
    expect(existsSync(join(folder, staging.path))).toBe(false);
  });

  test('hold what is still in the log of a database that was left without a checkpoint', async () => {
    const { databases, copies, request } = setUp();
    const child = await childHolding(join(folder, 'staging.duckdb'), 'create table t as select 7 as id');
    await child.kill();
    expect(await readdir(folder)).toContain('staging.duckdb.wal');
    const copy = await copies.create({ ...request, connection: { ...staging, path: 'staging.duckdb' } });
    expect(await queryAll(databases, copy, 'select id from t')).toEqual([[7]]);
  });

  test('wait for another process that has the file open, say so, and give up within bounds', async () => {
    const { copies, waits, request } = setUp(300);
    const child = await childHolding(join(folder, 'staging.duckdb'), 'select 1');
    const connection = { ...staging, path: 'staging.duckdb' };
    await expect(copies.create({ ...request, connection })).rejects.toMatchObject({
      name: 'Obstacle',
      code: 'database-busy',
      message: expect.stringContaining('warehouse'),
    });
    expect(waits).toEqual([expect.stringContaining('staging.duckdb')]);
    await child.kill();
  });

  test('keep the lock of staging to the end: nobody can write to it while it is copied', async () => {
    const { databases, request } = setUp();
    await runAll(databases, staging, ['create table t as select 1 as id']);
    const tries: string[] = [];
    const watched: Databases = {
      open: async (connection, options) => {
        const database = await databases.open(connection, options);
        const close = async () => {
          const other = childHolding(join(folder, staging.path), 'select 1');
          tries.push(
            await other.then(
              () => 'opened',
              (error: Error) => error.message,
            ),
          );
          await database.close();
        };
        return { ...database, close };
      },
    };
    await stagingCopies({ folder, databases: watched }).create({ ...request, connection: staging });
    expect(tries).toEqual([expect.stringContaining('Could not set lock')]);
    const free = await childHolding(join(folder, staging.path), 'select 1');
    await free.kill();
  });

  test('are listed with label, connection and age, also when the connection is gone or the note is broken', async () => {
    const { copies, request } = setUp();
    await copies.create({ ...request, connection: staging });
    await copies.create({ ...request, label: 'pr-local-abc', connection: { ...staging, name: 'other' } });
    await mkdir(join(folder, '.datajob/pr/pr-13'));
    await writeFile(join(folder, '.datajob/pr/pr-13/x.duckdb.json'), '{"createdAt');
    const listed = await copies.list(environment(staging));
    expect(listed.map(({ label, connection }) => [label, connection.name])).toEqual([
      ['pr-12', 'warehouse'],
      ['pr-13', 'x'],
      ['pr-local-abc', 'other'],
    ]);
    expect(listed[0]).toMatchObject({ createdAt, connection: staging });
    expect(listed[1]?.createdAt).toBeGreaterThan(createdAt - 1e12);
    for (const copy of listed) await copies.drop(copy);
    for (const copy of listed) await copies.drop(copy);
    expect(await copies.list(environment(staging))).toEqual([]);
    expect(await readdir(join(folder, '.datajob/pr'))).toEqual([]);
  });

  test('drop nothing outside their own folder', async () => {
    const { copies } = setUp();
    const precious = join(folder, 'precious.duckdb');
    await writeFile(precious, 'x');
    const copy = { connection: staging, label: 'pr-12', name: precious, createdAt };
    await expect(copies.drop(copy)).rejects.toMatchObject({ code: 'refused' });
    const climbing = join(folder, '.datajob/pr/pr-12/../../../precious.duckdb');
    await expect(copies.drop({ ...copy, name: climbing })).rejects.toMatchObject({ code: 'refused' });
    for (const label of ['staging', 'pr-', 'pr-../..', 'PR-1', `pr-${'1'.repeat(60)}`]) {
      await expect(copies.drop({ ...copy, label })).rejects.toMatchObject({ code: 'usage' });
    }
    expect(await readFile(precious, 'utf8')).toBe('x');
  });

  test('follow no symbolic link out of their folder when they are removed', async () => {
    const { copies } = setUp();
    const precious = join(folder, 'precious.duckdb');
    await writeFile(precious, 'x');
    await mkdir(join(folder, '.datajob/pr/pr-12'), { recursive: true });
    const name = join(folder, '.datajob/pr/pr-12/warehouse.duckdb');
    await symlink(precious, name);
    await copies.drop({ connection: staging, label: 'pr-12', name, createdAt });
    expect(await readFile(precious, 'utf8')).toBe('x');
  });
});
