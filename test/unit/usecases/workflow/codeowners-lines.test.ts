import { describe, expect, test } from '@jest/globals';
import { parseCodeowners, ruleFor } from '../../../../src/usecases/doctor/codeowners.ts';
import { codeownersLines } from '../../../../src/usecases/workflow/codeowners-lines.ts';

const teams = {
  sales: { owners: ['@acme/sales', '@ana'], email: [] },
  finance: { owners: ['@acme/finance'], email: [] },
  nobody: { owners: [], email: [] },
};
const job = (file: string, team: string) => ({ file: `${file}/datajob.yaml`, team });

describe('codeownersLines', () => {
  test('gives the folder of a team one line, and each job where a folder is shared', () => {
    const jobs = [
      job('jobs/sales/orders', 'sales'),
      job('jobs/sales/visits', 'sales'),
      job('jobs/shared/taxes', 'finance'),
      job('jobs/shared/prices', 'sales'),
      job('jobs/top', 'finance'),
      job('jobs/free/x', 'nobody'),
    ];
    expect(codeownersLines(jobs, teams, '.')).toEqual([
      '/jobs/sales/ @acme/sales @ana',
      '/jobs/shared/prices/ @acme/sales @ana',
      '/jobs/shared/taxes/ @acme/finance',
      '/jobs/top/ @acme/finance',
    ]);
  });

  test('names paths from the root of the repository, as GitHub reads them', () => {
    const lines = codeownersLines([job('jobs/with space/#1', 'sales')], teams, 'data/team');
    const rules = parseCodeowners(lines.join('\n'));
    expect(ruleFor(rules, 'data/team/jobs/with space/#1/10_load.sql')?.owners).toEqual([
      '@acme/sales',
      '@ana',
    ]);
    expect(ruleFor(rules, 'jobs/with space/#1/10_load.sql')).toBeUndefined();
  });
});
