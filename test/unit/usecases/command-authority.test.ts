import { describe, expect, test } from '@jest/globals';
import type { Permission } from '../../../src/ports/github/members.ts';
import type { ConcernedJob } from '../../../src/usecases/command-authority.ts';
import { authorityProblem, mayCommand } from '../../../src/usecases/command-authority.ts';
import { memoryGitHub } from '../../support/memory-github.ts';

const team = (...owners: string[]) => ({ owners, email: [] });
const config = {
  teams: {
    sales: team('@acme/sales', '@ann'),
    travel: team('@acme/travel'),
    hidden: team('@acme/hidden'),
    mail: team('me@example.com'),
    nobody: team(),
  },
};
const { members } = memoryGitHub({ teams: { '@acme/sales': ['bob'], '@acme/travel': ['bob', 'cid'] } });
const job = (name: string, of?: string): ConcernedJob => ({ job: name, ...(of && { team: of }) });
const problem = (login: string, permission: Permission, ...jobs: ConcernedJob[]) =>
  authorityProblem({ login, permission, jobs }, config, members);

test.each<[Permission, boolean]>([
  ['admin', true],
  ['maintain', true],
  ['write', true],
  ['triage', false],
  ['read', false],
  ['none', false],
])('whether permission %s is enough to give commands: %s', (permission, enough) => {
  expect(mayCommand(permission)).toBe(enough);
});

describe('who may', () => {
  test.each<[string, string, Permission, ConcernedJob[]]>([
    ['an owner by name', 'Ann', 'write', [job('orders', 'sales')]],
    ['a member of an owning team', 'bob', 'write', [job('orders', 'sales')]],
    ['an owner of every team', 'bob', 'maintain', [job('orders', 'sales'), job('flights', 'travel')]],
    [
      'an admin, also where nobody owns the job',
      'root',
      'admin',
      [job('x', 'nobody'), job('y'), job('z', 'hidden')],
    ],
    ['whoever may write, with no job', 'zoe', 'write', []],
  ])('%s', async (_, login, permission, jobs) => {
    expect(await problem(login, permission, ...jobs)).toBeUndefined();
  });
});

describe('who may not', () => {
  test.each<[string, string, Permission, ConcernedJob[], string]>([
    ['an owner who may only read', 'bob', 'read', [job('orders', 'sales')], 'may not write'],
    [
      'somebody who may write and owns nothing',
      'zoe',
      'write',
      [job('orders', 'sales')],
      'only owners of the team sales (@acme/sales, @ann)',
    ],
    ['a maintainer who owns nothing', 'zoe', 'maintain', [job('orders', 'sales')], 'only owners'],
    [
      'an owner of one of two teams',
      'cid',
      'write',
      [job('flights', 'travel'), job('orders', 'sales')],
      'with orders: only owners of the team sales',
    ],
    ['whose membership cannot be seen', 'bob', 'write', [job('secret', 'hidden')], '`members-token`'],
    ['an owner by e-mail address only', 'me', 'write', [job('letters', 'mail')], 'only owners'],
    ['anybody where the team names no owners', 'bob', 'write', [job('x', 'nobody')], 'only an admin'],
    [
      'anybody where the team is not in the config',
      'bob',
      'write',
      [job('x', 'constructor')],
      'only an admin',
    ],
    ['anybody for a job that nobody knows', 'bob', 'write', [job('x')], 'only an admin'],
    [
      'for many jobs, with the first names',
      'zoe',
      'write',
      ['a', 'b', 'c', 'd', 'e'].map((name) => job(name, 'sales')),
      'with a, b, c and 2 more',
    ],
  ])('%s', async (_, login, permission, jobs, text) => {
    const sentence = await problem(login, permission, ...jobs);
    expect(sentence).toContain(text);
    expect(sentence?.split('\n')).toHaveLength(1);
  });

  test('anybody but admins where the config has no teams', async () => {
    const asked = { login: 'bob', permission: 'write', jobs: [job('orders', 'sales')] } as const;
    expect(await authorityProblem(asked, {}, members)).toContain('only an admin');
  });
});
