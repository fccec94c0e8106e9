import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type BuiltDist, buildDist, buildFreshDist } from '../support/built-dist.ts';
import { writeFiles } from '../support/git-sandbox.ts';
import { interpreters } from '../support/node-interpreters.ts';
import { runDatajob } from '../support/run-cli.ts';

let dist: BuiltDist;
let folder: string;

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'datajob-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(interpreters())('datajob on $name', ({ path: node }) => {
  const datajob = (...argv: string[]) => runDatajob(argv, { dist, node, cwd: folder });

  test('init gives a workspace that passes validate and run at once', async () => {
    const init = await datajob('init');
    expect(init.code).toBe(0);
    expect(init.stdout).toContain('datajob run hello');
    expect(await datajob('validate')).toEqual({ code: 0, stdout: '1 job: no findings\n', stderr: '' });

    const run = await datajob('run', 'hello', '--json');
    expect(run.code).toBe(0);
    const document = JSON.parse(run.stdout);
    expect(document).toMatchObject({ job: 'hello', environment: 'local', status: 'succeeded' });
    expect(document.checks.map((check: { status: string }) => check.status)).toEqual(Array(4).fill('passed'));
    expect(existsSync(join(folder, '.datajob/local.duckdb'))).toBe(true);

    const again = await datajob('run', 'hello', '--quiet');
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(again.stdout).toContain('hello succeeded');
  });

  test.each([['sql'], ['python']])(
    'new writes a %s job that passes validate and run at once',
    async (starter) => {
      await datajob('init');
      expect((await datajob('new', 'analytics/second-job', '--starter', starter)).code).toBe(0);
      expect((await datajob('validate')).stdout).toBe('2 jobs: no findings\n');
      const run = await datajob('run', 'second-job');
      expect([run.code, run.stdout]).toEqual([0, expect.stringContaining('second-job succeeded')]);
    },
  );

  test('a mistake is shown at its place, and the same as JSON', async () => {
    await datajob('init');
    writeFiles(folder, {
      'jobs/analytics/hello/20_load.sql': "insert into hello (language, greeting)\nvalues ('x', :nmae);\n",
    });
    const { code, stdout, stderr } = await datajob('validate');
    expect([code, stdout]).toEqual([1, expect.stringContaining('1 error')]);
    expect(stderr).toContain('jobs/analytics/hello/20_load.sql:2:14  error');
    expect(stderr).toContain("    2 | values ('x', :nmae);\n");
    expect(stderr).toContain('did you mean `');
    const [finding] = JSON.parse((await datajob('validate', '--json')).stdout).diagnostics;
    expect(finding).toMatchObject({ severity: 'error', file: 'jobs/analytics/hello/20_load.sql', line: 2 });
  });

  test('a failed check ends with 1, wrong usage with 2, both as documents with --json', async () => {
    await datajob('init');
    writeFiles(folder, { 'jobs/analytics/hello/20_load.sql': 'delete from hello;\n' });
    const failed = await datajob('run', 'hello', '--json');
    expect([failed.code, JSON.parse(failed.stdout)]).toMatchObject([
      1,
      { status: 'failed', errorClass: 'user' },
    ]);
    const unknown = await datajob('run', 'helo', '--json');
    expect([unknown.code, JSON.parse(unknown.stdout)]).toMatchObject([2, { error: { code: 'usage' } }]);
    const typo = await datajob('vaildate');
    expect([typo.code, typo.stdout]).toEqual([2, '']);
    expect(typo.stderr).toContain('did you mean `validate`?');
  });

  test('in a folder that is gone it says so, and where nothing is needed of the folder it works', async () => {
    const gone = join(folder, 'gone');
    mkdirSync(gone);
    const cli = join(dist.folder, 'cli.cjs');
    const script = 'rmdir "$PWD"; "$0" "$1" validate --json; echo $?; "$0" "$1" --version';
    const output = execFileSync('bash', ['-c', script, node, cli], {
      cwd: gone,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(output).toMatch(/"code": "files"[\s\S]*\n3\n\d+\.\d+\.\d+\n$/);
  });

  test('a signal stops the run, cleans up and ends with the code of the signal', async () => {
    await datajob('init');
    writeFiles(folder, {
      'jobs/analytics/slow/datajob.yaml': 'team: analytics\nsteps: [{ run: "echo begun; sleep 60" }]\n',
    });
    const scratch = join(folder, 'scratch');
    mkdirSync(scratch);
    const started = Date.now();
    let sent = false;
    const result = await runDatajob(['run', 'slow', '--json'], {
      dist,
      node,
      cwd: folder,
      env: { TMPDIR: scratch },
      onStderr: (text, kill) => {
        if (sent || !text.includes('begun')) return;
        sent = true;
        kill('SIGTERM');
      },
    });
    expect(result.code).toBe(143);
    expect(JSON.parse(result.stdout).status).toBe('cancelled');
    expect(Date.now() - started).toBeLessThan(30_000);
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('a full disk under the output is told on standard error', () => {
    if (!existsSync('/dev/full')) return;
    const script = '"$0" "$1" --help >/dev/full';
    const { status, stderr } = spawnSync('bash', ['-c', script, node, join(dist.folder, 'cli.cjs')], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([3, expect.stringContaining('The output could not be written: ENOSPC')]);
  });

  test('a reader that goes away is no error', async () => {
    const child = spawn(node, [join(dist.folder, 'cli.cjs'), '--help'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});

test('init and new refuse to overwrite, and leave everything as it was', async () => {
  const [{ path: node } = { path: '' }] = interpreters();
  const datajob = (...argv: string[]) => runDatajob(argv, { dist, node, cwd: folder });
  writeFiles(folder, { 'datajob.config.yaml': 'version: 1\n', '.gitignore': 'node_modules/' });
  const init = await datajob('init');
  expect([init.code, init.stdout]).toEqual([1, '']);
  expect(init.stderr).toContain('  datajob.config.yaml\n');
  expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'datajob.config.yaml']);

  const fresh = await datajob('init', 'inner');
  expect(fresh.code).toBe(0);
  const again = await datajob('init', 'inner', '--json');
  expect(again.code).toBe(1);
  expect(JSON.parse(again.stdout).existing).toContain('datajob.config.yaml');
  expect(readFileSync(join(folder, 'inner/.gitignore'), 'utf8')).toBe('.datajob/\n');

  const unknownTeam = await runDatajob(['new', 'analitics/x1'], { dist, node, cwd: join(folder, 'inner') });
  expect([unknownTeam.code, unknownTeam.stderr]).toEqual([2, expect.stringContaining('`analytics`')]);
});

test('starting needs none of the large parts', async () => {
  for (const file of ['cli.cjs', 'cli-main.cjs', 'cli-reading.cjs']) {
    copyFileSync(join(dist.folder, file), join(folder, file));
  }
  const alone = { folder, remove: () => undefined };
  for (const { path: node } of interpreters()) {
    const version = await runDatajob(['--version'], { dist: alone, node, cwd: folder });
    expect(version).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
    expect((await runDatajob(['help', 'run'], { dist: alone, node, cwd: folder })).code).toBe(0);
  }
});

test('building twice gives the same bytes', () => {
  const builds = [buildFreshDist(), buildFreshDist()];
  try {
    const [first, second] = builds.map(({ folder: built }) => contents(built));
    expect(Object.keys(first ?? {})).toEqual(
      expect.arrayContaining(['action.cjs', 'cli.cjs', 'python/datajob.py']),
    );
    expect(second).toEqual(first);
  } finally {
    for (const build of builds) build.remove();
  }
});

function contents(built: string): Record<string, string> {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(built, file)))
      .digest('hex');
  return Object.fromEntries(files.sort().map((file) => [file, digest(file)]));
}
