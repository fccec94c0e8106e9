import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isAlive } from '../support/is-alive.ts';
import { type Ran, type RunWorld, runWorld } from '../support/run-world.ts';

// Every step is a job's own case; none needs another, so that all of them run, in one process where that is possible.
const steps = {
  memory: [
    'import resource',
    'limit = resource.getrlimit(resource.RLIMIT_AS)',
    'resource.setrlimit(resource.RLIMIT_AS, (2_000_000_000, limit[1]))',
    'try:',
    '    data = bytearray(8_000_000_000)',
    'finally:',
    '    resource.setrlimit(resource.RLIMIT_AS, limit)',
  ],
  unfinished: ['import sys', 'sys.stdout.write("no line break")'],
  binary: ['import os', 'os.write(1, bytes(range(256)))', 'os.write(1, b"\\xff\\xfe end\\n")'],
  input: ['input("name? ")'],
  closed: ['import os, sys', 'sys.stdin.close()', 'sys.stdout.close()', 'os.close(2)'],
  fork: [
    'import os',
    'def run(job):',
    '    child = os.fork()',
    '    if child == 0:',
    '        print("in the child", flush=True)',
    '    else:',
    '        print("in the step", os.waitpid(child, 0)[1])',
  ],
  pool: [
    'import multiprocessing',
    'def double(n):',
    '    return 2 * n',
    'def run(job):',
    '    with multiprocessing.get_context("fork").Pool(2) as pool:',
    '        print(pool.map(double, [1, 2, 3]))',
  ],
  left: ['import subprocess', 'print(subprocess.Popen(["sleep", "300"], start_new_session=True).pid)'],
  daemon: ['import threading, time', 'threading.Thread(target=time.sleep, args=(300,), daemon=True).start()'],
  abort: ['import os', 'os.abort()'],
  terminated: ['import os, signal', 'os.kill(os.getpid(), signal.SIGTERM)'],
} as const;

let world: RunWorld;
let ran: Ran;
beforeAll(async () => {
  const listed = Object.keys(steps).map((name) => `  - { name: ${name}, python: ${name}.py, needs: [] }`);
  const files = Object.entries(steps).map(([name, lines]) => [
    `jobs/sales/${name}.py`,
    `${lines.join('\n')}\n`,
  ]);
  world = runWorld({
    'jobs/sales/datajob.yaml': `team: t\natomic: none\nsteps:\n${listed.join('\n')}\n`,
    ...Object.fromEntries(files),
  });
  ran = await world.run('sales');
}, 60_000);
afterAll(() => world.remove());

const stepOf = (name: keyof typeof steps) => ran.result.steps.find((step) => step.name === name);
const outputOf = (name: keyof typeof steps): string =>
  ran.events.map((event) => (event.type === 'output' && event.step === name ? event.text : '')).join('');

describe('a Python step', () => {
  test('that runs out of memory is told apart from one that is killed', () => {
    expect(stepOf('memory')?.error).toMatchObject({ class: 'user', rule: 'python-memory', line: 5 });
  });

  test('may end without a line break', () => {
    expect(stepOf('unfinished')?.status).toBe('succeeded');
    expect(outputOf('unfinished')).toBe('no line break\n');
  });

  test('may print bytes that are no text', () => {
    expect(stepOf('binary')?.status).toBe('succeeded');
    expect(outputOf('binary')).toMatch(/ABC[\s\S]* end\n$/);
    expect(outputOf('binary')).not.toContain('\0');
  });

  test('has no input to wait for', () => {
    expect(stepOf('input')?.error).toMatchObject({
      class: 'user',
      message: expect.stringMatching(/^EOFError/),
    });
  });

  test('may close its streams', () => {
    expect(stepOf('closed')?.status).toBe('succeeded');
  });

  test('may fork: the child does not speak for it', () => {
    expect(stepOf('fork')?.status).toBe('succeeded');
    expect(outputOf('fork')).toBe('in the child\nin the step 0\n');
    expect(stepOf('pool')?.status).toBe('succeeded');
    expect(outputOf('pool')).toBe('[2, 4, 6]\n');
  });

  test('leaves nothing running when the run ends', () => {
    expect(stepOf('left')?.status).toBe('succeeded');
    expect(isAlive(Number(outputOf('left')))).toBe(false);
    expect(stepOf('daemon')?.status).toBe('succeeded');
  });

  test('that a signal ends is judged by the signal', () => {
    expect(stepOf('abort')?.error).toMatchObject({
      class: 'user',
      rule: 'crashed',
      message: expect.stringContaining('SIGABRT'),
    });
    expect(stepOf('terminated')?.error).toMatchObject({ class: 'platform', rule: 'terminated' });
  });
});
