import { describe, expect, test } from '@jest/globals';
import { GitHubObstacle } from '../../../../src/ports/github/github.ts';
import type { BranchRules } from '../../../../src/ports/github/repository-settings.ts';
import { doctor } from '../../../../src/usecases/doctor.ts';
import { codes, doctorPorts, examine, files, guarded, healthy } from '../../../support/doctor-world.ts';
import { memoryGitHub } from '../../../support/memory-github.ts';

test('a repository that is set up well has no finding', async () => {
  expect(await examine()).toEqual([]);
});

test('a repository with nothing set up is told all of it, errors first', async () => {
  const present = {
    'datajob.config.yaml': files['datajob.config.yaml'],
    'jobs/orders/datajob.yaml': files['jobs/orders/datajob.yaml'],
  };
  const { findings, defaultBranch } = await doctor('acme/data', doctorPorts(memoryGitHub(), present));
  expect(defaultBranch).toBe('main');
  expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'error workflow-missing',
    'error check-not-required',
    'error pull-request-not-required',
    'error environment-missing',
    ...Array.from({ length: 5 }, () => 'error secret-missing'),
    'error members-token-missing',
    'warning force-push-allowed',
    'recommendation pinning-not-required',
    'recommendation fewer-approvals',
    'recommendation nobody-asked',
    'recommendation codeowners-missing',
  ]);
  expect(findings.every(({ hint }) => hint !== undefined)).toBe(true);
});

describe('the default branch', () => {
  const ruled = (rules: Partial<BranchRules>) => ({
    branchRules: { ...healthy.branchRules, main: { ...guarded, ...rules } },
  });

  test.each([
    [{ requiredChecks: [] }, ['check-not-required']],
    [{ requiredChecks: ['datajob evidence'] }, ['check-not-required']],
    [{ pullRequestRequired: false }, ['pull-request-not-required']],
    [{ forcePushAllowed: true }, ['force-push-allowed']],
    // The environment's reviewers are asked.
    [{ approvals: 0 }, ['fewer-approvals']],
    [{ codeOwnerReview: false }, ['owner-review-not-required']],
  ])('%j', async (rules, expected) => {
    expect(await codes(ruled(rules))).toEqual(expected);
  });

  test('of rules that are only partly seen nothing is said but that', async () => {
    const unseen = { message: 'GitHub does not let us.', hint: 'administration: read' };
    const findings = await examine(
      ruled({ pullRequestRequired: false, forcePushAllowed: true, codeOwnerReview: false, unseen }),
    );
    expect(findings).toEqual([
      {
        code: 'not-seen',
        severity: 'warning',
        message: 'Could not look at the protection of main. GitHub does not let us.',
        hint: 'administration: read',
      },
    ]);
  });

  test('an archived repository is no place to work in', async () => {
    const repository = { defaultBranch: 'main', private: true, archived: true };
    expect(await codes({ repository })).toEqual(['repository-archived']);
  });

  test('a repository that everybody can fork needs the second workflow', async () => {
    const repository = { defaultBranch: 'main', private: false, archived: false };
    expect(await codes({ repository })).toEqual(['report-workflow-missing']);
    expect(
      await codes({ repository }, { '.github/workflows/datajob-report.yml': 'on: workflow_run' }),
    ).toEqual([]);
  });
});

describe('Actions', () => {
  const { actions } = healthy;

  test.each([
    [{ enabled: false }, ['actions-off']],
    [{ defaultPermissions: 'write' as const }, ['token-writes']],
    [{ pinningRequired: false }, ['pinning-not-required']],
    [{ allowedActions: 'local' as const }, ['actions-local-only']],
    [{ allowedActions: 'selected' as const }, ['actions-selected']],
  ])('%j', async (own, expected) => {
    const base = actions ?? {
      enabled: true,
      defaultPermissions: 'read',
      pinningRequired: true,
      allowedActions: 'all',
    };
    expect(await codes({ actions: { ...base, ...own } })).toEqual(expected);
  });
});

describe('the default branch, which is in force,', () => {
  const path = '.github/workflows/datajob.yml';
  const contents = (own: Readonly<Record<string, string>>) => ({ contents: { ...files, ...own } });

  test('may have another workflow than this folder', async () => {
    expect(await examine(contents({ [path]: 'on: push\n' }))).toMatchObject([
      { code: 'file-differs', severity: 'recommendation', file: path },
    ]);
    const windows = files[path].replaceAll('\n', '\r\n');
    expect(await codes(contents({ [path]: windows }))).toEqual([]);
  });

  test('may have none yet', async () => {
    const { [path]: _workflow, ...others } = files;
    const findings = await examine({ contents: others });
    expect(findings).toMatchObject([{ code: 'file-not-merged', severity: 'warning', file: path }]);
    expect(findings[0]?.message).toContain('schedules');
  });

  test('may have one that was not pulled', async () => {
    const second = '.github/workflows/datajob-report.yml';
    expect(await examine(contents({ [second]: 'on: workflow_run\n' }))).toMatchObject([
      { code: 'file-not-here', severity: 'warning', file: second },
    ]);
  });
});

test('actions that must be among the selected ones are named', async () => {
  const actions = {
    enabled: true,
    defaultPermissions: 'read',
    pinningRequired: true,
    allowedActions: 'selected',
  };
  const [finding] = await examine({ actions: actions as NonNullable<typeof healthy.actions> });
  expect(finding?.message).toContain('actions/checkout, datajob/datajob.');
});

describe('what the token may not see', () => {
  const forbidden = new GitHubObstacle('forbidden', 'GitHub does not let us.', {
    permission: 'secrets: read',
  });

  test.each([
    'settings.branchRules',
    'settings.environments',
    'settings.secretNames',
    'settings.actions',
    'settings.codeownersErrors',
    'settings.hasBranch',
    'settings.file',
  ] as const)('%s: is told as such, and not as if it were well or wrong', async (method) => {
    const found = await codes({}, {}, (github) => github.fail(method, forbidden));
    expect(new Set(found)).toEqual(new Set(['not-seen']));
  });

  test('a GitHub that cannot be reached ends it all', async () => {
    const gone = new GitHubObstacle('unreachable', 'gone');
    await expect(codes({}, {}, (github) => github.fail('settings.actions', gone))).rejects.toBe(gone);
    await expect(codes({}, {}, (github) => github.fail('settings.repository', forbidden))).rejects.toBe(
      forbidden,
    );
  });

  test('manifests that cannot be read are mentioned', async () => {
    expect(await codes({}, { 'jobs/broken/datajob.yaml': 'tem: sales\n' })).toContain('workspace-invalid');
  });
});
