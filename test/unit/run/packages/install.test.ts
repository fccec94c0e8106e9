import { describe, expect, test } from '@jest/globals';
import { pipCommands, uvCommands } from '../../../../src/run/packages/install-commands.ts';
import { judgeInstall } from '../../../../src/run/packages/install-problem.ts';
import { withPackages } from '../../../../src/run/packages/with-packages.ts';

const facts = {
  executable: '/usr/bin/python3',
  real: '/usr/bin/python3.12',
  version: '3.12.1 CPython',
  platform: 'linux-x86_64',
  windows: false,
};

describe('the programs that install packages', () => {
  test('uv makes the environment for the very interpreter, and installs into it', () => {
    expect(uvCommands('/cache/a.b', 'requirements.txt', facts)).toEqual([
      { file: 'uv', args: ['venv', '--no-project', '--python', '/usr/bin/python3', '/cache/a.b'] },
      {
        file: 'uv',
        args: [
          ...['pip', 'install', '--no-progress', '--color', 'never', '--compile-bytecode'],
          ...['--python', '/cache/a.b/bin/python', '--requirement', 'requirements.txt'],
        ],
      },
    ]);
  });

  const options = [
    ...['install', '--no-input', '--disable-pip-version-check', '--no-color', '--progress-bar', 'off'],
    ...['--requirement', 'requirements.txt'],
  ];

  test('a pip that is new enough installs from outside; else one is put into the environment', () => {
    expect(pipCommands('/c/a', 'requirements.txt', { ...facts, pip: 22.03 })).toEqual([
      { file: '/usr/bin/python3', args: ['-m', 'venv', '--without-pip', '/c/a'] },
      { file: '/usr/bin/python3', args: ['-m', 'pip', '--python', '/c/a/bin/python', ...options] },
    ]);
    for (const older of [facts, { ...facts, pip: 22.02 }, { ...facts, pip: 9 }]) {
      expect(pipCommands('/c/a', 'requirements.txt', older)).toEqual([
        { file: '/usr/bin/python3', args: ['-m', 'venv', '/c/a'] },
        { file: '/c/a/bin/python', args: ['-m', 'pip', ...options] },
      ]);
    }
  });

  test('steps find its programs first', () => {
    const packages = { folder: '/c/a', programs: '/c/a/bin', python: '/c/a/bin/python' };
    expect(withPackages({ PATH: '/bin', X: '1' }, packages)).toEqual({
      PATH: '/c/a/bin:/bin',
      X: '1',
      VIRTUAL_ENV: '/c/a',
    });
    expect(withPackages({ PATH: '/bin' }, undefined)).toEqual({ PATH: '/bin' });
  });
});

// What pip 23.2 and uv 0.13 said on a real machine.
const said: readonly (readonly [string, string, object])[] = [
  [
    'pip: another version',
    'ERROR: Could not find a version that satisfies the requirement six==99.0 (from versions: 1.16.0, 1.17.0)\nERROR: No matching distribution found for six==99.0',
    { problem: 'missing', name: 'six' },
  ],
  [
    'pip: no such package',
    'ERROR: Could not find a version that satisfies the requirement no-such-thing (from versions: none)\nERROR: No matching distribution found for no-such-thing',
    { problem: 'missing', name: 'no-such-thing' },
  ],
  [
    'pip: no index',
    "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'NewConnectionError('[Errno 111] Connection refused')': /simple/six/\nERROR: Could not find a version that satisfies the requirement six (from versions: none)\nERROR: No matching distribution found for six",
    { problem: 'network' },
  ],
  [
    'pip: a bad line',
    "ERROR: Invalid requirement: 'foo bar' (from line 2 of requirements.txt)",
    { problem: 'invalid', line: 2 },
  ],
  [
    'pip: a conflict',
    'Collecting six==1.16.0\nERROR: Cannot install six==1.15.0 and six==1.16.0 because these package versions have conflicting dependencies.\n\nERROR: ResolutionImpossible: for help visit https://pip.pypa.io/',
    { problem: 'conflict', name: 'six' },
  ],
  [
    'pip: a hash',
    'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.\n    six==1.16.0 from https://x',
    { problem: 'hash' },
  ],
  [
    'pip: a build',
    'Collecting numpy==1.13.0\n  error: subprocess-exited-with-error\n  × Preparing metadata (pyproject.toml) did not run successfully.\nerror: metadata-generation-failed',
    { problem: 'build' },
  ],
  [
    'pip: a full disk',
    'ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device',
    { problem: 'disk' },
  ],
  [
    'pip: credentials',
    'WARNING: 401 Error, Credentials not correct for https://x/simple/six/',
    { problem: 'denied' },
  ],
  [
    'uv: another version',
    'error: No solution found when resolving dependencies\n  cause: Because there is no version of six==99.0 and you require six==99.0, we can conclude that your requirements are unsatisfiable.',
    { problem: 'missing', name: 'six' },
  ],
  [
    'uv: no such package',
    'error: No solution found when resolving dependencies\n  cause: Because no-such-thing was not found in the package registry and you require no-such-thing, we can conclude that your requirements are unsatisfiable.',
    { problem: 'missing', name: 'no-such-thing' },
  ],
  [
    'uv: a conflict',
    'error: No solution found when resolving dependencies\n  cause: Because requests==2.31.0 depends on urllib3>=1.21.1,<3 and you require requests==2.31.0, we can conclude that you require urllib3>=1.21.1,<3.',
    { problem: 'conflict', name: 'requests' },
  ],
  [
    'uv: no index',
    'error: Request failed after 3 retries in 10.8s\n  cause: Failed to fetch: http://127.0.0.1:1/simple/six/\n  cause: client error (Connect)',
    { problem: 'network' },
  ],
  [
    'uv: a bad line',
    "error: Couldn't parse requirement in `requirements.txt` at position 0\n  cause: no such comparison operator",
    { problem: 'invalid' },
  ],
  [
    'uv: a hash',
    'error: Failed to download `six==1.16.0`\n  cause: Hash mismatch for `six==1.16.0`',
    { problem: 'hash' },
  ],
  [
    'uv: a build',
    'error: Failed to build `numpy==1.13.0`\n  cause: The build backend returned an error',
    { problem: 'build' },
  ],
  ['anything else', 'Killed', { problem: 'failed' }],
];

test.each(said)('what kept the installer from it is judged by its own words: %s', (_, output, verdict) => {
  expect(judgeInstall(output)).toEqual(verdict);
});
