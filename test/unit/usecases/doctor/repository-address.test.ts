import { describe, expect, test } from '@jest/globals';
import { Obstacle } from '../../../../src/failure.ts';
import { repositoryAddress } from '../../../../src/usecases/doctor/repository-address.ts';

const nothing = { repository: undefined, remoteUrl: undefined, apiUrl: undefined };

function failureOf(remoteUrl: string): Obstacle {
  try {
    repositoryAddress({ ...nothing, remoteUrl });
  } catch (error) {
    if (error instanceof Obstacle) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

test.each([
  'https://github.com/acme/data',
  'https://github.com/acme/data.git',
  'https://github.com/acme/data/',
  'https://GitHub.com/acme/data.git',
  'https://mona:ghp_secret@github.com/acme/data.git',
  'https://x-access-token:ghs_secret@github.com/acme/data',
  'https://www.github.com/acme/data',
  'git@github.com:acme/data.git',
  'github.com:acme/data.git',
  'org-1234@github.com:acme/data.git',
  'ssh://git@github.com/acme/data.git',
  'ssh://git@github.com:22/acme/data',
  'ssh://git@ssh.github.com:443/acme/data.git',
  'git://github.com/acme/data.git',
])('%s is acme/data on github.com', (remoteUrl) => {
  expect(repositoryAddress({ ...nothing, remoteUrl })).toEqual({
    repository: 'acme/data',
    apiUrl: 'https://api.github.com',
  });
});

test('names may hold dots, and a name may end like an address', () => {
  const remoteUrl = 'git@github.com:acme/data.github.io.git';
  expect(repositoryAddress({ ...nothing, remoteUrl }).repository).toBe('acme/data.github.io');
});

test('enterprise clouds have an address of their own, servers need it to be said', () => {
  const cloud = 'https://acme.ghe.com/acme/data.git';
  expect(repositoryAddress({ ...nothing, remoteUrl: cloud }).apiUrl).toBe('https://api.acme.ghe.com');
  const server = 'git@github.example.com:acme/data.git';
  const apiUrl = 'https://github.example.com/api/v3';
  expect(repositoryAddress({ ...nothing, remoteUrl: server, apiUrl })).toEqual({
    repository: 'acme/data',
    apiUrl,
  });
});

test('what a person says goes first', () => {
  const remoteUrl = 'git@github.com:acme/data.git';
  expect(repositoryAddress({ ...nothing, repository: 'acme/other', remoteUrl })).toEqual({
    repository: 'acme/other',
    apiUrl: 'https://api.github.com',
  });
});

describe('a token goes to no host that only a remote names', () => {
  test.each([
    'https://gitlab.com/acme/data.git',
    'git@github.com.example.org:acme/data.git',
    'https://evilghe.com/acme/data',
    'https://github.com@example.org/acme/data.git',
    'git@github-work:acme/data.git',
  ])('%s', (remoteUrl) => {
    const failure = failureOf(remoteUrl);
    expect(failure.code).toBe('usage');
    expect(failure.hint).toContain('GITHUB_API_URL');
  });
});

test.each([
  '',
  '/srv/git/data.git',
  'C:\\git\\data',
  '../data.git',
  'https://github.com/acme',
  'file:///srv/data',
])('%j names no repository on GitHub', (remoteUrl) => {
  expect(failureOf(remoteUrl).hint).toContain('--repository');
});

test('no password of an address is printed', () => {
  const { message, hint } = failureOf('https://mona:hunter2@git.example.com/acme/data.git');
  expect(`${message} ${hint}`).not.toMatch(/hunter2|mona/);
});
