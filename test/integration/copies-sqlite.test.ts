import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import { stagingCopies } from '../../src/adapters/staging-copies.ts';
import type { Databases } from '../../src/ports/database.ts';
import type { StagingCopies } from '../../src/ports/staging-copies.ts';
import { queryAll, runAll } from '../support/sql.ts';
import { sqliteProgram } from '../support/sqlite-program.ts';
import { never } from '../support/statements.ts';

const staging = { name: 'shop', type: 'sqlite', path: 'data/staging.sqlite' } as const;
const request = {
  label: 'pr-12',
  createdAt: Date.parse('2026-11-22T10:00:00Z'),
  signal: never,
  onWait: () => undefined,
};

let folder: string;
let program: string;
let databases: Databases;
let copies: StagingCopies;
beforeAll(async () => {
  program = await sqliteProgram(await mkdtemp(join(tmpdir(), 'datajob-program-')));
});
afterAll(() => rm(program, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'datajob-copies-'));
  databases = createDatabases(folder, program);
  copies = stagingCopies({ folder, databases });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a copy of SQLite staging holds its data, and what is written to it stays away from staging', async () => {
  await runAll(databases, staging, ['create table t (id int)', 'insert into t values (1)']);
  const copy = await copies.create({ ...request, connection: staging });
  expect(copy).toMatchObject({ name: 'shop', path: join(folder, '.datajob/pr/pr-12/shop.sqlite') });
  await runAll(databases, copy, ['insert into t values (2)']);
  expect(await queryAll(databases, copy, 'select id from t order by id')).toEqual([[1], [2]]);
  expect(await queryAll(databases, staging, 'select id from t')).toEqual([[1]]);
});

test('it is made anew each time, listed, and dropped with its log', async () => {
  await runAll(databases, staging, ['create table t (id int)']);
  const first = await copies.create({ ...request, connection: staging });
  const path = 'path' in first ? first.path : '';
  await runAll(databases, first, ['create table leftover (id int)']);
  await writeFile(`${path}-journal`, '');
  const second = await copies.create({ ...request, connection: staging });
  expect(await queryAll(databases, second, 'select name from sqlite_master')).toEqual([['t']]);
  const environment = { name: 'staging', label: 'staging', implicit: false, secrets: [] } as const;
  const [copy, ...others] = await copies.list({ ...environment, connections: { shop: staging } });
  expect(copy).toEqual({ connection: staging, label: 'pr-12', name: path, createdAt: request.createdAt });
  expect(others).toEqual([]);
  if (copy !== undefined) await copies.drop(copy);
  expect(existsSync(path)).toBe(false);
});

test('it is empty while staging has no file, which is not made by copying', async () => {
  const copy = await copies.create({ ...request, connection: staging });
  expect(await queryAll(databases, copy, 'select name from sqlite_master')).toEqual([]);
  expect(existsSync(join(folder, staging.path))).toBe(false);
});

test('a database of which no copies can be made says what to do', async () => {
  const connection = { name: 'shop', type: 'mysql', url: 'mysql://u:p@localhost/shop' } as const;
  await expect(copies.create({ ...request, connection })).rejects.toMatchObject({
    message: expect.stringContaining('not of MySQL'),
    hint: expect.stringContaining('`isolation: none`'),
  });
});
