import { describe, expect, test } from '@jest/globals';
import { validateWorkspace } from '../../../src/usecases/validate.ts';
import { memoryFileTree } from '../../support/memory-file-tree.ts';

const files = {
  'datajob.config.yaml': 'jobs: ["jobs/**/datajob.yaml"]\nteams: { sales: {} }\n',
  'jobs/a/datajob.yaml': 'team: sales\nname: job-a\nafter: [job-b]\nsteps: [{ sql: 10.sql }]\n',
  'jobs/a/10.sql': 'select :nothing;\n',
  'jobs/b/datajob.yaml': 'team: salse\nname: job-b\nafter: [job-a]\nsteps: [{ query: select 1 }]\n',
  'jobs/notes/text.txt': '',
  'other/datajob.yaml': 'team: sales\n',
};

async function codes(paths: readonly string[], more: Record<string, string> = {}) {
  const tree = memoryFileTree({ ...files, ...more });
  const { jobs, diagnostics } = await validateWorkspace({ tree }, paths);
  return { jobs, found: diagnostics.map(({ file, code }) => `${file} ${code}`) };
}

const ofA = ['jobs/a/10.sql unknown-parameter', 'jobs/a/datajob.yaml job-cycle'];
const ofB = ['jobs/b/datajob.yaml unknown-team', 'jobs/b/datajob.yaml job-cycle'];

describe('validateWorkspace', () => {
  test('without paths tells everything', async () => {
    expect(await codes([])).toEqual({
      jobs: 2,
      found: [...ofA, ...ofB, 'other/datajob.yaml uncovered-manifest'],
    });
    expect((await codes(['.'])).found).toHaveLength(5);
  });

  test.each(['jobs/a', 'jobs/a/', './jobs/a', 'jobs/a/datajob.yaml'])(
    'with %s tells what concerns that job, also what others have to do with it',
    async (path) => {
      expect(await codes([path])).toEqual({ jobs: 1, found: ofA });
    },
  );

  test('with a SQL file tells what is in that file', async () => {
    expect((await codes(['jobs/a/10.sql'])).found).toEqual(['jobs/a/10.sql unknown-parameter']);
  });

  test('with several paths tells what concerns any of them, once', async () => {
    expect(await codes(['jobs/a', 'jobs', 'jobs/b'])).toEqual({ jobs: 2, found: [...ofA, ...ofB] });
  });

  test('a manifest that the config does not cover is told as such', async () => {
    expect((await codes(['other'])).found).toEqual(['other/datajob.yaml uncovered-manifest']);
  });

  test('a path without a manifest is an error', async () => {
    expect((await codes(['jobs/notes', 'gone'])).found).toEqual([
      'gone no-such-job',
      'jobs/notes no-such-job',
    ]);
  });

  test('a path outside the workspace is an error', async () => {
    expect((await codes(['../x', '/etc'])).found).toEqual([
      'datajob.config.yaml path-outside-workspace',
      'datajob.config.yaml path-outside-workspace',
    ]);
  });

  test('errors of the config are always told', async () => {
    const broken = { 'datajob.config.yaml': 'jobs: ["jobs/**/datajob.yaml"]\nteams: 5\n' };
    expect((await codes(['jobs/b'], broken)).found).toEqual([
      'datajob.config.yaml wrong-type',
      'jobs/b/datajob.yaml job-cycle',
    ]);
  });
});
