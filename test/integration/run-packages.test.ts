import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { type Ran, type RunOptions, type RunWorld, runWorld } from '../support/run-world.ts';
import { writeWheel } from '../support/wheel.ts';

// One cache for the file: what one test has installed the next one finds.
const cache = mkdtempSync(join(tmpdir(), 'datajob-packages-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));
const worlds: RunWorld[] = [];
afterEach(() => {
  for (const world of worlds.splice(0)) world.remove();
});

const local = '--no-index\n--find-links ./wheels\n';

/** A job `sales` whose folder holds the wheels of two packages. */
function job(requirements: string, files: Readonly<Record<string, string>> = {}): RunWorld {
  const world = runWorld({
    'jobs/sales/datajob.yaml': 'team: sales',
    'jobs/sales/requirements.txt': requirements,
    'jobs/sales/10_greet.py': 'import sys, greet\nprint(greet.said(), sys.prefix)\n',
    ...files,
  });
  worlds.push(world);
  const wheels = join(world.folder, 'jobs/sales/wheels');
  writeWheel(wheels, 'greet');
  writeWheel(wheels, 'greet', { version: '2.0' });
  writeWheel(wheels, 'polite', { needs: ['greet<2'] });
  return world;
}

const run = (world: RunWorld, options: RunOptions = {}): Promise<Ran> =>
  world.run('sales', { ...options, variables: { DATAJOB_CACHE: cache, ...options.variables } });

const waits = ({ events }: Ran): string[] =>
  events.flatMap((event) => (event.type === 'waiting' ? [event.reason] : []));

describe('a job with requirements.txt', () => {
  test('has its packages in Python and shell steps; they are installed before any step, by two runs at once as well', async () => {
    const world = job(`# packages\n${local}polite\n`, {
      'jobs/sales/20_greet.sh': 'greet; python -c "import greet; print(greet.said())"; echo "$VIRTUAL_ENV"\n',
    });
    // Each has a cache object of its own, as two processes have.
    const both = await Promise.all([run(world), run(world)]);
    for (const { result, output } of both) {
      expect(result.error).toBeUndefined();
      const [, environment] = /^greet 1\.0 (.+)\ngreet 1\.0\ngreet 1\.0\n(.+)\n$/.exec(output) ?? [];
      expect(environment?.startsWith(`${cache}/`)).toBe(true);
      expect(output).toBe(`greet 1.0 ${environment}\ngreet 1.0\ngreet 1.0\n${environment}\n`);
    }
    const [first] = both;
    expect(waits(first).filter((reason) => !reason.startsWith('still '))).toEqual([
      expect.stringMatching(
        /^installing the packages of jobs\/sales\/requirements\.txt with (?:pip|uv), once/,
      ),
      expect.stringMatching(/^the packages are installed, in \d+\.\d s$/),
    ]);
    const types = first.events.map(({ type }) => type);
    expect(types.lastIndexOf('waiting')).toBeLessThan(types.indexOf('step-started'));
    const again = await run(world);
    expect(waits(again)).toEqual([]);
    expect(both.map(({ output }) => output)).toContain(again.output);
  }, 60_000);

  test('that asks for something else gets other packages, when an included file changes', async () => {
    const world = job('-r more.txt # what we need\n', {
      'jobs/sales/more.txt': `${local}-c limits.txt\ngreet\n`,
    });
    world.write('jobs/sales/limits.txt', 'greet<2\n');
    expect((await run(world)).output).toMatch(/^greet 1\.0 /);
    world.write('jobs/sales/limits.txt', 'greet>1\n');
    writeWheel(join(world.folder, 'jobs/sales/wheels'), 'greet', { version: '3.0' });
    expect((await run(world)).output).toMatch(/^greet 3\.0 /);
  }, 60_000);

  test.each([
    ['a package that does not exist', `${local}greet\n\nno-such.package==1\n`, 'user', 'install-missing', 5],
    ['an index that cannot be reached', 'greet\n', 'platform', 'install-network', 1],
  ])(
    'fails for %s, and no step has run',
    async (_, requirements, kind, rule, line) => {
      const index = 'http://user:hidden@127.0.0.1:1/simple';
      const nowhere = { PIP_INDEX_URL: index, PIP_RETRIES: '1', PIP_CONFIG_FILE: '/dev/null' };
      const uv = { UV_INDEX_URL: index, UV_HTTP_RETRIES: '0' };
      const ran = await run(job(requirements), { variables: { ...nowhere, ...uv } });
      expect(ran.result.error).toMatchObject({ class: kind, rule, file: 'jobs/sales/requirements.txt' });
      expect(ran.result.error?.line).toBe(line);
      expect(ran.events.map(({ type }) => type)).not.toContain('step-started');
      expect(JSON.stringify(ran)).not.toContain('hidden');
    },
    60_000,
  );

  test('with nothing but comments, or without Python and shell steps, installs nothing', async () => {
    const plain = job('# nothing\n\n', { 'jobs/sales/10_greet.py': 'print("plain")' });
    expect(waits(await run(plain))).toEqual([]);
    const sql = job(`${local}no-such-package\n`, {
      'jobs/sales/datajob.yaml': 'team: sales\nsteps: [{ query: select 1 }]',
    });
    expect((await run(sql)).result.status).toBe('succeeded');
  });

  test('leaves nothing behind when it is cancelled while it installs', async () => {
    const world = job(`${local}greet\npolite\n`);
    const before = readdirSync(cache);
    const abort = new AbortController();
    const ran = await run(world, {
      signal: abort.signal,
      onEvent: (event) => {
        if (event.type === 'waiting') abort.abort('SIGINT');
      },
    });
    expect(ran.result).toMatchObject({ status: 'cancelled', reason: 'SIGINT' });
    expect(readdirSync(cache)).toEqual(before);
  }, 60_000);
});
