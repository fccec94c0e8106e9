import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { untouchedBase } from '../../src/adapters/git-untouched.ts';
import { commitFiles, type GitSandbox, git, gitSandbox, writeFiles } from '../support/git-sandbox.ts';

let sandbox: GitSandbox;
let folder: string;
let base: string;

beforeEach(() => {
  sandbox = gitSandbox();
  folder = sandbox.init('data');
  base = commitFiles(folder, {
    'datajob.config.yaml': '',
    'jobs/a/datajob.yaml': 'team: x\n',
    'lib/a.py': '',
  });
  git(folder, 'switch', '--quiet', '--create', 'words');
});
afterEach(() => sandbox.remove());

/** The commit that GitHub makes of `main` and the branch, checked out. */
function merged(): string {
  git(folder, 'switch', '--quiet', '--detach', 'main');
  git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', 'words');
  return git(folder, 'rev-parse', 'HEAD');
}

describe('a merge commit is as its base in what concerns jobs', () => {
  test('when words differ', async () => {
    commitFiles(folder, { 'README.md': 'hello\n' });
    expect(await untouchedBase(folder, merged())).toBe(base);
  });

  test('when what differs lies beside the workspace', async () => {
    base = commitFiles(folder, { 'data/datajob.config.yaml': '' });
    git(folder, 'branch', '--force', 'main', 'words');
    commitFiles(folder, { 'lib/a.py': 'print(1)\n' });
    const merge = merged();
    expect(await untouchedBase(join(folder, 'data'), merge)).toBe(base);
    expect(await untouchedBase(folder, merge)).toBeUndefined();
  });

  test('whatever the settings of the user are', async () => {
    commitFiles(folder, { 'README.md': 'hello\n' });
    for (const [name, value] of [
      ['diff.relative', 'true'],
      ['diff.renames', 'copies'],
      ['status.showUntrackedFiles', 'no'],
      ['color.ui', 'always'],
    ] as const) {
      git(folder, 'config', name, value);
    }
    expect(await untouchedBase(folder, merged())).toBe(base);
  });
});

describe('more than one look is needed', () => {
  test('when a file of a job differs', async () => {
    commitFiles(folder, { 'jobs/a/10_load.sql': 'select 1;\n' });
    expect(await untouchedBase(folder, merged())).toBeUndefined();
  });

  test.each([
    ['a new file was written', 'jobs/b/datajob.yaml', 'team: x\n'],
    ['a file was changed', 'jobs/a/datajob.yaml', 'team: y\n'],
    ['a file was removed', 'lib/a.py', undefined],
  ])('when after the checkout %s', async (_, path, content) => {
    commitFiles(folder, { 'README.md': 'hello\n' });
    const merge = merged();
    writeFiles(folder, { [path]: content });
    expect(await untouchedBase(folder, merge)).toBeUndefined();
  });

  test('when after the checkout a file was added to the index', async () => {
    const merge = merged();
    writeFileSync(join(folder, 'new.sql'), '');
    git(folder, 'add', 'new.sql');
    expect(await untouchedBase(folder, merge)).toBeUndefined();
  });

  test('when another commit, or no merge, is checked out', async () => {
    const head = commitFiles(folder, { 'README.md': 'hello\n' });
    expect(await untouchedBase(folder, head)).toBeUndefined();
    const merge = merged();
    git(folder, 'switch', '--quiet', 'words');
    expect(await untouchedBase(folder, merge)).toBeUndefined();
  });

  test('when a file is kept out of the working tree', async () => {
    commitFiles(folder, { 'README.md': 'hello\n' });
    const merge = merged();
    git(folder, 'update-index', '--skip-worktree', 'jobs/a/datajob.yaml');
    expect(await untouchedBase(folder, merge)).toBeUndefined();
  });

  test('when there is no workspace, or no repository', async () => {
    git(folder, 'rm', '--quiet', 'datajob.config.yaml');
    commitFiles(folder, {});
    git(folder, 'branch', '--force', 'main', 'words');
    commitFiles(folder, { 'README.md': 'hello\n' });
    expect(await untouchedBase(folder, merged())).toBeUndefined();
    expect(await untouchedBase(sandbox.folder, 'c'.repeat(40))).toBeUndefined();
  });
});
