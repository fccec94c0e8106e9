import { describe, expect, test } from '@jest/globals';
import { Obstacle } from '../../../src/failure.ts';
import { DatabaseError } from '../../../src/ports/database.ts';
import { readPythonReport } from '../../../src/run/python-report.ts';
import { cancellationText, durationText } from '../../../src/run/stop-reason.ts';
import { databaseError } from '../../support/fake-databases.ts';
import { fakeRun } from '../../support/fake-run.ts';
import { memoryFileTree } from '../../support/memory-file-tree.ts';

const oneStep = { 'job/datajob.yaml': 'team: t', 'job/10_a.sql': 'select 1;\n  select 2' };

describe('what keeps a SQL step from its work', () => {
  test('a file that is gone when the step begins', async () => {
    const run = await fakeRun({ files: oneStep, request: { tree: memoryFileTree({}) } });
    expect((await run.result).error).toMatchObject({
      class: 'config',
      rule: 'missing-file',
      file: 'job/10_a.sql',
    });
  });

  test('a template that is gone, or whose input has no value', async () => {
    const files = {
      'job/datajob.yaml': 'team: t\nsteps: [{ uses: load, with: { target: x } }]',
      'templates/load/template.yaml': 'inputs: { target: { type: identifier } }',
      'templates/load/10_a.sql': 'select 1',
    };
    const gone = await fakeRun({ files, request: { tree: memoryFileTree({}) } });
    expect((await gone.result).error).toMatchObject({ class: 'config', rule: 'bad-template', line: 2 });
    const other = { ...files, 'templates/load/template.yaml': 'inputs: { table: { type: identifier } }' };
    const asked = await fakeRun({ files, request: { tree: memoryFileTree(other) } });
    expect((await asked.result).error).toMatchObject({
      rule: 'bad-template',
      message: 'The template load needs a value for table.',
    });
  });

  test('a parameter that is not there any more, at its place', async () => {
    const tree = memoryFileTree({ 'job/10_a.sql': 'select 1;\n  select :nope' });
    const run = await fakeRun({ files: oneStep, request: { tree } });
    expect((await run.result).error).toMatchObject({
      class: 'config',
      rule: 'bad-parameter',
      line: 2,
      column: 10,
    });
  });

  test('a known obstacle, of the configuration or of the platform', async () => {
    for (const [code, errorClass] of [
      ['config', 'config'],
      ['files', 'platform'],
    ] as const) {
      const answer = () => Promise.reject(new Obstacle(code, 'no room', { hint: 'make some' }));
      const run = await fakeRun({ files: oneStep, answer });
      expect((await run.result).error).toMatchObject({
        class: errorClass,
        message: 'no room',
        hint: 'make some',
      });
    }
  });

  test('a connection that the environment does not have', async () => {
    const several =
      'environments: { local: { connections: { a: { type: duckdb, path: a }, b: { type: duckdb, path: b } } } }';
    const files = {
      'datajob.config.yaml': several,
      'job/datajob.yaml': 'team: t\nconnection: a',
      'job/10_a.sql': 'select 1',
    };
    const plain = await fakeRun({ files });
    expect((await plain.result).status).toBe('succeeded');
    const { environments } = (await fakeRun({ files: oneStep })).config;
    const { local } = environments;
    const config = {
      ...(await fakeRun({ files })).config,
      environments: { ...environments, local: { ...local, implicit: false, connections: {} } },
    };
    const run = await fakeRun({ files, request: { config } });
    expect((await run.result).error).toMatchObject({
      class: 'config',
      rule: 'unknown-connection',
      message: 'The environment local has no connection a that this job may use.',
    });
  });
});

describe('a commit whose answer is lost', () => {
  const lost = ({ what }: { what: string }) =>
    what === 'commit'
      ? Promise.reject(new DatabaseError('gone', { engine: 'postgres', code: 'ECONNRESET' }, undefined))
      : undefined;

  test('is said to be unknown, and without a marker not tried again', async () => {
    const files = { ...oneStep, 'job/datajob.yaml': 'team: t\nretry: { limit: 3, delay: 1s }' };
    const run = await fakeRun({ files, answer: lost });
    expect(await run.result).toMatchObject({
      status: 'failed',
      error: { class: 'platform', rule: 'commit-unknown' },
    });
    expect(run.types()).not.toContain('retry-scheduled');
  });
});

describe('a step that is atomic by itself', () => {
  test('is cancelled while it waits for its next attempt', async () => {
    const files = { ...oneStep, 'job/datajob.yaml': 'team: t\natomic: step\nretry: { limit: 3, delay: 1m }' };
    const answer = ({ what }: { what: string }) =>
      what === 'select 2' ? Promise.reject(databaseError('40001')) : undefined;
    const run = await fakeRun({ files, answer });
    await run.settle();
    run.cancel('SIGTERM');
    expect(await run.result).toMatchObject({
      status: 'cancelled',
      reason: 'SIGTERM',
      steps: [{ status: 'cancelled', attempts: 1 }],
    });
  });
});

describe('readPythonReport', () => {
  test.each([undefined, '', [], 'text', null, 3])('takes %j as no report', (value) => {
    expect(readPythonReport(value)).toBeUndefined();
  });

  test('takes only what has the right shape', () => {
    const exception = {
      types: ['A', 1],
      message: 2,
      frames: [{ file: 'a.py', line: 1 }, { file: 'b.py' }, null],
      errno: 5,
    };
    expect(readPythonReport({ finished: 'yes', exception, exitMessage: 1 })).toEqual({
      finished: false,
      exception: { types: ['A'], message: '', frames: [{ file: 'a.py', line: 1 }] },
    });
  });
});

describe('words for people', () => {
  test.each([
    [500, '500ms'],
    [90_000, '1m 30s'],
    [86_400_000, '1d'],
    [3_600_000, '1h'],
  ])('%i ms is %s', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });

  test('a cancellation without a reason is called just that', () => {
    expect(cancellationText(AbortSignal.abort())).toBe('cancelled');
    expect(cancellationText(AbortSignal.abort(new Error('closed')))).toBe('closed');
  });
});
