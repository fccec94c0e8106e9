import { afterEach, describe, expect, test } from '@jest/globals';
import { isAlive } from '../support/is-alive.ts';
import { type RunOptions, type RunWorld, runWorld } from '../support/run-world.ts';

let world: RunWorld;
// A test may run several jobs, each in a world of its own.
const worlds: RunWorld[] = [];
afterEach(() => {
  for (const { remove } of worlds.splice(0)) remove();
});

/** Runs a job of one Python step. */
async function python(
  step: string,
  options: RunOptions & { manifest?: string; files?: Record<string, string> } = {},
) {
  const { manifest = 'team: sales', files = {}, ...how } = options;
  const own = { 'jobs/sales/datajob.yaml': manifest, 'jobs/sales/10_step.py': step, ...files };
  world = runWorld(own);
  worlds.push(world);
  return world.run('sales', how);
}

describe('a Python step', () => {
  test('gets the run, typed parameters, secrets and a folder', async () => {
    const step = [
      'import os',
      'from helper import double',
      'def run(job):',
      '    job.log(job.name, job.run_id, job.environment, job.scheduled_time.isoformat(), n=double(2))',
      '    job.log(job.interval_start.isoformat(), job.interval_end.isoformat())',
      '    job.log({name: type(value).__name__ for name, value in sorted(job.params.items())})',
      '    job.log(job.secret("CRM_TOKEN") == os.environ["CRM_TOKEN"], job.secret("CRM_TOKEN"))',
      '    job.log(job.temp_dir.is_dir(), os.path.basename(os.getcwd()), "UNRELATED" in os.environ)',
    ].join('\n');
    const { result, output } = await python(step, {
      manifest: [
        'team: sales',
        'secrets: [CRM_TOKEN]',
        'schedule: { cron: "0 6 * * *" }',
        'params: { s: x, i: 1, f: 1.5, b: true, d: { type: date, default: 2026-01-02 }, t: { type: timestamp, default: "2026-01-02T00:00:00Z" } }',
      ].join('\n'),
      files: { 'jobs/sales/helper.py': 'def double(n):\n    return 2 * n\n' },
      variables: { CRM_TOKEN: 'very-secret-token', UNRELATED: 'x' },
      scheduledTime: '2026-11-22T06:00:00.000Z',
      runId: 'the-run',
    });
    expect(result.error).toBeUndefined();
    expect(output.split('\n')).toEqual([
      'sales the-run local 2026-11-22T06:00:00+00:00 n=4',
      '2026-11-21T06:00:00+00:00 2026-11-22T06:00:00+00:00',
      "{'b': 'bool', 'd': 'date', 'f': 'float', 'i': 'int', 's': 'str', 't': 'datetime'}",
      'True ***',
      'True sales False',
      '',
    ]);
  });

  test('in a folder of its own finds what lies beside it, then what the job has', async () => {
    const { result, output } = await python('pass', {
      manifest: 'team: sales\nsteps:\n  - { name: load, needs: [], python: lib/load.py }',
      files: {
        'jobs/sales/lib/load.py': 'import beside, top\nprint(beside.x, top.x)\nraise ValueError("no")\n',
        'jobs/sales/lib/beside.py': 'x = 1\n',
        'jobs/sales/top.py': 'x = 2\n',
      },
    });
    expect(output).toContain('1 2\n');
    // A line of that file; the column is not known, and that of the manifest would be wrong.
    expect(result.error).toMatchObject({ file: 'jobs/sales/lib/load.py', line: 3 });
    expect(result.error).not.toHaveProperty('column');
  });

  test('may be a plain script', async () => {
    const { result, output } = await python(
      'from datajob import job\nif __name__ == "__main__":\n    print(job.name)',
    );
    expect(result.status).toBe('succeeded');
    expect(output).toBe('sales\n');
  });

  test('is not run twice by the main guard of a file with run()', async () => {
    const { output } = await python(
      'def run(job):\n    print("once")\nif __name__ == "__main__":\n    run(None)\n',
    );
    expect(output).toBe('once\n');
  });

  test('may define run without a parameter, or async', async () => {
    expect((await python('def run():\n    print("plain")')).output).toBe('plain\n');
    expect(
      (await python('import asyncio\nasync def run(job):\n    await asyncio.sleep(0)\n    print("async")'))
        .output,
    ).toBe('async\n');
  });

  test('that raises is reported at the last line in the folder of the job', async () => {
    const { result, output } = await python('import helper\ndef run(job):\n    helper.parse("x")\n', {
      files: { 'jobs/sales/helper.py': 'import json\n\ndef parse(text):\n    return json.loads(text)\n' },
    });
    expect(result.error).toMatchObject({
      class: 'user',
      rule: 'python-exception',
      message: 'json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
      file: 'jobs/sales/helper.py',
      line: 4,
    });
    expect(output).toContain('helper.py", line 4, in parse');
    expect(output).not.toContain('datajob_runner');
  });

  test.each([
    ['a syntax error', 'x = 1\nif x\n  pass', { class: 'user', rule: 'python-syntax', line: 2 }],
    ['a missing module', 'import no_such_module_of_ours', { class: 'user', rule: 'python-import', line: 1 }],
    [
      'sys.exit with a number',
      'import sys\nsys.exit(3)',
      { class: 'user', rule: 'exit-code', message: '10_step ended with exit code 3.' },
    ],
    ['sys.exit with 256', 'import sys\nsys.exit(256)', { rule: 'exit-code' }],
    ['sys.exit with text', 'import sys\nsys.exit("no data")', { rule: 'exit-code', message: 'no data' }],
    ['os._exit(0)', 'import os\nos._exit(0)', { class: 'user', rule: 'ended-early' }],
    ['os._exit(4)', 'import os\nos._exit(4)', { class: 'user', rule: 'exit-code' }],
    [
      'being killed',
      'import os, signal\nos.kill(os.getpid(), signal.SIGKILL)',
      { class: 'platform', rule: 'killed' },
    ],
    [
      'a crash',
      'import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)',
      { class: 'user', rule: 'crashed' },
    ],
    [
      'a refused connection',
      'import socket\nsocket.create_connection(("127.0.0.1", 1))',
      { class: 'platform', rule: 'network' },
    ],
    [
      'an exception in a thread',
      'import threading\nthreading.Thread(target=lambda: 1 / 0).start()',
      { class: 'user', rule: 'python-exception', line: 2 },
    ],
    [
      'a class that the step chooses',
      'import datajob\nraise datajob.PlatformError("source is down")',
      { class: 'platform', message: 'datajob.PlatformError: source is down' },
    ],
    [
      'a secret that is not declared',
      'from datajob import job\njob.secret("X")',
      { class: 'config', rule: 'python-config-error' },
    ],
    [
      'a statement that the database refuses',
      'from datajob import job\njob.query("select nothing_of_that_name")',
      { class: 'user', rule: 'sql-syntax', line: 2 },
    ],
    [
      'an endless recursion',
      'def f():\n    return f()\nf()',
      { class: 'user', rule: 'python-exception', line: 2 },
    ],
    [
      'an exception without text',
      'class E(Exception):\n    def __str__(self):\n        return 1 / 0\nraise E()',
      { message: '__main__.E' },
    ],
  ])('with %s', async (_, step, error) => {
    const { result } = await python(step);
    expect(result).toMatchObject({ status: 'failed', steps: [{ status: 'failed' }] });
    expect(result.error).toMatchObject(error);
  });

  test('that ends with sys.exit(0) lets later steps run', async () => {
    const { result, output } = await python('import sys\nsys.exit(0)', {
      files: { 'jobs/sales/20_more.sh': 'echo more' },
    });
    expect(result.status).toBe('succeeded');
    expect(output).toBe('more\n');
  });

  test('that fails takes back what SQL steps have done', async () => {
    const { result } = await python('raise ValueError("bad")', {
      files: { 'jobs/sales/05_make.sql': 'create table made as select 1 as x' },
    });
    expect(result.steps.map(({ status }) => status)).toEqual(['succeeded', 'failed']);
    expect(await world.query("select 1 from information_schema.tables where table_name = 'made'")).toEqual(
      [],
    );
  });

  test('may print 50 MB without a line break and with NULs', async () => {
    const step = 'import sys\nfor _ in range(50):\n    sys.stdout.write("\\0x" * 500_000)\nprint("end")';
    const { result, output } = await python(step);
    expect(result.status).toBe('succeeded');
    expect(output.length).toBeLessThan(11 * 1024 * 1024);
    expect(output).toContain('[datajob] output truncated: more than 10 MiB');
    expect(output).not.toContain('\0');
  });

  test('cannot print a secret in two writes', async () => {
    const step =
      'import os, sys, time\ns = os.environ["KEY"]\nsys.stdout.write(s[:5]); sys.stdout.flush(); time.sleep(0.1); print(s[5:])';
    const { output } = await python(step, {
      manifest: 'team: sales\nsecrets: [KEY]',
      variables: { KEY: 'abcdefghij' },
    });
    expect(output).toBe('***\n');
  });

  test('hides a secret in the message of an exception', async () => {
    const { result, output } = await python('import os\nraise ValueError(os.environ["KEY"])', {
      manifest: 'team: sales\nsecrets: [KEY]',
      variables: { KEY: 'abcdefghij' },
    });
    expect(JSON.stringify(result) + output).not.toContain('abcdefghij');
    expect(result.error?.message).toBe('ValueError: ***');
  });

  test('is stopped at its timeout with all that it started', async () => {
    const step =
      'import subprocess, sys\nchild = subprocess.Popen(["sleep", "300"], start_new_session=True)\nprint(child.pid, flush=True)\nchild.wait()';
    const { result, output } = await python(step, {
      manifest: 'team: sales\nsteps: [{ python: 10_step.py, timeout: 2s }]',
    });
    expect(result.error).toMatchObject({ class: 'user', rule: 'timeout' });
    expect(isAlive(Number(output))).toBe(false);
  });

  test('is stopped when the run is cancelled', async () => {
    const abort = new AbortController();
    const { result } = await python('import time\nprint("up", flush=True)\ntime.sleep(300)', {
      signal: abort.signal,
      onEvent: (event) => {
        if (event.type === 'output') abort.abort('SIGINT');
      },
    });
    expect(result).toMatchObject({ status: 'cancelled', reason: 'SIGINT', steps: [{ status: 'cancelled' }] });
  });

  test('names an interpreter that does not exist as the fault of the configuration', async () => {
    const { result } = await python('pass', { variables: { DATAJOB_PYTHON: '/no/such/python' } });
    expect(result.error).toMatchObject({ class: 'config', rule: 'interpreter-chosen' });
    expect(result.error?.message).toBe('/no/such/python was not found on this machine.');
  });

  test('names a machine without Python as the fault of the platform', async () => {
    const { result } = await python('pass', { variables: { PATH: '/no/such/folder' } });
    expect(result.error).toMatchObject({ class: 'platform', rule: 'interpreter-missing' });
  });

  test('fails before it starts when a secret is missing', async () => {
    const { result, events } = await python('pass', { manifest: 'team: sales\nsecrets: [KEY, OTHER]' });
    expect(result.error).toMatchObject({ class: 'config', rule: 'missing-secret' });
    expect(result.error?.message).toContain('KEY, OTHER');
    expect(events.map(({ type }) => type)).toEqual(['run-started', 'run-finished']);
  });
});
