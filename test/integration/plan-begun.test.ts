import { symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { beginListing, beginPlan } from '../../src/adapters/begun-answers.ts';
import { readingPorts } from '../../src/adapters/reading-ports.ts';
import { planChanges } from '../../src/usecases/plan.ts';
import { commitFiles, type GitSandbox, git, gitSandbox, writeFiles } from '../support/git-sandbox.ts';

let sandbox: GitSandbox;
let folder: string;
beforeEach(() => {
  sandbox = gitSandbox();
  folder = sandbox.init('work');
  commitFiles(folder, {
    'datajob.config.yaml': 'teams: { sales: {} }\n',
    '.gitignore': '*.log\n',
    'jobs/a/datajob.yaml': 'team: sales\n',
    'jobs/a/10_load.sql': 'select 1;\n',
    'jobs/a/sub/rows.csv': 'id\n1\n',
    'jobs/b/datajob.yaml': 'team: sales\nafter: [a]\n',
    'jobs/b/10_load.sql': 'select 2;\n',
  });
});
afterEach(() => sandbox.remove());

const changes: Readonly<Record<string, () => void>> = {
  'nothing differs': () => undefined,
  'a tracked file differs': () => writeFiles(folder, { 'jobs/a/10_load.sql': 'select 3;\n' }),
  'a new file lies beside it': () =>
    writeFiles(folder, { 'jobs/a/10_load.sql': 'select 3;\n', 'jobs/a/20_more.sql': 'select 4;\n' }),
  'an ignored file lies beside it': () =>
    writeFiles(folder, { 'jobs/a/10_load.sql': 'select 3;\n', 'jobs/a/run.log': 'x' }),
  'a file is gone': () => writeFiles(folder, { 'jobs/a/sub/rows.csv': undefined }),
  'a file is no longer tracked, and yet there': () => git(folder, 'rm', '--cached', 'jobs/a/sub/rows.csv'),
  'a file became a link': () => {
    unlinkSync(join(folder, 'jobs/a/10_load.sql'));
    symlinkSync('../b/10_load.sql', join(folder, 'jobs/a/10_load.sql'));
  },
  'a link became a file': () => {
    symlinkSync('10_load.sql', join(folder, 'jobs/a/20_again.sql'));
    commitFiles(folder, {});
    unlinkSync(join(folder, 'jobs/a/20_again.sql'));
    writeFiles(folder, { 'jobs/a/20_again.sql': 'select 5;\n' });
  },
  'a job is new': () =>
    writeFiles(folder, { 'jobs/c/datajob.yaml': 'team: sales\n', 'jobs/c/10_é.sql': 'select 1;\n' }),
};

describe('a plan for which Git began early', () => {
  test.each(Object.entries(changes))('is the same as one that asks step by step: %s', async (_, change) => {
    change();
    const place = { cwd: folder, workspace: undefined, variables: {} };
    const early = readingPorts({ ...place, begun: beginPlan(folder), comparesWorkingTree: true });
    const late = readingPorts(place);
    expect(await planChanges({}, early)).toEqual(await planChanges({}, late));
    const listed = readingPorts({ ...place, begun: beginListing(folder) });
    expect(await listed.tree.list()).toEqual(await late.tree.list());
  });

  test('asks Git itself where nothing was begun, or the beginning failed', async () => {
    const elsewhere = beginPlan(sandbox.folder);
    expect(elsewhere.size).toBe(0);
    const failed = new Map([...beginPlan(folder).keys()].map((key) => [key, Promise.resolve(undefined)]));
    const place = { cwd: folder, workspace: undefined, variables: {} };
    writeFiles(folder, { 'jobs/a/10_load.sql': 'select 3;\n' });
    const plan = await planChanges({}, readingPorts({ ...place, begun: failed, comparesWorkingTree: true }));
    expect(plan.changes.map(({ job }) => job)).toEqual(['a']);
  });
});
