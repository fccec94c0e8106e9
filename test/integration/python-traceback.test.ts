import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Ran, type RunWorld, runWorld } from '../support/run-world.ts';

const steps = {
  database: ['def run(job):', '    job.query("select nothing_here")'],
  library: ['import json', 'def run(job):', '    json.loads("{")'],
  asynchronous: [
    'import asyncio',
    'async def run(job):',
    '    await asyncio.sleep(0)',
    '    raise ValueError("later")',
  ],
  thread: [
    'import threading',
    'def work():',
    '    raise KeyError("x")',
    'threading.Thread(target=work, name="worker").start()',
  ],
  chained: [
    'import json',
    'def run(job):',
    '    try:',
    '        json.loads("[")',
    '    except ValueError as error:',
    '        raise RuntimeError("no list") from error',
  ],
  compiled: [
    'code = compile("def f():\\n    raise ValueError(1)", "lib/fast.pyx", "exec")',
    'exec(code, globals())',
    'def run(job):',
    '    f()',
  ],
  syntax: ['import broken'],
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
    'jobs/sales/datajob.yaml': `team: t\natomic: none\nsteps:\n${listed.join('\n')}\n  - { uses: load, needs: [] }\n`,
    'jobs/sales/broken.py': 'x = 1\nif x\n',
    'templates/load/template.yaml': '',
    'templates/load/10_fail.py': 'import beside\ndef run(job):\n    beside.fail()\n',
    'templates/load/beside.py': 'def fail():\n    raise ValueError("in the template")\n',
    ...Object.fromEntries(files),
  });
  ran = await world.run('sales');
}, 60_000);
afterAll(() => world.remove());

/** Files and lines of the traceback that a step has printed, and other lines that tell of calls. */
function shownBy(step: string): string[] {
  const text = ran.events
    .map((event) => (event.type === 'output' && event.step === step ? event.text : ''))
    .join('');
  return text.split('\n').flatMap((line) => {
    const [, file, at] = /^ {2}File "(.*?)", line (\d+)/.exec(line) ?? [];
    if (file !== undefined) return [`${file.replace(`${world.folder}/`, '')}:${at}`];
    return /left out|^The above|^During/.test(line) ? [line.trim()] : [];
  });
}
const errorOf = (name: string) => ran.result.steps.find((step) => step.name === name)?.error;

describe('the traceback of a Python step', () => {
  test('shows no call of datajob, of contextlib, asyncio or threading', () => {
    expect(shownBy('database')).toEqual(['jobs/sales/database.py:2']);
    expect(shownBy('asynchronous')).toEqual([
      'jobs/sales/asynchronous.py:4',
      expect.stringMatching(/left out/),
    ]);
    expect(shownBy('thread')).toEqual(['jobs/sales/thread.py:3', '(2 calls in libraries left out)']);
  });

  test('says how many calls in libraries it leaves out', () => {
    expect(shownBy('library')).toEqual([
      'jobs/sales/library.py:3',
      expect.stringMatching(/^\(\d calls in libraries left out\)$/),
    ]);
  });

  test('shows the cause of an exception the same way', () => {
    expect(shownBy('chained')).toEqual([
      'jobs/sales/chained.py:4',
      expect.stringMatching(/left out/),
      'The above exception was the direct cause of the following exception:',
      'jobs/sales/chained.py:6',
    ]);
  });

  test('takes no name that a compiled library gives its source for a file of the job', () => {
    expect(errorOf('compiled')).toMatchObject({ file: 'jobs/sales/compiled.py', line: 4 });
    expect(shownBy('compiled')).toEqual(['jobs/sales/compiled.py:4', '(1 call in libraries left out)']);
  });

  test('names the place in a module with a syntax error, and in a template', () => {
    expect(errorOf('syntax')).toMatchObject({ rule: 'python-syntax', file: 'jobs/sales/broken.py', line: 2 });
    expect(errorOf('uses-8')).toMatchObject({ file: 'templates/load/beside.py', line: 2 });
    expect(shownBy('uses-8')).toEqual(['templates/load/10_fail.py:3', 'templates/load/beside.py:2']);
  });
});
