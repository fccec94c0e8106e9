import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitRepository } from '../../src/adapters/git-repository.ts';
import { workingTree } from '../../src/adapters/working-tree.ts';
import type { GitSandbox } from '../support/git-sandbox.ts';
import { commitFiles, git, gitSandbox, writeFiles } from '../support/git-sandbox.ts';

let sandbox: GitSandbox;
let folder: string;

beforeEach(() => {
  sandbox = gitSandbox();
  folder = sandbox.init('repo');
});
afterEach(() => sandbox.remove());

const repository = (at = folder) => gitRepository(at, 'origin');
const odd = [
  'a b.sql',
  'it"s.sql',
  'line\nbreak.sql',
  'ä€😀.sql',
  '-dash.sql',
  'back\\slash.sql',
  '*.sql',
  ':x',
];

describe('commits and bases', () => {
  test('a ref becomes a full commit id, an unknown one nothing', async () => {
    const commit = commitFiles(folder, { 'a.sql': '1' });
    git(folder, 'tag', '--annotate', '--message=x', 'v1');
    expect(await repository().resolve('HEAD')).toBe(commit);
    expect(await repository().resolve('v1')).toBe(commit);
    expect(await repository().resolve(commit.slice(0, 8))).toBe(commit);
    expect(await repository().resolve('nothing')).toBeUndefined();
    expect(await repository().resolve('HEAD:a.sql')).toBeUndefined();
  });

  test('a ref that looks like an option, and a folder without Git, are obstacles', async () => {
    await expect(repository().resolve('--all')).rejects.toMatchObject({ code: 'git' });
    await expect(repository(sandbox.folder).resolve('HEAD')).rejects.toMatchObject({
      code: 'git',
      hint: expect.stringContaining('git init'),
    });
  });

  test('without commits there is no base', async () => {
    expect(await repository().defaultBase()).toBeUndefined();
  });

  test('the base of a branch is where it left the default branch of the remote', async () => {
    const base = commitFiles(folder, { 'a.sql': '1' });
    const remote = sandbox.bare('remote.git');
    git(folder, 'push', '--quiet', remote, 'main');
    const clone = sandbox.clone(remote, 'clone');
    git(clone, 'switch', '--quiet', '--create', 'topic');
    commitFiles(clone, { 'a.sql': '2' });
    commitFiles(folder, { 'b.sql': 'meanwhile' });
    git(folder, 'push', '--quiet', remote, 'main');
    git(clone, 'fetch', '--quiet');
    expect(await repository(clone).defaultBase()).toBe(base);
    git(clone, 'switch', '--quiet', '--detach', 'topic');
    expect(await repository(clone).defaultBase()).toBe(base);
  });

  test('on the default branch without a remote the base is HEAD, so what is not committed is the change', async () => {
    commitFiles(folder, { 'a.sql': '1' });
    const head = commitFiles(folder, { 'a.sql': '2' });
    writeFiles(folder, { 'a.sql': '3' });
    const base = await repository().defaultBase();
    expect(base).toBe(head);
    expect(await repository().changedPaths(head, undefined)).toEqual([{ path: 'a.sql', status: 'modified' }]);
  });

  test('a shallow clone fetches the common history, or says what to do', async () => {
    commitFiles(folder, { 'a.sql': '1' });
    git(folder, 'switch', '--quiet', '--create', 'topic');
    commitFiles(folder, { 'a.sql': '2' });
    git(folder, 'switch', '--quiet', 'main');
    commitFiles(folder, { 'a.sql': '3' });
    const options = ['--depth=1', '--no-single-branch'];
    const shallow = sandbox.clone(`file://${folder}`, 'shallow', ...options);
    const offline = sandbox.clone(`file://${folder}`, 'offline', ...options);
    git(offline, 'remote', 'set-url', 'origin', join(sandbox.folder, 'nowhere'));
    const base = git(folder, 'merge-base', 'main', 'topic');
    expect(await repository(shallow).mergeBase('origin/main', 'origin/topic')).toBe(base);
    await expect(repository(offline).mergeBase('origin/main', 'origin/topic')).rejects.toMatchObject({
      code: 'git',
      message: expect.stringContaining('shallow'),
      hint: expect.stringContaining('fetch-depth: 0'),
    });
  });

  test('histories that have nothing in common have no merge base', async () => {
    const one = commitFiles(folder, { 'a.sql': '1' });
    git(folder, 'switch', '--quiet', '--orphan', 'other');
    const two = commitFiles(folder, { 'b.sql': '1' });
    expect(await repository().mergeBase(one, two)).toBeUndefined();
  });

  test('a missing commit is fetched from the remote; one that is nowhere is an obstacle', async () => {
    const first = commitFiles(folder, { 'a.sql': '1' });
    commitFiles(folder, { 'a.sql': '2' });
    const shallow = sandbox.clone(`file://${folder}`, 'shallow', '--depth=1');
    expect(await repository(shallow).resolve(first)).toBeUndefined();
    await repository(shallow).ensureCommit(first);
    expect(await repository(shallow).resolve(first)).toBe(first);
    const nowhere = '1'.repeat(40);
    await expect(repository(shallow).ensureCommit(nowhere)).rejects.toMatchObject({
      message: expect.stringContaining(`Commit ${nowhere} is not in this clone`),
    });
  });
});

describe('changed paths', () => {
  test('between a commit and the working tree, with new, staged, deleted and ignored files', async () => {
    const files = {
      '.gitignore': '*.log\n',
      'keep.sql': '1',
      'edit.sql': '1',
      'gone.sql': '1',
      'cached.sql': '1',
    };
    const base = commitFiles(folder, files);
    writeFiles(folder, { 'edit.sql': '2', 'gone.sql': undefined, 'new/x.sql': '1', 'out.log': 'x' });
    writeFiles(folder, { 'staged.sql': '1' });
    git(folder, 'add', 'staged.sql');
    git(folder, 'rm', '--quiet', '--cached', 'cached.sql');
    expect(await repository().changedPaths(base, undefined)).toEqual([
      { path: 'cached.sql', status: 'modified' },
      { path: 'edit.sql', status: 'modified' },
      { path: 'gone.sql', status: 'deleted' },
      { path: 'new/x.sql', status: 'added' },
      { path: 'staged.sql', status: 'added' },
    ]);
  });

  test('a rename is a deletion and an addition', async () => {
    const base = commitFiles(folder, { 'a.sql': 'the same text\n' });
    git(folder, 'mv', 'a.sql', 'b.sql');
    const head = commitFiles(folder, {});
    expect(await repository().changedPaths(base, head)).toEqual([
      { path: 'a.sql', status: 'deleted' },
      { path: 'b.sql', status: 'added' },
    ]);
  });

  test('odd file names come through as they are', async () => {
    const base = commitFiles(folder, {});
    const head = commitFiles(folder, Object.fromEntries(odd.map((name) => [name, name])));
    const paths = (await repository().changedPaths(base, head)).map(({ path }) => path);
    expect(paths).toEqual([...odd].sort());
  });

  test('a workspace below the root of the repository sees only its own files, by its own paths', async () => {
    const base = commitFiles(folder, { 'data/jobs/a.sql': '1', 'other.txt': '1' });
    const head = commitFiles(folder, { 'data/jobs/a.sql': '2', 'other.txt': '2' });
    writeFiles(folder, { 'data/new.sql': '1', 'unrelated.txt': '1' });
    const below = repository(join(folder, 'data'));
    expect(await below.changedPaths(base, head)).toEqual([{ path: 'jobs/a.sql', status: 'modified' }]);
    expect(await below.changedPaths(head, undefined)).toEqual([{ path: 'new.sql', status: 'added' }]);
    expect(await below.treeAt(head).list()).toEqual([{ path: 'jobs/a.sql' }]);
  });
});

describe('the tree of a commit', () => {
  test('lists, reads and digests as the working tree does', async () => {
    writeFiles(folder, Object.fromEntries(odd.map((name) => [name, `-- ${name}\n`])));
    writeFiles(folder, { 'crlf.sql': 'a\r\nb\r\n', 'run.sh': 'echo', 'shared/lib.sql': 'lib' });
    writeFileSync(join(folder, 'binary.bin'), Buffer.from([0, 13, 10, 255, 254]));
    writeFileSync(join(folder, 'latin1.sql'), Buffer.from([0xe4, 0x0a]));
    chmodSync(join(folder, 'run.sh'), 0o755);
    symlinkSync('shared/lib.sql', join(folder, 'link.sql'));
    symlinkSync('shared', join(folder, 'folder-link'));
    symlinkSync('../outside.sql', join(folder, 'out.sql'));
    writeFileSync(join(sandbox.folder, 'outside.sql'), 'secret');
    const commit = commitFiles(folder, {});
    const now = workingTree(folder);
    // A link to a folder has no content of its own.
    const paths = [
      ...(await now.list()).map(({ path }) => path),
      'folder-link/lib.sql',
      'missing.sql',
    ].filter((path) => path !== 'folder-link');
    const tree = repository().treeAt(commit);
    expect(await tree.list()).toEqual(await now.list());
    expect(await tree.read(paths)).toEqual(await now.read(paths));
    expect(await tree.digest(paths)).toEqual(await now.digest(paths));
    expect((await tree.read(['folder-link/lib.sql'])).get('folder-link/lib.sql')).toBe('lib');
    expect((await tree.read(['out.sql'])).size).toBe(0);
  });

  test('links that lead round in circles have no content', async () => {
    symlinkSync('two.sql', join(folder, 'one.sql'));
    symlinkSync('one.sql', join(folder, 'two.sql'));
    const tree = repository().treeAt(commitFiles(folder, {}));
    expect(await tree.list()).toHaveLength(2);
    expect((await tree.read(['one.sql', 'two.sql'])).size).toBe(0);
  });

  test('stays as it is when the working tree changes', async () => {
    const commit = commitFiles(folder, { 'a.sql': '1' });
    writeFiles(folder, { 'a.sql': '2' });
    expect(await repository().treeAt(commit).read(['a.sql'])).toEqual(new Map([['a.sql', '1']]));
  });
});

describe('manifests that mention a word', () => {
  test('wherever the word is in the text, or a backslash, in a commit and in the tracked files of the working tree', async () => {
    const commit = commitFiles(folder, {
      'a/datajob.yaml': 'uses: scd2\n',
      'b/datajob.yaml': 'uses: "scd\\x32"\n',
      'c/datajob.yaml': 'uses: scd2x\n',
      'd e/datajob.yaml': 'after: [orders, scd2]\n',
      'e/other.sql': 'scd2',
    });
    writeFiles(folder, { 'f/datajob.yaml': 'uses: scd2', 'a/datajob.yaml': 'team: x\n' });
    const inCommit = ['a/datajob.yaml', 'b/datajob.yaml', 'c/datajob.yaml', 'd e/datajob.yaml'];
    // `f` is new, and told as such by `changedPaths`.
    const now = ['b/datajob.yaml', 'c/datajob.yaml', 'd e/datajob.yaml'];
    expect(await repository().manifestsMentioning(['nothing', 'scd2'], commit)).toEqual(inCommit);
    expect(await repository().manifestsMentioning(['scd2'], undefined)).toEqual(now);
    expect(await repository().manifestsMentioning(['-e'], commit)).toEqual(['b/datajob.yaml']);
    expect(await repository().manifestsMentioning([], commit)).toEqual([]);
  });

  test('in a sub-folder, with the paths of the workspace', async () => {
    const commit = commitFiles(folder, { 'data/a/datajob.yaml': 'uses: t', 'b/datajob.yaml': 'uses: t' });
    const below = repository(join(folder, 'data'));
    expect(await below.manifestsMentioning(['t'], commit)).toEqual(['a/datajob.yaml']);
  });
});

describe('writing out the files of a commit', () => {
  test('byte for byte, executable ones too, and links as copies', async () => {
    writeFiles(folder, {
      'a/crlf.sql': 'a\r\nb',
      'a/run.sh': 'echo',
      'shared/lib.sql': 'lib',
      [odd.join('/')]: 'x',
    });
    chmodSync(join(folder, 'a/run.sh'), 0o755);
    symlinkSync('../shared/lib.sql', join(folder, 'a/link.sql'));
    symlinkSync('../shared', join(folder, 'a/shared'));
    const commit = commitFiles(folder, {});
    const target = mkdtempSync(join(sandbox.folder, 'out-'));
    const paths = ['a/crlf.sql', 'a/run.sh', 'a/link.sql', odd.join('/')];
    await repository().materialise(commit, paths, target);
    expect(readFileSync(join(target, 'a/crlf.sql'), 'utf8')).toBe('a\r\nb');
    expect(statSync(join(target, 'a/run.sh')).mode & 0o111).not.toBe(0);
    expect(readFileSync(join(target, 'a/link.sql'), 'utf8')).toBe('lib');
    await repository().materialise(commit, ['a/shared', 'shared/lib.sql'], target);
    expect(readFileSync(join(target, 'a/shared/lib.sql'), 'utf8')).toBe('lib');
    expect(readFileSync(join(target, odd.join('/')), 'utf8')).toBe('x');
    const digests = await repository().treeAt(commit).digest(paths);
    expect(await workingTree(target).digest(paths)).toEqual(digests);
  });

  test('never outside the folder, and nothing that the commit does not have', async () => {
    const commit = commitFiles(folder, { 'a.sql': '1', 'sub/b.sql': '2' });
    const target = mkdtempSync(join(sandbox.folder, 'out-'));
    for (const path of ['../evil.sql', '/etc/hosts', 'none.sql', 'sub', 'sub/../a.sql']) {
      await expect(repository().materialise(commit, [path], target)).rejects.toMatchObject({ code: 'git' });
    }
    mkdirSync(join(sandbox.folder, 'elsewhere'));
    symlinkSync('../elsewhere', join(target, 'sub'));
    await expect(repository().materialise(commit, ['sub/b.sql'], target)).rejects.toMatchObject({
      code: 'files',
    });
    expect(readdirSync(join(sandbox.folder, 'elsewhere'))).toEqual([]);
  });

  test('a Git LFS pointer is not taken for the file', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n';
    const commit = commitFiles(folder, { 'a.csv': pointer });
    await expect(repository().materialise(commit, ['a.csv'], join(sandbox.folder, 'out'))).rejects.toThrow(
      /LFS/,
    );
  });
});
