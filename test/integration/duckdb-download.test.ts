import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fetchBinding } from '../../src/adapters/duckdb-download.ts';
import { bindingPins, bindingVersion } from '../../src/adapters/duckdb-pins.ts';
import { Obstacle } from '../../src/failure.ts';
import { never } from '../support/statements.ts';

// `npm` is a program of our own here, which hands out an archive from a folder instead of a registry.
let folder: string;
let pin: string;
const before = { ...process.env };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'datajob-binding-'));
  await mkdir(join(folder, 'package'));
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'package', 'duckdb.node'), 'native code');
  execFileSync('tar', ['-czf', 'package.tgz', 'package'], { cwd: folder });
  pin = `sha512-${createHash('sha512')
    .update(await readFile(join(folder, 'package.tgz')))
    .digest('base64')}`;
  await giveNpm(`cp "${folder}/package.tgz" "$4/some-name.tgz"`);
  process.env['PATH'] = `${join(folder, 'bin')}${delimiter}${before['PATH']}`;
  process.env['RUNNER_TOOL_CACHE'] = join(folder, 'cache');
});
afterEach(async () => {
  process.env['PATH'] = before['PATH'];
  delete process.env['RUNNER_TOOL_CACHE'];
  if (before['RUNNER_TOOL_CACHE'] !== undefined)
    process.env['RUNNER_TOOL_CACHE'] = before['RUNNER_TOOL_CACHE'];
  await rm(folder, { recursive: true, force: true });
});

async function giveNpm(body: string): Promise<void> {
  const path = join(folder, 'bin', 'npm');
  await writeFile(path, `#!/bin/sh\necho "$*" >> "${folder}/calls"\n${body}\n`);
  await chmod(path, 0o755);
}

const cached = () => readdir(join(folder, 'cache', 'datajob'));
const obstacleOf = async (work: Promise<unknown>): Promise<Obstacle> => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (error instanceof Obstacle) return error;
  throw new Error('Expected an obstacle.', { cause: error });
};

test('the package with the pinned hash is unpacked once and kept', async () => {
  const path = await fetchBinding('linux-x64', never, { 'linux-x64': pin });
  expect(await readFile(path, 'utf8')).toBe('native code');
  expect(await fetchBinding('linux-x64', never, { 'linux-x64': pin })).toBe(path);
  expect(await cached()).toEqual([`duckdb-${bindingVersion}-linux-x64`]);
  const calls = (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n');
  expect(calls).toEqual([expect.stringContaining(`pack @duckdb/node-bindings-linux-x64@${bindingVersion} `)]);
});

test('several at once all get it', async () => {
  const all = Array.from({ length: 4 }, () => fetchBinding('linux-x64', never, { 'linux-x64': pin }));
  expect(new Set(await Promise.all(all)).size).toBe(1);
  expect(await cached()).toHaveLength(1);
});

test('a package with another hash is refused, and nothing of it stays', async () => {
  const refused = await obstacleOf(fetchBinding('linux-x64', never));
  expect(refused).toMatchObject({ code: 'refused', message: expect.stringContaining(pin) });
  expect(await cached()).toEqual([]);
});

test('an npm that fails is told with what it said and what to do', async () => {
  await giveNpm('echo "E404 not in this registry" >&2; exit 1');
  const failed = await obstacleOf(fetchBinding('linux-x64', never));
  expect(failed).toMatchObject({
    code: 'network',
    message: expect.stringContaining('E404'),
    hint: expect.any(String),
  });
  expect(await cached()).toEqual([]);
});

test('a cancelled fetch leaves nothing, also when it is cancelled before npm starts', async () => {
  await giveNpm('sleep 300');
  for (const moment of [() => undefined, npmStarts]) {
    const stop = new AbortController();
    const fetching = obstacleOf(fetchBinding('linux-x64', stop.signal));
    await moment();
    stop.abort();
    expect((await fetching).code).toBe('cancelled');
    expect(await cached()).toEqual([]);
  }
});

async function npmStarts(): Promise<void> {
  while (!existsSync(join(folder, 'calls'))) await pause(5);
}

test('a platform without a pin is not fetched', async () => {
  const unknown = await obstacleOf(fetchBinding('plan9-mips', never));
  expect(unknown).toMatchObject({ code: 'config', hint: expect.stringContaining('DATAJOB_DUCKDB_BINDING') });
});

test('the pins are those of package-lock.json', async () => {
  const lock = JSON.parse(await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8'));
  for (const [platform, hash] of Object.entries(bindingPins)) {
    const entry = lock.packages[`node_modules/@duckdb/node-bindings-${platform}`];
    expect([platform, entry.version, entry.integrity]).toEqual([platform, bindingVersion, hash]);
  }
});
