import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitRepository } from '../../src/adapters/git-repository.ts';
import type { GitSandbox } from '../support/git-sandbox.ts';
import { commitFiles, git, gitSandbox, writeFiles } from '../support/git-sandbox.ts';

let sandbox: GitSandbox;
let folder: string;

beforeEach(() => {
  sandbox = gitSandbox();
  folder = sandbox.init('repo');
});
afterEach(() => sandbox.remove());

const touching = (paths: readonly string[], since?: string, limit = 10, at = folder) =>
  gitRepository(at, 'origin').commitsTouching({ since, until: 'HEAD', paths, limit });

describe('commits that touch files', () => {
  test('are those of the first-parent line, newest first, a merge with all that it brought', async () => {
    const first = commitFiles(folder, { 'a/x.sql': '1', 'b/y.sql': '1' });
    git(folder, 'switch', '--quiet', '--create', 'feature');
    commitFiles(folder, { 'a/x.sql': '2' });
    commitFiles(folder, { 'b/y.sql': '2' });
    git(folder, 'switch', '--quiet', 'main');
    const other = commitFiles(folder, { 'c.sql': '1' });
    git(folder, 'merge', '--quiet', '--no-ff', '--message=merge', 'feature');
    const merge = git(folder, 'rev-parse', 'HEAD');
    expect(await touching(['a/x.sql', 'b'])).toEqual([
      { commit: merge, parent: other, paths: ['a/x.sql', 'b/y.sql'] },
      { commit: first, parent: undefined, paths: ['a/x.sql', 'b/y.sql'] },
    ]);
    expect(await touching(['b/y.sql'], first)).toEqual([
      { commit: merge, parent: other, paths: ['b/y.sql'] },
    ]);
    expect(await touching(['a/x.sql'], undefined, 1)).toHaveLength(1);
    expect(await touching([])).toEqual([]);
  });

  test('are found in a workspace below the root, by its own paths', async () => {
    const commit = commitFiles(folder, { 'data/a.sql': '1', 'a.sql': '1' });
    commitFiles(folder, { 'a.sql': '2' });
    const found = await touching(['a.sql'], undefined, 10, join(folder, 'data'));
    expect(found).toEqual([{ commit, parent: undefined, paths: ['a.sql'] }]);
  });

  test('are found whatever the files are called', async () => {
    const names = [
      '*.sql',
      ':x',
      '-dash.sql',
      'ä€😀.sql',
      'commit 1234.sql',
      'odd/a\nb.sql',
      '[q].sql',
      'it"s.sql',
    ];
    writeFiles(folder, Object.fromEntries(names.map((name) => [name, '1'])));
    commitFiles(folder, { 'other.sql': '1' });
    for (const name of names) {
      const commit = commitFiles(folder, { [name]: '2' });
      commitFiles(folder, { 'other.sql': name });
      const [newest] = await touching([name]);
      expect({ name, commit: newest?.commit }).toEqual({ name, commit });
    }
  });

  test('cannot be told in a shallow clone', async () => {
    const remote = sandbox.bare('remote.git');
    commitFiles(folder, { 'a.sql': '1' });
    commitFiles(folder, { 'a.sql': '2' });
    git(folder, 'push', '--quiet', remote, 'main');
    const shallow = sandbox.clone(`file://${remote}`, 'shallow', '--depth=1');
    await expect(touching(['a.sql'], undefined, 10, shallow)).rejects.toMatchObject({
      code: 'git',
      hint: expect.stringContaining('fetch-depth: 0'),
    });
  });
});

describe('fetching a ref', () => {
  test('brings the head of a pull request, also when it was pushed anew', async () => {
    const remote = sandbox.bare('remote.git');
    commitFiles(folder, { 'a.sql': '1' });
    git(folder, 'remote', 'add', 'origin', remote);
    git(folder, 'push', '--quiet', 'origin', 'main');
    const clone = sandbox.clone(remote, 'clone');
    git(folder, 'switch', '--quiet', '--create', 'change');
    for (const text of ['2', '3']) {
      git(folder, 'reset', '--quiet', '--hard', 'main');
      const commit = commitFiles(folder, { 'a.sql': text });
      git(folder, 'push', '--quiet', '--force', 'origin', 'HEAD:refs/pull/12/head');
      const repository = gitRepository(clone, 'origin');
      expect(await repository.fetchRef('refs/pull/12/head')).toBe(commit);
      expect((await repository.treeAt(commit).read(['a.sql'])).get('a.sql')).toBe(text);
    }
    expect(git(clone, 'branch', '--all', '--format=%(refname)')).not.toContain('pull');
  });

  test('is an obstacle when the remote does not have it, or when it is no ref', async () => {
    const remote = sandbox.bare('remote.git');
    git(folder, 'remote', 'add', 'origin', remote);
    const repository = gitRepository(folder, 'origin');
    await expect(repository.fetchRef('refs/pull/13/head')).rejects.toMatchObject({ code: 'git' });
    await expect(repository.fetchRef('--upload-pack=x')).rejects.toMatchObject({ code: 'git' });
  });
});
