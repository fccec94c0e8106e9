import { describe, expect, test } from '@jest/globals';
import type { BranchRules } from '../../../../src/ports/github/repository-settings.ts';
import { codes, examine, files, guarded, healthy, kept } from '../../../support/doctor-world.ts';

describe('owners', () => {
  test('CODEOWNERS that says something else than the config', async () => {
    const findings = await examine({}, { '.github/CODEOWNERS': '* @acme/platform\n' });
    expect(findings).toEqual([
      {
        code: 'owners-differ',
        severity: 'warning',
        message: 'orders of team sales: the config names @acme/sales as owners, GitHub asks @acme/platform.',
        hint: 'Write at the end: `/jobs/orders/ @acme/sales`',
        file: '.github/CODEOWNERS',
        line: 1,
      },
    ]);
  });

  test('nobody owns a job, or what decides about all jobs', async () => {
    const findings = await examine({}, { '.github/CODEOWNERS': '# nothing yet\n' });
    expect(findings.map(({ code }) => code)).toEqual(['owners-differ', 'shared-files-unowned']);
    expect(findings[0]?.message).toContain('GitHub asks nobody');
  });

  test('many differences are told once per team and rule, and at most ten times', async () => {
    const teams = Array.from({ length: 15 }, (_, index) => `team-${index}`);
    const config = `teams:\n${teams.map((team) => `  ${team}: { owners: ["@acme/${team}"] }`).join('\n')}\n`;
    const jobs = teams.flatMap((team) =>
      [1, 2].map((count) => [
        `jobs/${team}/job-${team}-${count}/datajob.yaml`,
        `team: ${team}\nsteps: [{ query: select 1 }]\n`,
      ]),
    );
    const findings = await examine(
      {},
      { ...Object.fromEntries(jobs), 'datajob.config.yaml': config, 'jobs/orders/datajob.yaml': undefined },
    );
    const differ = findings.filter(({ code }) => code === 'owners-differ');
    expect(differ).toHaveLength(11);
    expect(differ[0]?.message).toContain('and 1 more of team');
    expect(differ.at(-1)?.message).toMatch(/^5 more/);
  });

  test("GitHub's own findings are passed on", async () => {
    const codeownersErrors = [{ line: 2, message: 'Unknown owner\nmore', path: '.github/CODEOWNERS' }];
    expect(await examine({ codeownersErrors })).toEqual([
      expect.objectContaining({
        code: 'codeowners-error',
        line: 2,
        message: expect.stringMatching(/Unknown owner$/),
      }),
    ]);
  });
});

describe('branches of the state', () => {
  const ledger = (rules: BranchRules) => ({
    branchRules: { ...healthy.branchRules, 'datajob/ledger': rules },
  });

  test('rules that stop the pushes of the workflow', async () => {
    const findings = await examine(ledger(guarded));
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      [
        'state-branch-closed',
        'The workflow writes its records to datajob/ledger, but rules stop it: pull_request, required_status_checks.',
      ],
    ]);
  });

  test('a branch that is not there yet must not be forbidden', async () => {
    const closed = ledger({ ...kept, kinds: ['creation'] });
    expect(await codes(closed)).toEqual(['state-branch-open']);
    expect(await codes({ ...closed, branches: ['main', 'datajob/production'] })).toEqual([
      'state-branch-closed',
    ]);
  });

  test('records that anybody can rewrite', async () => {
    expect(await codes(ledger({ ...kept, kinds: [] }))).toEqual(['state-branch-open']);
  });

  test('state that is kept elsewhere is not looked for here', async () => {
    const config = `${files['datajob.config.yaml']}state: { git: { remote: records } }\n`;
    expect(await codes(ledger(guarded), { 'datajob.config.yaml': config })).toEqual([]);
  });
});
