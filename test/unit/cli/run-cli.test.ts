import { describe, expect, test } from '@jest/globals';
import { runCli } from '../../../src/cli/run-cli.ts';
import { listenForSignals } from '../../../src/cli/signals.ts';
import type { World } from '../../../src/cli/world.ts';
import { Obstacle } from '../../../src/failure.ts';
import type { Ports } from '../../../src/ports/ports.ts';
import { memoryFileTree } from '../../support/memory-file-tree.ts';

describe('runCli', () => {
  test('prints the version, also as JSON', async () => {
    expect(await cli(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
    expect(JSON.parse((await cli(['--version', '--json'])).stdout)).toEqual({ version: '1.2.3' });
  });

  test('without a command it shows help as an error of usage', async () => {
    const { code, stdout, stderr } = await cli([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('datajob COMMAND');
    const { code: withJson, stdout: document } = await cli(['--json']);
    expect(withJson).toBe(2);
    expect(JSON.parse(document)).toMatchObject({ error: { code: 'usage' } });
  });

  test('a command line that asks wrongly for JSON gets its error as JSON, an operand does not ask', async () => {
    const { stdout } = await cli(['validate', '--json=yes']);
    expect(JSON.parse(stdout)).toMatchObject({ error: { message: '--json takes no value.' } });
    expect(await cli(['validat', '--', '--json'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('an obstacle ends with its exit code, its cause and its hint', async () => {
    const obstacle = new Obstacle('git', 'No remote.', {
      cause: new Error('exit code 128'),
      hint: 'Add one.',
    });
    const failing = async () => Promise.reject(obstacle);
    const { code, stdout, stderr } = await cli(['validate'], { openPorts: failing });
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toBe('datajob: No remote.\n  caused by: exit code 128\n  hint: Add one.\n');
  });

  test('with --json an error is a document too, and nothing else is on standard output', async () => {
    const failing = async () => Promise.reject(new Obstacle('network', 'No answer.'));
    const { code, stdout } = await cli(['validate', '--json'], { openPorts: failing });
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toEqual({
      error: { code: 'network', class: 'platform', message: 'No answer.' },
    });
    const usage = JSON.parse((await cli(['validat', '--json'])).stdout);
    expect(usage.error).toMatchObject({ code: 'usage', message: 'There is no command «validat».' });
  });

  test('a bug ends with 70, its stack and every cause, and no secret of the environment', async () => {
    const cause = new Error('connect to postgres://me:s3cretword@host/db failed with tok-12345');
    const failing = async () => Promise.reject(new TypeError('x is not a function', { cause }));
    const variables = { API_TOKEN: 'tok-12345' };
    const { code, stderr } = await cli(['validate'], { openPorts: failing, variables });
    expect(code).toBe(70);
    expect(stderr).toContain('datajob has a bug: TypeError: x is not a function');
    expect(stderr).toContain('run-cli.test.ts');
    expect(stderr).toContain('caused by Error: connect to postgres://me:***@host/db failed with ***');
    expect(stderr).toContain('datajob 1.2.3');
  });

  test('a cancelled command ends with the code of the signal', async () => {
    const failing = async () => Promise.reject(new Obstacle('cancelled', 'Cancelled by SIGINT.'));
    const { code } = await cli(['validate'], { openPorts: failing, cancelledWith: () => 130 });
    expect(code).toBe(130);
  });

  test('findings go to standard error, the last word to standard output, the document to neither', async () => {
    const openPorts = portsOf({
      'datajob.config.yaml': '',
      'jobs/a/datajob.yaml': 'tem: sales\nsteps: [{ query: select 1 }]\n',
    });
    const { code, stdout, stderr } = await cli(['validate'], { openPorts });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^1 job: \d+ errors?/);
    expect(stderr).toContain('jobs/a/datajob.yaml:1:1  error');
    expect(stderr).toContain('    1 | tem: sales');
    const document = JSON.parse((await cli(['validate', '--json'], { openPorts })).stdout);
    expect(document.jobs).toBe(1);
    expect(document.diagnostics[0]).toMatchObject({
      severity: 'error',
      file: 'jobs/a/datajob.yaml',
      line: 1,
    });
  });

  test('paths are typed from the current folder inside the workspace', async () => {
    const openPorts = portsOf({
      'datajob.config.yaml': '',
      'jobs/a/datajob.yaml': 'tem: sales\n',
      'jobs/b/datajob.yaml': 'tem: sales\n',
    });
    const inside = await cli(['validate', 'a'], { openPorts, cwd: '/w/jobs' });
    expect(inside.stderr).toContain('jobs/a/datajob.yaml');
    expect(inside.stderr).not.toContain('jobs/b/datajob.yaml');
    const outside = await cli(['validate', 'jobs/b'], { openPorts, cwd: '/elsewhere' });
    expect(outside.stderr).toContain('jobs/b/datajob.yaml');
    expect(outside.stderr).not.toContain('jobs/a/datajob.yaml');
  });

  test.each([
    ['a terminal', {}, [], true],
    ['--no-color', {}, ['--no-color'], false],
    ['NO_COLOR', { NO_COLOR: '1' }, [], false],
  ])('colours depend on %s', async (_, variables, argv, coloured) => {
    const openPorts = portsOf({ 'datajob.config.yaml': '', 'jobs/a/datajob.yaml': 'tem: sales\n' });
    const { stderr } = await cli(['validate', ...argv], { openPorts, variables, isTerminal: true });
    expect(stderr.includes(String.fromCodePoint(0x1b))).toBe(coloured);
  });
});

test('the first signal asks to stop, the second ends at once', () => {
  const listeners = new Map<string, () => void>();
  const ended: number[] = [];
  const { signal, cancelledWith } = listenForSignals(
    { on: (name, listener) => listeners.set(name, listener) },
    (code) => ended.push(code),
  );
  expect(cancelledWith()).toBeUndefined();
  listeners.get('SIGTERM')?.();
  expect([signal.aborted, cancelledWith(), ended]).toEqual([true, 143, []]);
  listeners.get('SIGINT')?.();
  expect(ended).toEqual([143]);
});

/** Only what validate looks at. */
function portsOf(files: Record<string, string>): World['openPorts'] {
  const ports: Pick<Ports, 'folder' | 'tree'> = { folder: '/w', tree: memoryFileTree(files) };
  return async () => ports as Ports;
}

async function cli(argv: readonly string[], own: Partial<World> & { isTerminal?: boolean } = {}) {
  let stdout = '';
  let stderr = '';
  const isTerminal = own.isTerminal ?? false;
  const world: World = {
    argv,
    variables: {},
    version: '1.2.3',
    cwd: '/w',
    stdout: {
      write: (text) => {
        stdout += text;
      },
      isTerminal,
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
      isTerminal,
    },
    signal: new AbortController().signal,
    cancelledWith: () => undefined,
    openPorts: portsOf({}),
    writer: () => Promise.reject(new Error('nothing is written here')),
    remoteUrl: async () => undefined,
    connectGitHub: () => Promise.reject(new Error('GitHub is not asked here')),
    ...own,
  };
  const code = await runCli(world);
  return { code, stdout, stderr };
}
