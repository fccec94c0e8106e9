import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { bundledScript } from '../support/bundled-script.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';
import { processesWith } from '../support/processes-with.ts';
import { programFolder, type RunWorld, runWorld } from '../support/run-world.ts';
import { thorough } from '../support/thorough.ts';

/** MiB that the process of a run may take at most. */
const most = 300;
const mega = 1_000_000;
/** Bytes of a value that is too large. */
const large = thorough ? 100 * mega : 40 * mega;

// A million statements and ten million rows take minutes.
jest.setTimeout(thorough ? 1_800_000 : 60_000);

let server: PostgresServer;
let scripts: string;
let script: string;
let world: RunWorld;
let runs = 0;
beforeAll(async () => {
  server = await startPostgres();
  const cache = join(import.meta.dirname, '../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  scripts = mkdtempSync(join(cache, 'datajob-run-'));
  script = await bundledScript('step-process', scripts);
});
afterAll(async () => {
  await server?.stop();
  rmSync(scripts, { recursive: true, force: true });
});
afterEach(() => world.remove());

const config = 'environments: { local: { connections: { warehouse: { type: postgres, url: "${URL}" } } } }';

interface Ended {
  readonly status?: string;
  readonly error?: { readonly class: string; readonly rule: string; readonly message: string };
  readonly peak: number;
}

/** Runs a job in a process of its own, whose memory is measured. */
async function run(engine: string, files: Readonly<Record<string, string>>): Promise<Ended> {
  const own = Object.fromEntries(Object.entries(files).map(([name, text]) => [`big/${name}`, text]));
  const base = { 'big/datajob.yaml': 'team: t\n', ...own };
  world = runWorld(engine === 'postgres' ? { 'datajob.config.yaml': config, ...base } : base);
  return runAgain('big');
}

async function runAgain(job: string): Promise<Ended> {
  runs += 1;
  const time = new Date(Date.UTC(2026, 0, 1, 0, runs)).toISOString();
  const args = [script, programFolder, world.folder, job, time];
  const env = { ...process.env, URL: server.url };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await new Promise((resolve) => child.once('close', resolve));
  const ended: Ended = JSON.parse(output.split('\n')[1] ?? '{}');
  if (thorough) process.stdout.write(`${expect.getState().currentTestName}: ${ended.peak} MiB\n`);
  return ended;
}

function expectBounded({ peak, ...ended }: Ended, wanted: object): void {
  expect(ended).toEqual(expect.objectContaining(wanted));
  expect(peak).toBeGreaterThan(20);
  expect(peak).toBeLessThan(most);
}

describe('the memory of a run stays bounded', () => {
  test('when steps print without end, in lines and without', async () => {
    const size = thorough ? 1000 : 15;
    const ended = await run('duckdb', {
      '10_lines.py': `import sys\nline = b"x" * 999 + b"\\n"\nfor _ in range(${(size * mega) / 2000}):\n    sys.stdout.buffer.write(line)\n`,
      '20_one.sh': `head -c ${(size * mega) / 2} /dev/zero | tr '\\0' x`,
    });
    expectBounded(ended, { status: 'succeeded' });
  });

  test('over many tiny statements in one file', async () => {
    const count = thorough ? 1_000_000 : 2000;
    expectBounded(await run('duckdb', { '10_many.sql': 'select 1;\n'.repeat(count) }), {
      status: 'succeeded',
    });
  });

  test('when a step reads many rows, and so does that of the step', async () => {
    const count = thorough ? 10 * mega : 200_000;
    const step = (series: string) => `
import resource
def run(job):
    total = sum(1 for _ in job.query("select n, cast(n as text) as t, n / 8.0 as f from ${series} as r(n)"))
    assert total == ${count}, total
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    assert peak < 100, peak
`;
    expectBounded(await run('duckdb', { '10_a.py': step(`range(${count})`) }), { status: 'succeeded' });
    world.remove();
    expectBounded(await run('postgres', { '10_a.py': step(`generate_series(1, ${count})`) }), {
      status: 'succeeded',
    });
  });
});

describe.each(['duckdb', 'postgres'])('a single large value on %s', (engine) => {
  test('is refused as the result of a query, as the fault of the team', async () => {
    // Stored first: to make such a value costs the embedded engine several times its size.
    const stored = await run(engine, {
      '10_a.sql': `create or replace table large as select repeat('x', ${large}) as value`.replace(
        engine === 'postgres' ? 'or replace' : '',
        '',
      ),
      'read/datajob.yaml': 'team: t\n',
      'read/10_a.py': 'def run(job):\n    list(job.query("select * from large"))',
    });
    expect(stored.status).toBe('succeeded');
    const ended = await runAgain('read');
    // The embedded engine is a part of the process, and holds a value twice or thrice before we see it.
    expectBounded(engine === 'duckdb' ? { ...ended, peak: ended.peak - 200 } : ended, {
      error: expect.objectContaining({ class: 'user', rule: 'value-too-large' }),
    });
    expect(ended.error?.message).toMatch(/\d+ MiB is too large for a step: at most 32 MiB/);
  });

  test('is refused or loaded, but not kept', async () => {
    const step = `def run(job):\n    job.ingest("made", [("x" * ${large},)], columns=["t"], create="replace")`;
    const ended = await run(engine, { '10_a.py': step });
    const refused = expect.objectContaining({
      class: 'user',
      message: expect.stringMatching(/at most \d+ MiB/),
    });
    expectBounded(ended, engine === 'postgres' ? { status: 'succeeded' } : { error: refused });
  });

  test('is refused as a value of a statement', async () => {
    const step = `def run(job):\n    job.execute("select length(:x)", x="x" * ${large})`;
    const ended = await run(engine, { '10_a.py': step });
    expectBounded(ended, {
      error: expect.objectContaining({ class: 'user', message: expect.stringMatching(/at most \d+ MiB/) }),
    });
  });
});

test('what forks and forks is ended by its timeout, with all that it has started', async () => {
  // Each in a session of its own, and deaf; as many as a machine bears.
  const deaf = thorough ? `trap "" TERM;` : '';
  const bomb = `for n in $(seq 30); do setsid bash -c '${deaf} while :; do sleep 0.1 & sleep 0.05; done' & done; wait`;
  const ended = await run('duckdb', {
    'datajob.yaml': 'team: t\ntimeout: 2s\n',
    '10_bomb.sh': bomb,
  });
  expectBounded(ended, { error: expect.objectContaining({ class: 'user', rule: 'timeout' }) });
  const left = () => processesWith(`DATAJOB_WORKSPACE=${world.folder}`);
  for (let look = 0; look < 20 && left().length > 0; look += 1) await pause(100);
  expect(left()).toEqual([]);
});
