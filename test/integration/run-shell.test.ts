import { chmodSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { isAlive } from '../support/is-alive.ts';
import { type RunWorld, runWorld } from '../support/run-world.ts';

let world: RunWorld;
afterEach(() => world.remove());

const one = (script: string, more = '') =>
  `team: t\nparams: { word: { type: string, default: x } }\nsteps:\n  - name: say\n${more}    run: |\n${script
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n')}\n`;

describe('a shell step', () => {
  test('stops at the first command that fails, also in a pipe, and says where it is written', async () => {
    world = runWorld({ 'job/datajob.yaml': one('echo before\nfalse | cat\necho after') });
    const { result, output } = await world.run('job');
    expect(output).toBe('before\n');
    expect(result.error).toMatchObject({
      class: 'user',
      rule: 'exit-code',
      message: 'say ended with exit code 1.',
      file: 'job/datajob.yaml',
      line: 4,
    });
  });

  test('may be a file that is not executable', async () => {
    world = runWorld({
      'job/datajob.yaml': 'team: t',
      'job/10_say.sh': 'echo "$PWD" > where.txt; cat where.txt',
    });
    chmodSync(`${world.folder}/job/10_say.sh`, 0o444);
    const { result, output } = await world.run('job');
    expect(result.status).toBe('succeeded');
    expect(output).toBe(`${world.folder}/job\n`);
  });

  test('never evaluates a value', async () => {
    const values = [
      '$(echo injected)',
      '`echo injected`',
      '"; echo injected; "',
      "'; echo injected; '",
      '$HOME',
      '\\',
      '*',
      '-n',
    ];
    world = runWorld({ 'job/datajob.yaml': one('printf "%s\\n" "$DATAJOB_PARAM_WORD"') });
    for (const value of values) {
      const { output } = await world.run('job', { params: { word: value } });
      expect(output).toBe(`${value}\n`);
    }
  });

  test('names a command that does not exist', async () => {
    world = runWorld({ 'job/datajob.yaml': one('no-such-command-of-ours') });
    const { result } = await world.run('job');
    expect(result.error).toMatchObject({ class: 'user', rule: 'command-not-found' });
    expect(result.error?.message).toContain('no-such-command-of-ours: command not found');
  });

  test('does not read the start-up files of a person', async () => {
    world = runWorld({ 'job/datajob.yaml': one('alias; printenv ENV BASH_ENV || echo none') });
    const variables = { ENV: '/etc/profile', BASH_ENV: '/etc/profile' };
    expect((await world.run('job', { variables })).output).toBe('none\n');
  });

  test('has no input to wait for', async () => {
    world = runWorld({ 'job/datajob.yaml': one('cat; read -r line || echo nothing') });
    expect((await world.run('job')).output).toBe('nothing\n');
  });

  test('takes its background processes with it', async () => {
    world = runWorld({
      'job/datajob.yaml': one('sleep 300 & echo $!\nsetsid sleep 300 >/dev/null 2>&1 & echo $!'),
    });
    const { result, output } = await world.run('job');
    expect(result.status).toBe('succeeded');
    const pids = output.trim().split('\n').map(Number);
    expect(pids).toHaveLength(2);
    expect(pids.filter(isAlive)).toEqual([]);
  });

  test('is ended with all its children at its timeout', async () => {
    world = runWorld({ 'job/datajob.yaml': one('sleep 300 & echo $!\nwait', '    timeout: 1s\n') });
    const { result, output } = await world.run('job');
    expect(result.error).toMatchObject({ rule: 'timeout', message: 'say ran longer than 1s.' });
    expect(isAlive(Number(output))).toBe(false);
  });

  test('is stopped when a step beside it fails in an atomic job', async () => {
    world = runWorld({
      'job/datajob.yaml': [
        'team: t',
        'steps:',
        '  - { name: slow, needs: [], run: sleep 300 }',
        '  - { name: bad, needs: [], run: sleep 0.3; exit 3 }',
        '  - { name: after, needs: [slow], run: echo never }',
      ].join('\n'),
    });
    const { result } = await world.run('job');
    expect(result).toMatchObject({
      error: { rule: 'exit-code' },
      steps: [{ status: 'cancelled' }, { status: 'failed' }, { status: 'skipped' }],
    });
  });

  test('shares a folder with the other steps of the run, which is gone afterwards', async () => {
    world = runWorld({
      'job/datajob.yaml': 'team: t',
      'job/10_write.sh': 'echo 1,2 > "$DATAJOB_TEMP_DIR/data.csv"; echo "$DATAJOB_TEMP_DIR"',
      'job/20_read.py': 'def run(job):\n    print((job.temp_dir / "data.csv").read_text().strip())',
      'job/30_load.sh': 'cat "$DATAJOB_TEMP_DIR/data.csv"',
    });
    const { output } = await world.run('job');
    const [folder = '', ...rest] = output.trim().split('\n');
    expect(rest).toEqual(['1,2', '1,2']);
    expect(() => chmodSync(folder, 0o700)).toThrow('ENOENT');
  });

  test('cannot be exposed an embedded database', async () => {
    world = runWorld({ 'job/datajob.yaml': 'team: t\nsteps: [{ run: echo x, expose: [default] }]' });
    const { result } = await world.run('job');
    expect(result.error).toMatchObject({ class: 'config', rule: 'unknown-connection' });
  });
});
