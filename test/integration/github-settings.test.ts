import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startGitHub, type TestGitHub } from '../github/server.ts';
import { setRef } from '../github/story/pushes.ts';
import { addEnvironment } from '../github/story/repositories.ts';
import { addTeam } from '../github/story/runs.ts';
import { shaOf, userOf } from '../github/world.ts';
import { connectTo } from '../support/github-connection.ts';

const admin = {
  actions: 'read',
  actions_variables: 'read',
  administration: 'read',
  contents: 'read',
  environments: 'read',
  secrets: 'read',
} as const;

let server: TestGitHub;

beforeEach(async () => {
  server = await startGitHub({ permissions: admin });
});

afterEach(() => server.stop());

test('the repository, its branches and the settings of Actions', async () => {
  const { settings } = server.repository;
  settings.defaultPermissions = 'write';
  settings.pinningRequired = true;
  settings.allowedActions = 'local_only';
  setRef(server, { ref: 'refs/heads/datajob/ledger', commit: shaOf('ledger') });
  const { github } = connectTo(server);
  expect(await github.settings.repository()).toEqual({
    defaultBranch: 'main',
    private: true,
    archived: false,
  });
  expect(await github.settings.hasBranch('datajob/ledger')).toBe(true);
  expect(await github.settings.hasBranch('datajob/production')).toBe(false);
  server.repository.contents.set('docs/CODEOWNERS', '* @ünal\n');
  expect(await github.settings.file('docs/CODEOWNERS')).toBe('* @ünal\n');
  expect(await github.settings.file('CODEOWNERS')).toBeUndefined();
  expect(await github.settings.actions()).toEqual({
    enabled: true,
    defaultPermissions: 'write',
    pinningRequired: true,
    allowedActions: 'local',
  });
});

describe('rules of a branch', () => {
  test('nothing protects a branch until somebody says so, and one that does not exist yet has rules as well', async () => {
    server.repository.settings.rules.set('datajob/ledger', [{ type: 'creation' }]);
    const { github } = connectTo(server);
    const open = { requiredChecks: [], codeOwnerReview: false, approvals: 0, mergeQueue: false };
    expect(await github.settings.branchRules('main')).toEqual({
      ...open,
      pullRequestRequired: false,
      forcePushAllowed: true,
      kinds: [],
    });
    expect((await github.settings.branchRules('datajob/ledger')).kinds).toEqual(['creation']);
  });

  test('rulesets and classic protection add up', async () => {
    server.repository.settings.rules.set('main', [
      {
        type: 'pull_request',
        parameters: {
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: true,
          require_last_push_approval: false,
          required_approving_review_count: 1,
          required_review_thread_resolution: false,
        },
      },
      {
        type: 'required_status_checks',
        parameters: {
          required_status_checks: [{ context: 'datajob' }],
          strict_required_status_checks_policy: false,
        },
      },
      { type: 'merge_queue' },
    ]);
    server.repository.settings.protection.set('main', { requiredChecks: ['test', 'datajob'], approvals: 2 });
    const { github } = connectTo(server);
    const rules = await github.settings.branchRules('main');
    expect({ ...rules, kinds: [...rules.kinds].sort() }).toEqual({
      requiredChecks: ['datajob', 'test'],
      pullRequestRequired: true,
      codeOwnerReview: true,
      approvals: 2,
      mergeQueue: true,
      forcePushAllowed: false,
      kinds: ['deletion', 'merge_queue', 'non_fast_forward', 'pull_request', 'required_status_checks'],
    });
  });

  test('what the token may not see is said, and what everybody may see is still told', async () => {
    server.repository.settings.protection.set('main', { requiredChecks: ['datajob'] });
    const { github } = connectTo(server, { token: server.addToken({ permissions: { contents: 'read' } }) });
    const rules = await github.settings.branchRules('main');
    expect(rules.requiredChecks).toEqual(['datajob']);
    expect(rules.unseen).toMatchObject({ reason: 'forbidden', permission: 'administration: read' });
  });
});

test('environments come with who must approve and which branches may deploy', async () => {
  addTeam(server, 'sales', ['ana']);
  addEnvironment(server, 'open');
  addEnvironment(server, 'staging', { branches: 'protected', waitMinutes: 10 });
  addEnvironment(server, 'production', {
    branches: ['main', 'release/*'],
    reviewers: ['bob', 'acme/sales'],
    preventSelfReview: true,
  });
  const { github } = connectTo(server);
  const quiet = { reviewers: 0, preventSelfReview: false, waitMinutes: 0 };
  expect(await github.settings.environments()).toEqual([
    { name: 'open', ...quiet },
    { name: 'staging', ...quiet, waitMinutes: 10, branches: 'protected' },
    {
      name: 'production',
      reviewers: 2,
      preventSelfReview: true,
      waitMinutes: 0,
      branches: 'custom',
      branchPatterns: ['main', 'release/*'],
    },
  ]);
});

test('names of secrets and variables are those a job can read, from all pages', async () => {
  const world = userOf(server.world, 'acme');
  server.state.users.set('acme', { ...world, type: 'Organization' });
  const { settings } = server.repository;
  settings.secrets = Array.from({ length: 70 }, (_, index) => `SECRET_${index}`);
  settings.variables = { REGION: 'eu' };
  settings.organizationSecrets = ['SHARED'];
  settings.organizationVariables = { COMPANY: 'acme' };
  addEnvironment(server, 'production', { secrets: ['PRODUCTION_URL'], variables: { TARGET: 'x' } });
  const { github } = connectTo(server);
  const everywhere = await github.settings.secretNames(undefined);
  expect(everywhere.size).toBe(73);
  expect(everywhere).toContain('SHARED');
  const production = await github.settings.secretNames('production');
  expect([...production].filter((name) => !everywhere.has(name))).toEqual(['PRODUCTION_URL', 'TARGET']);
});

test('without the permission the names are not taken for none', async () => {
  const { github } = connectTo(server, { token: server.addToken({ permissions: { contents: 'read' } }) });
  await expect(github.settings.secretNames(undefined)).rejects.toMatchObject({ reason: 'forbidden' });
  await expect(github.settings.environments()).rejects.toMatchObject({ permission: 'actions: read' });
  await expect(github.settings.actions()).rejects.toMatchObject({ permission: 'administration: read' });
});

test("GitHub's own findings in CODEOWNERS", async () => {
  server.repository.settings.codeownersErrors = [
    { line: 3, kind: 'Unknown owner', message: 'Unknown owner on line 3', path: '.github/CODEOWNERS' },
  ];
  const { github } = connectTo(server);
  expect(await github.settings.codeownersErrors()).toEqual([
    { line: 3, message: 'Unknown owner on line 3', path: '.github/CODEOWNERS' },
  ]);
});
