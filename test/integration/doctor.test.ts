import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startGitHub, type TestGitHub } from '../github/server.ts';
import { addEnvironment } from '../github/story/repositories.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { files } from '../support/doctor-world.ts';
import { type GitSandbox, git, gitSandbox, writeFiles } from '../support/git-sandbox.ts';
import { runDatajob } from '../support/run-cli.ts';

const reader = {
  actions: 'read',
  actions_variables: 'read',
  administration: 'read',
  contents: 'read',
  environments: 'read',
  secrets: 'read',
} as const;

let dist: BuiltDist;
let server: TestGitHub;
let sandbox: GitSandbox;
let folder: string;

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(async () => {
  server = await startGitHub({ permissions: reader });
  sandbox = gitSandbox();
  folder = sandbox.init('data');
  git(folder, 'remote', 'add', 'origin', 'https://mona:hunter2@github.com/acme/data.git');
  writeFiles(folder, files);
});
afterEach(async () => {
  sandbox.remove();
  await server.stop();
});

function doctor(env: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const own = { GITHUB_API_URL: server.url, ...env };
  return runDatajob(['doctor', ...argv], { dist, node: process.execPath, cwd: folder, env: own });
}

function setUpWell(): void {
  const { settings } = server.repository;
  settings.protection.set('main', { requiredChecks: ['datajob'], approvals: 1, codeOwnerReviews: true });
  settings.pinningRequired = true;
  settings.secrets = ['STAGING_URL', 'CRM_TOKEN', 'DATAJOB_MEMBERS_TOKEN'];
  addEnvironment(server, 'production', { branches: ['main'], reviewers: ['bob'], preventSelfReview: true });
  addEnvironment(server, 'production-runs', {
    branches: ['main'],
    secrets: ['PRODUCTION_URL', 'SMTP_URL', 'CRM_TOKEN'],
  });
  for (const [path, text] of Object.entries(files)) server.repository.contents.set(path, text);
}

test('a repository that is set up well passes, asked with few requests', async () => {
  setUpWell();
  const { code, stdout, stderr } = await doctor({ GITHUB_TOKEN: server.token });
  expect({ code, stderr, stdout }).toEqual({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^acme\/data, branch main\n.*\n\nAll is set up as it should be\.\n$/),
  });
  expect(server.count()).toBeLessThan(35);
  expect(server.calls.every(({ method }) => method === 'GET')).toBe(true);
});

test('what is wrong is told, in a sub-folder with paths of the repository, and neither token nor password', async () => {
  const files2 = Object.entries(files).map(([path, text]) => [
    path.startsWith('.') ? path : `team/${path}`,
    text,
  ]);
  writeFiles(folder, Object.fromEntries(Object.keys(files).map((path) => [path, undefined])));
  writeFiles(folder, Object.fromEntries(files2));
  const { code, stdout } = await doctor({ GH_TOKEN: server.token }, '--workspace', 'team', '--json');
  const outcome = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(outcome.findings).toContainEqual({
    code: 'secret-missing',
    severity: 'error',
    message: 'There is no secret STAGING_URL for staging, which connection warehouse needs.',
    hint: expect.any(String),
    file: 'team/datajob.config.yaml',
  });
  expect(stdout).not.toContain(server.token);
  expect(stdout).not.toContain('hunter2');
});

test('what the token may not see is said with the permission', async () => {
  setUpWell();
  const token = server.addToken({ permissions: { contents: 'read' } });
  const { code, stdout, stderr } = await doctor({ GITHUB_TOKEN: token });
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toContain('Could not look at the environments.');
  expect(stdout).toContain('`actions: read`');
  expect(stdout).toContain('Could not look at the protection of main.');
  expect(stdout).not.toContain('error');
});

test('without a token, a known repository or a GitHub that answers it ends with its own exit code', async () => {
  const none = await doctor({});
  expect([none.code, none.stderr.includes('GITHUB_TOKEN')]).toEqual([2, true]);
  const gone = await doctor({ GITHUB_TOKEN: server.token, GITHUB_API_URL: 'http://127.0.0.1:9' });
  expect([gone.code, gone.stderr.includes('could not be reached')]).toEqual([3, true]);
  const other = await doctor({ GITHUB_TOKEN: server.token }, '--repository', 'acme/nothing');
  expect([other.code, other.stderr.includes('acme/nothing')]).toEqual([3, true]);
  git(folder, 'remote', 'set-url', 'origin', 'https://mona:hunter2@git.example.com/acme/data.git');
  const foreign = await doctor({ GITHUB_TOKEN: server.token, GITHUB_API_URL: '' });
  expect(foreign.code).toBe(2);
  expect(foreign.stderr).toContain('git.example.com');
  expect(`${gone.stderr}${other.stderr}${foreign.stderr}`).not.toMatch(/hunter2|ghs_/);
});
