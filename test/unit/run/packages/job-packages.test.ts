import { describe, expect, test } from '@jest/globals';
import { Obstacle } from '../../../../src/failure.ts';
import type { Command, Processes } from '../../../../src/ports/processes.ts';
import { fakeRun } from '../../../support/fake-run.ts';

const files = {
  'job/datajob.yaml': 'team: t\nsteps: [{ name: tell, run: echo }]',
  'job/requirements.txt': 'six==1.16.0\n',
};
const facts = {
  ...{ executable: '/usr/bin/python3', real: '/usr/bin/python3.12', version: '3.12.1 CPython' },
  ...{ platform: 'linux-x86_64', windows: false, pip: '24.0' },
};

/** A run on a machine whose programs answer what `answer` gives, else that all is well. */
function run(
  answer: (
    command: Command,
    ...rest: Parameters<Processes['run']>
  ) => ReturnType<Processes['run']> | undefined,
  said = JSON.stringify(facts),
) {
  const commands: Command[] = [];
  const processes: Processes['run'] = async (...asked) => {
    const [command, onOutput] = asked;
    commands.push(command);
    if (command.args[0] === '-I') onOutput({ stream: 'stdout', text: said });
    return (await answer(command, ...asked)) ?? { code: 0 };
  };
  const packages = {
    folder: async (_: string, make: (folder: string) => Promise<void>) => {
      await make('/cache/a');
      return '/cache/a';
    },
    sweep: async () => [],
  };
  const variables = {
    ...{
      PATH: '/bin',
      PIP_INDEX_URL: 'https://example.com/simple',
      PIP_TARGET: '/elsewhere',
      HTTPS_PROXY: 'http://p',
    },
    ...{ UNRELATED: 'x' },
  };
  return fakeRun({ files, packages, processes, variables }).then((world) => ({ world, commands }));
}

const isPip = ({ args }: Command): boolean => args.includes('install');

describe('the packages of a job', () => {
  test('are installed with the settings of the installer and nothing else of our environment', async () => {
    const { world, commands } = await run(() => undefined);
    expect((await world.result).error).toBeUndefined();
    expect(commands.map(({ file, args }) => [file, args.slice(0, 2)])).toEqual([
      ['python3', ['-I', '-c']],
      ['uv', ['--version']],
      ['uv', ['venv', '--no-project']],
      ['uv', ['pip', 'install']],
      ['bash', ['--noprofile', '--norc']],
    ]);
    expect(commands[3]).toMatchObject({
      cwd: '/workspace/job',
      env: { PATH: '/bin', PIP_INDEX_URL: 'https://example.com/simple', HTTPS_PROXY: 'http://p' },
    });
    expect(commands[3]?.env).not.toHaveProperty('UNRELATED');
    expect(commands[3]?.env).not.toHaveProperty('PIP_TARGET');
    expect(commands[4]?.env).toMatchObject({ VIRTUAL_ENV: '/cache/a' });
    expect(commands[4]?.env['PATH']).toMatch(/:\/cache\/a\/bin:\/bin$/);
    expect(commands[4]?.env).not.toHaveProperty('PIP_INDEX_URL');
  });

  test('are installed with pip on a machine without uv', async () => {
    const cause = Object.assign(new Error('no'), { code: 'ENOENT' });
    const { world, commands } = await run(({ file }) => {
      if (file === 'uv') throw new Obstacle('process', 'uv could not be started.', { cause });
      return undefined;
    });
    expect((await world.result).error).toBeUndefined();
    expect(commands.map(({ file }) => file)).toEqual([
      ...['python3', 'uv', '/usr/bin/python3', '/usr/bin/python3', 'bash'],
    ]);
  });

  test('that take long are told of, and given up after 15 minutes as a fault of the platform', async () => {
    const { world } = await run((command, _, onOutput, signal) => {
      if (!isPip(command)) return undefined;
      onOutput({ stream: 'stdout', text: 'Downloading six\n' });
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ signal: 'SIGTERM' })));
    });
    await world.settle();
    await world.clock.advance(15_000);
    await world.settle();
    const reasons = world.events.flatMap((event) => (event.type === 'waiting' ? [event.reason] : []));
    expect(reasons).toContain('still installing packages: Downloading six');
    await world.clock.advance(15 * 60_000);
    const { error } = await world.result;
    expect(error).toMatchObject({
      class: 'platform',
      rule: 'install-timeout',
      file: 'job/requirements.txt',
      line: 1,
    });
  });

  test('need a Python that tells what it is', async () => {
    const { world } = await run(() => undefined, 'Segmentation fault');
    expect((await world.result).error).toMatchObject({
      class: 'platform',
      message: 'The Python interpreter did not tell what it is: Segmentation fault',
    });
  });
});
