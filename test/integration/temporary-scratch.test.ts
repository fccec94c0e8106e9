import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryScratch } from '../../src/adapters/temporary-scratch.ts';
import { bundledScript } from '../support/bundled-script.ts';

let folder: string;
let parent: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'datajob-test-'));
  parent = join(folder, 'tmp');
  mkdirSync(parent);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('scratch folders', () => {
  test('are new, empty, private, and gone after remove', async () => {
    const scratch = temporaryScratch(parent);
    const [one, two] = [await scratch.folder('../run'), await scratch.folder('../run')];
    expect(one).not.toBe(two);
    expect(readdirSync(parent).sort()).toEqual([basename(one), basename(two)].sort());
    expect(statSync(one).mode & 0o077).toBe(0);
    writeFileSync(join(one, 'x'), '');
    await scratch.remove(one);
    await scratch.remove(two);
    expect(readdirSync(parent)).toEqual([]);
    await expect(scratch.remove(parent)).rejects.toThrow(/not a scratch folder/);
  });

  test.each([
    ['exit', undefined],
    ['throw', undefined],
    ['exit', 'SIGINT'],
    ['exit', 'SIGTERM'],
  ] as const)('go when the process ends by %s %s', async (way, signal) => {
    const { child, made } = await holder(way);
    expect(existsSync(made)).toBe(true);
    if (signal === undefined) child.stdin.end();
    else child.kill(signal);
    const [, ended] = await once(child, 'exit');
    expect(ended).toBe(signal ?? null);
    expect(existsSync(made)).toBe(false);
  });

  test('of a killed process are removed by the next one; those of a living one stay', async () => {
    const [killed, living] = [await holder('exit'), await holder('exit')];
    killed.child.kill('SIGKILL');
    await once(killed.child, 'exit');
    mkdirSync(join(parent, 'datajob-somebody'));
    const scratch = temporaryScratch(parent);
    const own = await scratch.folder('x');
    const expected = [basename(living.made), basename(own), 'datajob-somebody'];
    expect(readdirSync(parent).sort()).toEqual(expected.sort());
    living.child.stdin.end();
    await once(living.child, 'exit');
    await scratch.remove(own);
  });

  test('say what to do when there is no place for them', async () => {
    const scratch = temporaryScratch(parent);
    rmSync(parent, { recursive: true });
    await expect(scratch.folder('x')).rejects.toMatchObject({ code: 'files' });
  });
});

async function holder(way: string) {
  const script = await bundledScript('hold-scratch', folder);
  const child = spawn(process.execPath, [script, parent, way], { stdio: ['pipe', 'pipe', 'ignore'] });
  const [line] = await once(child.stdout, 'data');
  return { child, made: String(line).trim() };
}
