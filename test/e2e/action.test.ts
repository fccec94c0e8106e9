import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ActionStep, runAction } from '../support/action-runner.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { commitFiles, type GitSandbox, git, gitSandbox } from '../support/git-sandbox.ts';
import { interpreter } from '../support/node-interpreters.ts';

let dist: BuiltDist;
let sandbox: GitSandbox;
let repository: string;

const job = 'jobs/sales/orders';
const goodSql = 'create table if not exists orders (id integer);\ninsert into orders values (1);\n';
const manifest =
  'team: sales\nschedule: { cron: "0 6 * * *" }\nchecks: [{ table: orders, not_null: [id] }]\n';

beforeAll(() => {
  dist = buildDist();
});
afterAll(() => dist.remove());
beforeEach(() => {
  sandbox = gitSandbox();
  repository = sandbox.clone(sandbox.bare('remote.git'), 'work');
  commitFiles(repository, { 'datajob.config.yaml': 'version: 1\n', '.gitignore': '.datajob/\n' });
  git(repository, 'push', '--quiet', 'origin', 'HEAD:main');
});
afterEach(() => sandbox.remove());

describe('a pull request', () => {
  test('with mistakes gets them as annotations at their lines, and nothing is run', async () => {
    const sha = commitFiles(repository, {
      [`${job}/datajob.yaml`]: `${manifest}stepz: []\n`,
      [`${job}/10_load.sql`]: 'select :nme;\n',
    });
    const result = await action({ event: pullRequest(sha) });
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toContainEqual({
      level: 'error',
      message: expect.stringContaining('stepz'),
      properties: expect.objectContaining({ file: `${job}/datajob.yaml`, line: '4', col: '1' }),
    });
    expect(result.outputs).toMatchObject({ passed: 'false', command: 'validate, plan' });
    expect(result.summary).toContain('stepz');
    expect(existsSync(join(repository, '.datajob'))).toBe(false);
  });

  test('whose workspace is a folder of the repository gets annotations at paths of the repository', async () => {
    const sha = commitFiles(repository, {
      'data/datajob.config.yaml': 'version: 1\n',
      'data/jobs/orders/datajob.yaml': 'teem: sales\n',
    });
    const result = await action({
      event: pullRequest(sha),
      inputs: { workspace: 'data', command: 'validate' },
    });
    expect(result.exitCode).toBe(1);
    const files = new Set(result.annotations.flatMap(({ properties }) => properties['file'] ?? []));
    expect([...files]).toEqual(['data/jobs/orders/datajob.yaml']);
  });

  test('is validated, planned and staged; outputs and summary tell what happened', async () => {
    const sha = commitFiles(repository, {
      [`${job}/datajob.yaml`]: manifest,
      [`${job}/10_load.sql`]: goodSql,
    });
    const result = await action({ event: pullRequest(sha) });
    expect([result.exitCode, result.annotations]).toEqual([0, []]);
    expect(result.outputs).toMatchObject({
      passed: 'true',
      command: 'validate, plan, stage',
      changed: '["orders"]',
    });
    expect(JSON.parse(result.outputs['plan'] ?? '')).toMatchObject({
      changes: [{ job: 'orders', kind: 'added' }],
    });
    expect(JSON.parse(result.outputs['result'] ?? '')).toMatchObject({
      pr: 12,
      environment: 'pr-12',
      jobs: [{ job: 'orders', status: 'succeeded' }],
      evidence: [{ job: 'orders', passed: true }],
      passed: true,
    });
    expect(result.summary).toContain('`orders`');
    expect(git(repository, 'ls-remote', 'origin', 'datajob/ledger')).not.toBe('');
  });

  test('with broken SQL fails at the line of the file', async () => {
    const sha = commitFiles(repository, {
      [`${job}/datajob.yaml`]: manifest,
      [`${job}/10_load.sql`]: `${goodSql}\nselekt 1;\n`,
    });
    const result = await action({ event: pullRequest(sha) });
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]).toMatchObject({
      level: 'error',
      properties: { file: `${job}/10_load.sql`, line: '4', title: 'orders: step 10_load failed' },
    });
    expect(JSON.parse(result.outputs['result'] ?? '')).toMatchObject({ passed: false });
  });

  test('shows what was found before an obstacle', async () => {
    const sha = commitFiles(repository, {
      [`${job}/datajob.yaml`]: manifest,
      [`${job}/10_load.sql`]: goodSql,
    });
    git(repository, 'remote', 'set-url', 'origin', '/nowhere');
    const result = await action({ event: pullRequest(sha) });
    expect([result.exitCode, result.outputs['passed']]).toEqual([1, 'false']);
    expect(JSON.parse(result.outputs['plan'] ?? '')).toMatchObject({ changes: [{ job: 'orders' }] });
    expect(result.summary).toContain('`orders`');
    expect(result.annotations.at(-1)?.message).toContain('/nowhere');
    expect(result.summary).toContain('nowhere');
  });

  test('that changes no job is green', async () => {
    const sha = commitFiles(repository, { 'README.md': 'hello\n' });
    const result = await action({ event: pullRequest(sha) });
    expect([result.exitCode, result.outputs['passed'], result.outputs['changed']]).toEqual([0, 'true', '[]']);
  });

  test('from a fork is read, and its steps are never run', async () => {
    const sha = commitFiles(repository, {
      [`${job}/datajob.yaml`]: 'team: sales\nsteps: [{ run: "touch was-run" }]\n',
    });
    const result = await action({ event: pullRequest(sha, 'stranger/data') });
    expect(result.exitCode).toBe(0);
    expect(result.outputs['command']).toBe('validate, plan');
    expect(result.log).toContain('comes from a fork');
    expect(existsSync(join(repository, '.datajob'))).toBe(false);
    expect(git(repository, 'ls-remote', 'origin', 'datajob/ledger')).toBe('');
  });

  test('is compared with what it was merged with, not with what its event remembers', async () => {
    const old = git(repository, 'rev-parse', 'HEAD');
    commitFiles(repository, {
      'jobs/other/x1/datajob.yaml': 'team: others\n',
      'jobs/other/x1/1_a.sql': 'select 1;\n',
    });
    git(repository, 'switch', '--quiet', '--create', 'change', old);
    commitFiles(repository, { [`${job}/datajob.yaml`]: manifest, [`${job}/10_load.sql`]: goodSql });
    git(repository, 'switch', '--quiet', '--detach', 'main');
    git(repository, 'merge', '--quiet', '--no-edit', 'change');
    const sha = git(repository, 'rev-parse', 'HEAD');
    const event = pullRequest(sha, 'acme/data', old);
    const result = await action({ event, inputs: { command: 'plan' } });
    expect(result.outputs['changed']).toBe('["orders"]');
  });
});

test('a workflow that is started by hand does what was typed', async () => {
  const sha = commitFiles(repository, { [`${job}/datajob.yaml`]: manifest, [`${job}/10_load.sql`]: goodSql });
  const payload = { inputs: { command: 'run', job: 'orders', environment: 'staging' } };
  const result = await action({ event: { name: 'workflow_dispatch', payload, sha } });
  expect([result.exitCode, JSON.parse(result.outputs['result'] ?? '')]).toMatchObject([
    0,
    { job: 'orders', environment: 'staging', status: 'succeeded' },
  ]);
});

test('a merge is promoted, a schedule starts what is due, and a repeated tick starts nothing', async () => {
  const sha = commitFiles(repository, { [`${job}/datajob.yaml`]: manifest, [`${job}/10_load.sql`]: goodSql });
  git(repository, 'push', '--quiet', 'origin', 'HEAD:main');
  const payload = { repository: { default_branch: 'main' }, after: sha };
  const promoted = await action({ event: { name: 'push', payload, sha, ref: 'refs/heads/main' } });
  expect(promoted.log).toContain('orders in');
  expect([promoted.exitCode, JSON.parse(promoted.outputs['result'] ?? '')]).toMatchObject([
    0,
    { commit: sha, releases: [{ job: 'orders', action: 'added' }] },
  ]);

  const now = new Date(Date.now() + 2 * 86_400_000).toISOString();
  const tick = { event: { name: 'schedule', payload: { schedule: '23 * * * *' }, sha }, inputs: { now } };
  const first = await action(tick);
  expect([first.exitCode, JSON.parse(first.outputs['result'] ?? '').started]).toMatchObject([
    0,
    [{ job: 'orders', status: 'succeeded' }],
  ]);
  expect(JSON.parse((await action(tick)).outputs['result'] ?? '').started).toEqual([]);
});

test('what a step prints is never obeyed, and secrets are hidden everywhere', async () => {
  const script = [
    'echo "::set-output name=passed::hacked"',
    'echo "::stop-commands::mine"',
    'echo "::add-mask::true"',
    'echo "##[error]fake"',
    'echo "the secret is $TOKEN"',
    'printf %s "$TOKEN" | base64',
  ].join('; ');
  commitFiles(repository, {
    [`${job}/datajob.yaml`]: `team: sales\nsecrets: [TOKEN]\nsteps:\n  - run: '${script}'\n`,
  });
  const secret = 'very-secret-value';
  const result = await action({
    event: { name: 'workflow_dispatch', payload: { inputs: { command: 'run' } } },
    inputs: { job: 'orders' },
    env: { TOKEN: secret },
  });
  expect([result.exitCode, result.outputs['passed'], result.annotations]).toEqual([0, 'true', []]);
  expect(result.log).toContain('::add-mask::true');
  expect(result.log).toContain('the secret is ***');
  const everything = JSON.stringify(result);
  expect(everything).not.toContain(secret);
  expect(everything).not.toContain(Buffer.from(secret).toString('base64').slice(0, 20));
});

test.each([
  ['an event that asks for nothing', { name: 'issues' }, 0, /nothing to do/],
  ['pull_request_target', { name: 'pull_request_target' }, 1, /secrets/],
])('%s ends with a sentence', async (_, event, exitCode, sentence) => {
  const result = await action({ event });
  expect(result.exitCode).toBe(exitCode);
  expect(`${result.log}${JSON.stringify(result.annotations)}`).toMatch(sentence);
  expect(result.outputs['passed']).toBe(exitCode === 0 ? 'true' : 'false');
});

function action(step: Omit<ActionStep, 'dist' | 'node' | 'repository'>) {
  return runAction({ dist: dist.folder, node: interpreter(24).path, repository, ...step });
}

function pullRequest(sha: string, head = 'acme/data', baseSha?: string): ActionStep['event'] {
  const base = {
    sha: baseSha ?? git(repository, 'rev-parse', 'origin/main'),
    repo: { full_name: 'acme/data' },
  };
  const payload = {
    action: 'opened',
    number: 12,
    pull_request: { number: 12, head: { sha, repo: { full_name: head } }, base },
    repository: { default_branch: 'main' },
  };
  return { name: 'pull_request', payload, sha, ref: 'refs/pull/12/merge' };
}
