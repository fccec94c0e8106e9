import { describe, expect, test } from '@jest/globals';
import { codes, examine, files, guarded, healthy } from '../../../support/doctor-world.ts';

describe('environments and secrets', () => {
  const [promotion, runs] = healthy.environments ?? [];
  const open = { reviewers: 0, preventSelfReview: false, waitMinutes: 0 };
  const custom = (...branchPatterns: string[]) => ({ branches: 'custom' as const, branchPatterns });
  const withRuns = (own: object) =>
    codes({
      environments: [...(promotion ? [promotion] : []), { name: 'production-runs', ...open, ...own }],
    });
  const withPromotion = (own: object, more: Parameters<typeof codes>[0] = {}) =>
    codes({ ...more, environments: [...(runs ? [runs] : []), { name: 'production', ...open, ...own }] });

  test.each([
    ['every branch may use it', {}, ['environment-open']],
    ['protected branches may', { branches: 'protected' }, []],
    ['main may not', custom('release/*'), ['environment-refuses-default-branch']],
    ['others may too', custom('main', 'hotfix/*'), ['environment-wide']],
    ['reviewers', { ...custom('main'), reviewers: 1 }, ['environment-waits']],
    ['a wait timer', { ...custom('main'), waitMinutes: 5 }, ['environment-waits']],
  ])('runs in production: %s', async (_, own, expected) => {
    expect(await withRuns(own)).toEqual(expected);
  });

  test('that every scheduled run would wait for a person is an error', async () => {
    const environments = [
      ...(promotion ? [promotion] : []),
      { name: 'production-runs', ...open, reviewers: 1 },
    ];
    expect(await examine({ environments })).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        message: expect.stringContaining('every scheduled run would wait'),
      }),
    );
  });

  const reviewed = { reviewers: 1, preventSelfReview: true };
  test.each([
    ['every branch may use it', reviewed, ['environment-open']],
    ['main may not', { ...reviewed, ...custom('release/*') }, ['environment-refuses-default-branch']],
    ['a wait timer', { ...reviewed, ...custom('main'), waitMinutes: 30 }, []],
    ['no reviewers, for reviews are required', custom('main'), []],
    ['self-review', { ...custom('main'), reviewers: 1 }, ['environment-self-review']],
  ])('promotion: %s', async (_, own, expected) => {
    expect(await withPromotion(own)).toEqual(expected);
  });

  test('approvals that GitHub asks nobody for are worth an advice', async () => {
    const unreviewed = { ...guarded, approvals: 0, codeOwnerReview: false };
    const branchRules = { ...healthy.branchRules, main: unreviewed };
    const found = await withPromotion(custom('main'), { branchRules });
    expect(found).toContain('nobody-asked');
    const config = files['datajob.config.yaml'].replace('    protected: { approvals: 1 }\n', '');
    const environments = [...(runs ? [runs] : [])];
    const own = await codes({ branchRules, environments }, { 'datajob.config.yaml': config });
    expect(own).not.toContain('nobody-asked');
  });

  test('secrets of production are handed to jobs that name their environment', async () => {
    const workflow = files['.github/workflows/datajob.yml'].replace(
      '{ name: production-runs, deployment: false }',
      'production',
    );
    const [finding, ...others] = await examine({}, { '.github/workflows/datajob.yml': workflow });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'secret-elsewhere', severity: 'error' });
    expect(finding?.message).toContain(
      '«tick» is to get PRODUCTION_URL, but names the environment production',
    );
  });

  test('a secret that is missing is told with who asks for it', async () => {
    const [finding, ...others] = await examine({
      secretNames: {
        ...healthy.secretNames,
        'production-runs': ['PRODUCTION_URL', 'SMTP_URL'],
        '': ['STAGING_URL', 'DATAJOB_MEMBERS_TOKEN'],
      },
      environments: [...(healthy.environments ?? []), { ...open, name: 'Staging' }],
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
