import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import { sqliteProcess } from '../../src/adapters/sqlite-process.ts';
import { sqliteSession } from '../../src/adapters/sqlite-session.ts';
import { classify } from '../../src/run/error-rules.ts';
import { bundledScript } from '../support/bundled-script.ts';
import { interpreter } from '../support/node-interpreters.ts';
import { sqliteProgram } from '../support/sqlite-program.ts';
import { errorOf, never, rows, run } from '../support/statements.ts';

let folder: string;
let programFolder: string;
beforeAll(async () => {
  programFolder = await sqliteProgram(await mkdtemp(join(tmpdir(), 'datajob-program-')));
});
afterAll(() => rm(programFolder, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'datajob-sqlite-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const options = { signal: never, waitMs: 100, onWait: () => undefined };
const open = (path: string) =>
  createDatabases(folder, programFolder).open({ name: 'shop', type: 'sqlite', path }, options);

test('a file and its folder are made, and a file that is no database is told at once', async () => {
  const database = await open('new/shop.sqlite');
  await run(await database.session(), 'create table t (i int)');
  await database.close();
  await writeFile(
    join(folder, 'text.sqlite'),
    'This is a text and no database, however long it may be.'.repeat(20),
  );
  const { evidence, message } = await errorOf(open('text.sqlite'));
  expect(classify({ kind: 'database', evidence, message })).toMatchObject({
    rule: 'database-missing',
    class: 'config',
  });
});

test('a database in memory is refused, because every session would have its own', async () => {
  await expect(open(':memory:')).rejects.toMatchObject({ code: 'config', hint: expect.any(String) });
});

test('a file that another one writes to is waited for, and then the platform’s affair', async () => {
  const database = await open('shop.sqlite');
  const [one, other] = [await database.session(), await database.session()];
  await one.begin();
  await run(one, 'create table t (i int)');
  const { evidence, message } = await errorOf(other.begin());
  expect(classify({ kind: 'database', evidence, message })).toMatchObject({
    rule: 'database-busy',
    class: 'platform',
  });
  await one.commit();
  await other.begin();
  await other.rollback();
  await database.close();
});

test('values that are something else than their column says are given as they are', async () => {
  const database = await open('shop.sqlite');
  const session = await database.session();
  await run(session, 'create table t (i int, b boolean, d timestamp)');
  await run(
    session,
    `insert into t values ('x', 7, '2026-11-22 06:15'), (1.5, 'yes', 'soon'), (x'00', 0, 5)`,
  );
  expect(await rows(session, 'select * from t')).toEqual([
    ['x', 7, '2026-11-22T06:15:00'],
    [1.5, 'yes', 'soon'],
    ['\\x00', false, 5],
  ]);
  await database.close();
});

describe.each([20, 24] as const)('on Node %i', (major) => {
  test('a runner that is killed leaves no process, and its transaction is taken back', async () => {
    const node = interpreter(major).path;
    const program = join(programFolder, 'parts/sqlite-child.cjs');
    const path = join(folder, 'shop.sqlite');
    const first = sqliteProcess({ path, busyMs: 100, program, node });
    await run(sqliteSession(first), 'create table t (i int)');
    await run(sqliteSession(first), 'insert into t values (1)');
    await first.end();
    const script = await bundledScript('hold-sqlite', folder);
    const holder = spawn(node, [script, program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    expect(processesOf(program)).toHaveLength(1);
    holder.kill('SIGKILL');
    while (processesOf(program).length > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    // The library of Node 20 leaves its lock: see docs/connections.md.
    await rm(`${path}.lock`, { recursive: true, force: true });
    const after = sqliteProcess({ path, busyMs: 1000, program, node });
    expect(await rows(sqliteSession(after), 'select i from t')).toEqual([[1]]);
    await after.end();
  });
});

/** Processes that run a program, by what the system tells of them. */
function processesOf(program: string): string[] {
  return readdirSync('/proc').filter((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0')[1] === program;
    } catch {
      return false;
    }
  });
}
