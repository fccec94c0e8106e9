import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { folderCache } from '../../../src/adapters/folder-cache.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'datajob-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const signal = new AbortController().signal;
const write = async (made: string): Promise<void> => writeFileSync(join(made, 'x'), made);
const days = (count: number): number => count * 24 * 60 * 60 * 1000;

/** Makes everything in the cache look as old as that. */
function age(ms: number): void {
  const then = new Date(Date.now() - ms);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), then, then);
}

test('what was made once is found, also by another process, until it is moved', async () => {
  const made = await folderCache(folder).folder('a', write, signal);
  const unexpected = async () => {
    throw new Error('It is there.');
  };
  expect(await folderCache(folder).folder('a', unexpected, signal)).toBe(made);
  expect(await folderCache(folder).folder('b', write, signal)).not.toBe(made);
  const elsewhere = `${folder}-moved`;
  writeFileSync(join(made, 'y'), '');
  rmSync(elsewhere, { recursive: true, force: true });
  await expect(folderCache(elsewhere).folder('a', unexpected, signal)).rejects.toThrow('It is there.');
  rmSync(elsewhere, { recursive: true, force: true });
});

test('what was damaged is made anew', async () => {
  const cache = folderCache(folder);
  const made = await cache.folder('k', write, signal, 'x');
  expect(await cache.folder('k', write, signal, 'x')).toBe(made);
  rmSync(join(made, 'x'));
  expect(await cache.folder('k', write, signal, 'x')).not.toBe(made);
});

test('one process makes it once; two make it twice, and both have a whole one', async () => {
  let count = 0;
  const make = async (made: string): Promise<void> => {
    count += 1;
    await new Promise((resolve) => setImmediate(resolve));
    await write(made);
  };
  const one = folderCache(folder);
  const [a, b] = await Promise.all([one.folder('k', make, signal), one.folder('k', make, signal)]);
  expect([a === b, count]).toEqual([true, 1]);
  const others = [folderCache(folder), folderCache(folder)];
  const made = await Promise.all(others.map((cache) => cache.folder('l', make, signal)));
  for (const each of made) expect(existsSync(join(each, 'x'))).toBe(true);
  expect(made).toContain(await one.folder('l', make, signal));
});

test('what a killed or failing maker leaves is found by nobody', async () => {
  let begun: string | undefined;
  const half = async (made: string): Promise<void> => {
    await write(made);
    begun = made;
    await new Promise(() => undefined);
  };
  const killed = folderCache(folder).folder('k', half, signal);
  killed.catch(() => undefined);
  while (begun === undefined) await new Promise((resolve) => setImmediate(resolve));
  const failing = folderCache(folder);
  await expect(failing.folder('k', () => Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
  const made = await failing.folder('k', write, signal);
  expect(made).not.toBe(begun);
  expect(await folderCache(folder).folder('k', write, signal)).toBe(made);
  // Only what was killed is left beside it.
  expect(readdirSync(folder)).toHaveLength(3);
});

test('who waits for another one can be cancelled, and makes it when the other one fails', async () => {
  const cache = folderCache(folder);
  let fail: ((error: Error) => void) | undefined;
  const broken = () =>
    new Promise<void>((_, reject) => {
      fail = reject;
    });
  const first = cache.folder('k', broken, signal);
  while (fail === undefined) await new Promise((resolve) => setImmediate(resolve));
  const abort = new AbortController();
  const second = cache.folder('k', write, abort.signal);
  const third = cache.folder('k', write, signal);
  abort.abort();
  await expect(second).rejects.toMatchObject({ code: 'cancelled' });
  fail(new Error('no'));
  await expect(first).rejects.toThrow('no');
  expect(existsSync(join(await third, 'x'))).toBe(true);
});

test('the sweep removes what nobody has used for long, and what was never finished', async () => {
  const cache = folderCache(folder);
  const old = await cache.folder('old', write, signal);
  const used = await cache.folder('used', write, signal);
  void cache.folder('unfinished', () => new Promise(() => undefined), signal);
  while (readdirSync(folder).length < 5) await new Promise((resolve) => setImmediate(resolve));
  expect(await cache.sweep(days(30))).toEqual([]);
  age(days(31));
  await cache.folder('used', write, signal);
  const removed = await cache.sweep(days(30));
  expect(removed).toContain(old);
  expect(removed).toHaveLength(2);
  expect(existsSync(used)).toBe(true);
  expect(readdirSync(folder)).toHaveLength(2);
  expect(await folderCache(join(folder, 'nowhere')).sweep(0)).toEqual([]);
});

test('a cache that cannot be written is an obstacle with advice', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(folderCache(join(folder, 'file')).folder('k', write, signal)).rejects.toMatchObject({
    code: 'files',
    hint: expect.stringContaining('DATAJOB_CACHE'),
  });
});
