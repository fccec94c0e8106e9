import { describe, expect, test } from '@jest/globals';
import { codes, examine, files, healthy } from '../../../support/doctor-world.ts';

describe('environments and secrets', () => {
  const [production] = healthy.environments ?? [];
  const {
    branches: _all,
    branchPatterns: _none,
    ...anyBranch
  } = production ?? { name: 'production', reviewers: 1, preventSelfReview: true, waitMinutes: 0 };

  test.each([
    ['every branch may deploy', anyBranch, ['environment-open']],
    ['protected branches may', { ...anyBranch, branches: 'protected' as const }, []],
    [
      'main may not',
      { ...anyBranch, branches: 'custom' as const, branchPatterns: ['release/*'] },
      ['environment-refuses-default-branch'],
    ],
    [
      'others may too',
      { ...anyBranch, branches: 'custom' as const, branchPatterns: ['main', 'hotfix/*'] },
      ['environment-wide'],
    ],
    [
      'no reviewers',
      { ...anyBranch, branches: 'protected' as const, reviewers: 0 },
      ['environment-without-reviewers'],
    ],
    [
      'self-review',
      { ...anyBranch, branches: 'protected' as const, preventSelfReview: false },
      ['environment-self-review'],
    ],
  ])('%s', async (_, environment, expected) => {
    expect(await codes({ environments: [environment] })).toEqual(expected);
  });

  test('reviewers are not asked for where the config protects nothing', async () => {
    const config = files['datajob.config.yaml'].replace('    protected: { approvals: 1 }\n', '');
    const environments = [{ ...anyBranch, branches: 'protected' as const, reviewers: 0 }];
    expect(await codes({ environments }, { 'datajob.config.yaml': config })).toEqual([]);
  });

  test('a secret that is missing is told with who asks for it', async () => {
    const [finding, ...others] = await examine({
      secretNames: {
        ...healthy.secretNames,
        production: ['PRODUCTION_URL', 'SMTP_URL'],
        '': ['STAGING_URL', 'DATAJOB_MEMBERS_TOKEN'],
      },
      environments: [...(healthy.environments ?? []), { ...anyBranch, name: 'Staging', reviewers: 0 }],
    });
    expect(finding).toEqual({
      code: 'secret-missing',
      severity: 'error',
      message: 'There is no secret CRM_TOKEN for staging, which job orders needs.',
      hint: expect.stringContaining('gh secret set CRM_TOKEN'),
      file: 'jobs/orders/datajob.yaml',
    });
    expect(others.map(({ message }) => message)).toEqual([
      expect.stringContaining('CRM_TOKEN for production'),
    ]);
  });

  test('what only production needs must not be readable everywhere', async () => {
    const secretNames = {
      ...healthy.secretNames,
      '': [...(healthy.secretNames?.[''] ?? []), 'PRODUCTION_URL'],
    };
    const findings = await examine({ secretNames });
    expect(findings.map(({ code, message }) => [code, message.split(' ')[0]])).toEqual([
      ['secret-exposed', 'PRODUCTION_URL'],
    ]);
  });

  test('the environment staging lets every pull request in at once', async () => {
    const staging = { name: 'staging', reviewers: 0, preventSelfReview: false, waitMinutes: 0 };
    const withStaging = (own: object) =>
      codes({ environments: [...(healthy.environments ?? []), { ...staging, ...own }] });
    expect(await withStaging({})).toEqual([]);
    expect(await withStaging({ branches: 'custom', branchPatterns: ['main', 'refs/pull/*/merge'] })).toEqual(
      [],
    );
    expect(await withStaging({ branches: 'protected' })).toEqual(['environment-refuses-pull-requests']);
    expect(await withStaging({ branches: 'custom', branchPatterns: ['main'] })).toEqual([
      'environment-refuses-pull-requests',
    ]);
    expect(await withStaging({ waitMinutes: 5 })).toEqual(['environment-waits']);
  });

  test('promotion stages again what has no evidence, so it needs the secrets of staging', async () => {
    const environments = [
      ...(healthy.environments ?? []),
      { name: 'staging', reviewers: 0, preventSelfReview: false, waitMinutes: 0 },
    ];
    const secretNames = {
      ...healthy.secretNames,
      '': ['CRM_TOKEN', 'DATAJOB_MEMBERS_TOKEN'],
      staging: ['STAGING_URL'],
    };
    expect(await codes({ environments, secretNames })).toEqual(['secret-not-for-promotion']);
  });

  test('who is in a team is only known with a token for it', async () => {
    const secretNames = { ...healthy.secretNames, '': ['STAGING_URL', 'CRM_TOKEN'] };
    expect(await examine({ secretNames })).toMatchObject([
      { code: 'members-token-missing', severity: 'error' },
    ]);
    const config = files['datajob.config.yaml'];
    const open = config.replace('    protected: { approvals: 1 }\n', '');
    expect(await examine({ secretNames }, { 'datajob.config.yaml': open })).toMatchObject([
      { code: 'members-token-missing', severity: 'recommendation' },
    ]);
    const people = {
      'datajob.config.yaml': config.replace('@acme/sales', '@ana'),
      '.github/CODEOWNERS': '* @ana\n',
    };
    expect(await codes({ secretNames }, people)).toEqual([]);
  });

  test("GitHub's own variables need no secret", async () => {
    const config = files['datajob.config.yaml'].replace('STAGING_URL', 'GITHUB_ACTOR');
    expect(await codes({}, { 'datajob.config.yaml': config })).toEqual([]);
  });
});
