import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { createProcesses, execute } from '../../src/adapters/processes.ts';
import type { OutputChunk } from '../../src/ports/processes.ts';
import { isAlive } from '../support/is-alive.ts';

const never = new AbortController().signal;
const environment = { PATH: process.env['PATH'] ?? '/usr/bin:/bin' };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'datajob-processes-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('createProcesses', () => {
  test('gives output of both streams and the exit code', async () => {
    const { exit, stdout, stderr } = await bash('echo out; echo err >&2; exit 7');
    expect({ exit, stdout, stderr }).toEqual({ exit: { code: 7 }, stdout: 'out\n', stderr: 'err\n' });
  });

  test('passes the given environment and a mark only', async () => {
    let names = '';
    const exit = await createProcesses().run(
      { file: 'env', args: [], cwd: folder, env: { ...environment, GIVEN: '1' }, graceMs: 0 },
      ({ text }) => {
        names += text.replace(/=.*/g, '');
      },
      never,
    );
    expect(exit).toEqual({ code: 0 });
    expect(names.trim().split('\n').sort()).toEqual(['DATAJOB_PROCESS_MARK', 'GIVEN', 'PATH']);
  });

  test('passes input on stdin', async () => {
    expect(await bash('cat', never, { stdin: 'hello' })).toMatchObject({ stdout: 'hello' });
  });

  test('takes a program that does not read its large input', async () => {
    const { exit } = await bash('exit 0', never, { stdin: 'x'.repeat(5_000_000) });
    expect(exit).toEqual({ code: 0 });
  });

  test('puts characters together that come in two chunks', async () => {
    const { stdout } = await bash("printf '\\xc4'; sleep 0.1; printf '\\x81'");
    expect(stdout).toBe('ā');
  });

  test('gives all of 50 MB with NULs and without a line break', async () => {
    let length = 0;
    const exit = await createProcesses().run(
      command('head -c 50000000 /dev/zero'),
      (chunk) => {
        length += chunk.text.length;
      },
      never,
    );
    expect(exit).toEqual({ code: 0 });
    expect(length).toBe(50_000_000);
  });

  test('names the signal that ended a program', async () => {
    expect((await bash('kill -SEGV $$')).exit).toEqual({ signal: 'SIGSEGV' });
  });

  test('rejects with an obstacle when the program does not exist', async () => {
    const missing = { ...command(''), file: 'no-such-program-of-ours' };
    await expect(createProcesses().run(missing, () => undefined, never)).rejects.toMatchObject({
      name: 'Obstacle',
      code: 'process',
    });
  });

  test('does not wait for a background process that holds the output open, and ends it', async () => {
    const started = performance.now();
    const { exit, stdout } = await bash('sleep 300 & echo $!; exit 0');
    expect(exit).toEqual({ code: 0 });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(isAlive(Number(stdout))).toBe(false);
  });

  test('ends a background process that closed its output', async () => {
    const { stdout } = await bash('sleep 300 >/dev/null 2>&1 & echo $!');
    expect(isAlive(Number(stdout))).toBe(false);
  });

  test('ends the whole tree on abort, also a child that left the group and one that ignores SIGTERM', async () => {
    const abort = new AbortController();
    const pids: string[] = [];
    const script =
      "setsid sleep 300 & echo $!; (trap '' TERM; echo $BASHPID; while :; do sleep 1; done) & wait";
    const exit = await createProcesses().run(
      { ...command(script), graceMs: 200 },
      ({ text }) => {
        pids.push(...text.trim().split('\n'));
        if (pids.length === 2) abort.abort();
      },
      abort.signal,
    );
    expect(exit.signal).toBe('SIGTERM');
    expect(pids.map(Number).filter(isAlive)).toEqual([]);
  });

  test('starts nothing when it is already aborted', async () => {
    const signal = AbortSignal.abort();
    await expect(bash('echo x', signal)).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('death of datajob itself', () => {
  test.each(['SIGKILL', 'SIGTERM'] as const)(
    '%s of the parent ends the programs it had started',
    async (signal) => {
      const parent = await startParent();
      const [first] = await once(parent.stdout, 'data');
      const pid = Number(String(first));
      expect(isAlive(pid)).toBe(true);
      parent.kill(signal);
      await once(parent, 'exit');
      await until(() => !isAlive(pid));
      expect(isAlive(pid)).toBe(false);
    },
  );
});

describe('execute', () => {
  test('gives output and code, and takes input', async () => {
    // Without a locale of its own Bash warns where that of the caller is not installed.
    const options = { cwd: folder, input: 'yes', env: { LC_ALL: 'C' } };
    const result = await execute('bash', ['-c', 'cat; echo no >&2; exit 3'], options);
    expect({ ...result, stdout: result.stdout.toString() }).toEqual({
      code: 3,
      stdout: 'yes',
      stderr: 'no\n',
    });
  });

  test.each([
    ['a program that is missing', 'no-such-program-of-ours', [], {}, 'process'],
    ['a program ended by a signal', 'bash', ['-c', 'kill -KILL $$'], {}, 'process'],
    ['too much output', 'head', ['-c', '100000', '/dev/zero'], { maxBuffer: 1000 }, 'process'],
    ['an abort', 'sleep', ['300'], { signal: AbortSignal.abort() }, 'cancelled'],
  ])('makes an obstacle of %s', async (_, file, args, options, code) => {
    await expect(execute(file, args, { cwd: folder, ...options })).rejects.toMatchObject({
      name: 'Obstacle',
      code,
    });
  });

  test('an abort ends also what the program started, and waits for nobody who holds its output', async () => {
    const abort = new AbortController();
    const file = join(folder, 'pids.txt');
    // The second one cannot be found any more, as it has neither our group nor our mark.
    const script = `sleep 300 & echo $! > ${file}; env -i setsid sleep 300 & echo $! >> ${file}; wait`;
    const running = execute('bash', ['-c', script], { cwd: folder, signal: abort.signal });
    const pids = () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : []);
    await until(() => pids().length === 2);
    abort.abort();
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    const [found = 0, hidden = 0] = pids();
    expect(isAlive(found)).toBe(false);
    process.kill(hidden, 'SIGKILL');
  });
});

function command(script: string) {
  return { file: 'bash', args: ['-c', script], cwd: folder, env: environment, graceMs: 2000 };
}

async function bash(
  script: string,
  signal = never,
  more: { stdin?: string; env?: Record<string, string> } = {},
) {
  const text = { stdout: '', stderr: '' };
  const take = (chunk: OutputChunk): void => {
    text[chunk.stream] += chunk.text;
  };
  const exit = await createProcesses().run({ ...command(script), ...more }, take, signal);
  return { exit, ...text };
}

async function until(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !done(); turn++) await pause(25);
}

/** Another Node process that runs a program through our adapter and prints the program's id. */
async function startParent() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const source = join(folder, 'parent.ts');
  const bundle = join(folder, 'parent.mjs');
  await writeFile(
    source,
    `import { createProcesses } from ${JSON.stringify(join(root, 'src/adapters/processes.ts'))};
     const command = { file: 'bash', args: ['-c', 'sleep 300 & echo $!; wait'], cwd: '/', env: { PATH: process.env.PATH ?? '' }, graceMs: 1000 };
     void createProcesses().run(command, (chunk) => process.stdout.write(chunk.text), new AbortController().signal);`,
  );
  await build({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    nodePaths: [join(root, 'node_modules')],
  });
  return spawn(process.execPath, [bundle], { stdio: ['ignore', 'pipe', 'inherit'] });
}
