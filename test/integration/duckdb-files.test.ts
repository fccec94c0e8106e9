import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import { errorOf, never, rows, run } from '../support/statements.ts';

let folder: string;
let counter = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'datajob-duckdb-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const newPath = () => {
  counter += 1;
  return `data ${counter}/x.duckdb`;
};
const open = (
  path: string,
  options: Partial<Parameters<ReturnType<typeof createDatabases>['open']>[1]> = {},
) =>
  createDatabases(folder).open(
    { name: 'default', type: 'duckdb', path },
    { signal: never, waitMs: 0, onWait: () => undefined, ...options },
  );

describe('a file', () => {
  const hold = async (path: string) => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    const script = fileURLToPath(new URL('../support/hold-duckdb.mjs', import.meta.url));
    const holder = spawn(process.execPath, [script, join(folder, path)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    return holder;
  };

  test('is made with its folder, and shared by all that open it in this process', async () => {
    const path = newPath();
    const [first, second] = await Promise.all([open(path), open(`./${path}`)]);
    await run(await first.session(), 'create table t as select 42 as i');
    await first.close();
    expect(await rows(await second.session(), 'select * from t')).toEqual([[42]]);
    await second.close();
    expect((await stat(join(folder, path))).isFile()).toBe(true);
  });

  test('held by another process is waited for, which is said once', async () => {
    const path = newPath();
    const holder = await hold(path);
    const said: string[] = [];
    const database = await open(path, {
      waitMs: 20_000,
      onWait: (reason) => {
        said.push(reason);
        holder.stdin.end();
      },
    });
    await database.close();
    expect(said).toEqual([expect.stringContaining(`(${holder.pid}) has ${join(folder, path)} open`)]);
  });

  test('held for too long is busy; an abort ends the waiting', async () => {
    const path = newPath();
    const holder = await hold(path);
    const busy = await errorOf(open(path, { waitMs: 100 }));
    expect(busy.evidence).toMatchObject({ code: 'busy', hint: expect.any(String) });
    const stop = new AbortController();
    const other = open(path, { waitMs: 20_000, onWait: () => stop.abort(), signal: stop.signal });
    expect((await errorOf(other)).evidence.code).toBe('cancelled');
    holder.stdin.end();
    await once(holder, 'exit');
  });

  test('is free for other processes after close', async () => {
    const path = newPath();
    const database = await open(path);
    await database.session();
    await database.close();
    const holder = await hold(path);
    holder.stdin.end();
    expect(await once(holder, 'exit')).toEqual([0, null]);
  });

  test('that is none of DuckDB is refused with what is wrong', async () => {
    await writeFile(join(folder, 'text.duckdb'), 'This is not a database. '.repeat(1000));
    const error = await errorOf(open('text.duckdb'));
    expect(error).toMatchObject({
      message: expect.stringContaining('not a valid DuckDB'),
      evidence: { exceptionType: 'IO' },
    });
    const beneath = await errorOf(open('text.duckdb/x.duckdb'));
    expect(beneath.evidence.exceptionType).toBe('IO');
  });

  test('named in SQL is found in the search path', async () => {
    await mkdir(join(folder, "it's"));
    await writeFile(join(folder, "it's", 'found.csv'), 'a\n7\n');
    const database = await open(newPath(), { searchPath: [join(folder, "it's")] });
    expect(await rows(await database.session(), `select * from 'found.csv'`)).toEqual([[7]]);
    await database.close();
  });

  test(':memory: is a database of its own each time', async () => {
    const [first, second] = await Promise.all([open(':memory:'), open(':memory:')]);
    await run(await first.session(), 'create table t (i int)');
    await run(await second.session(), 'create table t (i int)');
    await Promise.all([first.close(), second.close()]);
  });
});
