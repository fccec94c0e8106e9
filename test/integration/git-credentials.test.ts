import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitIn } from '../../src/adapters/git.ts';
import { credentialVariables } from '../../src/adapters/git-credentials.ts';
import type { GitSandbox } from '../support/git-sandbox.ts';
import { git, gitSandbox } from '../support/git-sandbox.ts';

let sandbox: GitSandbox;
let folder: string;

beforeEach(() => {
  sandbox = gitSandbox();
  folder = sandbox.init('work');
});
afterEach(() => sandbox.remove());

const token = { token: 'ghs_example', server: 'https://github.com' };
const header = `AUTHORIZATION: basic ${Buffer.from('x-access-token:ghs_example').toString('base64')}`;

/** The header that Git itself would send to an address. */
const headerFor = async (url: string) => {
  const answer = await gitIn(folder, token).run(['config', '--get-urlmatch', 'http.extraheader', url]);
  return answer.stdout.toString('utf8').trim();
};

describe('a token for Git', () => {
  test('is sent to the server over https, and nowhere else', async () => {
    expect(await headerFor('https://github.com/acme/data.git')).toBe(header);
    expect(await headerFor('http://github.com/acme/data.git')).toBe('');
    expect(await headerFor('https://github.com.example.org/acme/data.git')).toBe('');
    expect(await headerFor('https://github.com:8443/acme/data.git')).toBe('');
    expect(await headerFor('https://gitlab.com/acme/data.git')).toBe('');
  });

  test('takes back what a checkout has left in the settings', async () => {
    git(folder, 'config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic left');
    const all = await gitIn(folder, token).text('x', [
      ...['config', '--get-all', 'http.https://github.com/.extraheader'],
    ]);
    // Git begins anew after an empty value, so only what follows it is sent.
    expect(all.split('\n')).toEqual(['AUTHORIZATION: basic left', '', header]);
  });

  test('is on no command line and in no file', async () => {
    const alias = [
      '-c',
      'alias.line=!tr "\\0" " " < /proc/$PPID/cmdline; echo; printenv GIT_CONFIG_VALUE_1',
      'line',
    ];
    const [line, value] = (await gitIn(folder, token).text('run an alias', alias)).split('\n');
    expect(line).toContain('alias.line');
    expect(line).not.toContain(header);
    expect(value).toBe(header);
    expect(git(folder, 'config', '--list', '--local')).not.toContain('AUTHORIZATION');
    expect(process.env['GIT_CONFIG_COUNT']).toBeUndefined();
  });

  test('is added to settings that the environment holds already', () => {
    const variables = credentialVariables(token, { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'a.b' });
    expect(variables).toEqual({
      GIT_CONFIG_COUNT: '3',
      GIT_CONFIG_KEY_1: 'http.https://github.com/.extraheader',
      GIT_CONFIG_VALUE_1: '',
      GIT_CONFIG_KEY_2: 'http.https://github.com/.extraheader',
      GIT_CONFIG_VALUE_2: header,
    });
  });

  test.each(['http://github.example', 'ssh://git@github.example', 'no address'])(
    'is not given for %s',
    (server) => {
      expect(credentialVariables({ token: 'x', server }, {})).toEqual({});
    },
  );
});
