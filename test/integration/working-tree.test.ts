import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { workingTree } from '../../src/adapters/working-tree.ts';
import { commitFiles, type GitSandbox, gitSandbox, writeFiles } from '../support/git-sandbox.ts';

let sandbox: GitSandbox;
beforeEach(() => {
  sandbox = gitSandbox();
});
afterEach(() => {
  sandbox.remove();
});

describe('a working tree in a Git checkout', () => {
  test('lists what Git tracks or would add, as it is on disk', async () => {
    const folder = sandbox.init('repo');
    commitFiles(folder, {
      '.gitignore': 'ignored/\n*.log\n',
      'a.sql': 'x',
      'gone.sql': 'x',
      'becomes-link.sql': 'x',
      'ä b.sql': 'x',
      'run.sh': 'x',
      'node_modules/tracked.txt': 'x',
    });
    writeFiles(folder, {
      'new/b.sql': 'x',
      'ignored/c.sql': 'x',
      'd.log': 'x',
      '.datajob/local.duckdb': 'x',
    });
    unlinkSync(join(folder, 'gone.sql'));
    unlinkSync(join(folder, 'becomes-link.sql'));
    symlinkSync('a.sql', join(folder, 'becomes-link.sql'));
    symlinkSync('new', join(folder, 'folder-link'));
    chmodSync(join(folder, 'run.sh'), 0o755);
    mkdirSync(join(folder, 'nested'));
    sandbox.init('repo/nested/other');
    expect(await workingTree(folder).list()).toEqual([
      { path: '.gitignore' },
      { path: 'a.sql' },
      { path: 'becomes-link.sql', link: 'a.sql' },
      { path: 'folder-link', link: 'new' },
      { path: 'new/b.sql' },
      { path: 'node_modules/tracked.txt' },
      { path: 'run.sh', executable: true },
      { path: 'ä b.sql' },
    ]);
  });

  test('a workspace may be a folder of the repository', async () => {
    const folder = sandbox.init('repo');
    commitFiles(folder, { 'data/jobs/a.sql': 'x', 'app/b.ts': 'x' });
    writeFiles(folder, { 'data/new.sql': 'y' });
    const tree = workingTree(join(folder, 'data'));
    expect((await tree.list()).map(({ path }) => path)).toEqual(['jobs/a.sql', 'new.sql']);
    expect(await tree.read(['jobs/a.sql', '../app/b.ts'])).toEqual(new Map([['jobs/a.sql', 'x']]));
  });

  test('can be asked for some folders only, whatever their names', async () => {
    const folder = sandbox.init('repo');
    commitFiles(folder, { 'a/x.sql': 'x', 'a*/y.sql': 'x', 'b/z.sql': 'x' });
    writeFiles(folder, { 'a*/new.sql': 'x' });
    unlinkSync(join(folder, 'a/x.sql'));
    const entries = await workingTree(folder).list(['a*', 'a', '--others']);
    expect(entries.map(({ path }) => path)).toEqual(['a*/new.sql', 'a*/y.sql']);
  });

  test('reads what is on disk now, also after a listing', async () => {
    const folder = sandbox.init('repo');
    commitFiles(folder, { 'datajob.yaml': 'old', 'a.sql': 'old' });
    const tree = workingTree(folder);
    await tree.list();
    await tree.read(['datajob.yaml', 'a.sql']);
    writeFiles(folder, { 'datajob.yaml': 'new', 'a.sql': 'new' });
    expect([...(await tree.read(['datajob.yaml', 'a.sql'])).values()]).toEqual(['new', 'new']);
  });

  test('an ignored folder is listed as if there were no Git', async () => {
    const folder = sandbox.init('repo');
    commitFiles(folder, { '.gitignore': 'copies/\n' });
    writeFiles(folder, { 'copies/one/a.sql': 'x' });
    expect(await workingTree(join(folder, 'copies/one')).list()).toEqual([{ path: 'a.sql' }]);
  });

  test('a repository that Git cannot read is an obstacle', async () => {
    const folder = sandbox.init('repo');
    commitFiles(folder, { 'a.sql': 'x' });
    writeFileSync(join(folder, '.git/index'), 'broken');
    await expect(workingTree(folder).list()).rejects.toMatchObject({ name: 'Obstacle', code: 'git' });
  });
});

describe('a working tree without Git', () => {
  test('lists all but what is ours or comes with packages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'datajob-test-'));
    writeFiles(folder, { 'a/b.sql': 'x', 'node_modules/p/i.js': 'x', '.datajob/x': 'x', 'z.yaml': 'x' });
    expect((await workingTree(folder).list()).map(({ path }) => path)).toEqual(['a/b.sql', 'z.yaml']);
    rmSync(folder, { recursive: true });
  });
});

describe('what is no file', () => {
  test('a named pipe and a socket are listed as unreadable, and reading them does not wait', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'datajob-test-'));
    execFileSync('mkfifo', [join(folder, 'pipe.sql')]);
    const server = createServer().listen(join(folder, 'socket.sql'));
    const tree = workingTree(folder);
    expect(await tree.list()).toEqual([
      { path: 'pipe.sql', unreadable: true },
      { path: 'socket.sql', unreadable: true },
    ]);
    expect(await tree.read(['pipe.sql', 'socket.sql'])).toEqual(new Map());
    server.close();
    rmSync(folder, { recursive: true });
  });

  test('a folder whose name is not UTF-8 is passed over', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'datajob-test-'));
    writeFiles(folder, { 'a.sql': 'x' });
    mkdirSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff])]));
    expect(await workingTree(folder).list()).toEqual([{ path: 'a.sql' }]);
    rmSync(folder, { recursive: true });
  });
});

describe('reading', () => {
  test('follows links inside the workspace only, and never into .git', async () => {
    const folder = sandbox.init('repo');
    writeFileSync(join(sandbox.folder, 'secret.txt'), 'secret');
    commitFiles(folder, { 'shared/a.sql': 'inside' });
    for (const [path, target] of [
      ['good.sql', 'shared/a.sql'],
      ['folder', 'shared'],
      ['bad.sql', '../secret.txt'],
      ['absolute.sql', join(sandbox.folder, 'secret.txt')],
      ['up', '..'],
      ['config.sql', '.git/config'],
      ['circle', 'circle'],
      ['nowhere', 'missing'],
    ] as const) {
      symlinkSync(target, join(folder, path));
    }
    const tree = workingTree(folder);
    const asked = ['good.sql', 'folder/a.sql', 'bad.sql', 'absolute.sql', 'up/secret.txt', 'config.sql'];
    const odd = [
      'circle',
      'nowhere',
      'shared',
      '.git/config',
      '../secret.txt',
      '',
      '.',
      'a\0b',
      'x'.repeat(300),
    ];
    const expected = new Map([
      ['good.sql', 'inside'],
      ['folder/a.sql', 'inside'],
    ]);
    expect(await tree.read([...asked, ...odd])).toEqual(expected);
    await tree.list();
    expect(await tree.read([...asked, ...odd])).toEqual(expected);
    expect([...(await tree.digest([...asked, ...odd])).keys()]).toEqual(['good.sql', 'folder/a.sql']);
  });

  test('invalid bytes become replacement characters', async () => {
    const folder = sandbox.init('repo');
    writeFileSync(join(folder, 'a.sql'), Buffer.from([0x61, 0xff, 0x62]));
    expect((await workingTree(folder).read(['a.sql'])).get('a.sql')).toBe('a\ufffdb');
  });

  test('a digest reads CRLF as LF in text and takes binary files as they are', async () => {
    const folder = sandbox.init('repo');
    writeFiles(folder, {
      lf: 'a\nb\n',
      crlf: 'a\r\nb\r\n',
      cr: 'a\rb\n',
      'bin-lf': '\0\n',
      'bin-crlf': '\0\r\n',
    });
    writeFileSync(join(folder, 'bytes'), Buffer.from([0xff, 0x0d, 0x0a]));
    writeFileSync(join(folder, 'bytes-lf'), Buffer.from([0xff, 0x0a]));
    const paths = ['lf', 'crlf', 'cr', 'bin-lf', 'bin-crlf', 'bytes', 'bytes-lf'];
    const digests = await workingTree(folder).digest(paths);
    const of = (path: string): string => digests.get(path) ?? '';
    expect(of('lf')).toMatch(/^[0-9a-f]{64}$/);
    expect(of('crlf')).toBe(of('lf'));
    expect(of('cr')).not.toBe(of('lf'));
    expect(of('bin-crlf')).not.toBe(of('bin-lf'));
    expect(of('bytes')).toBe(of('bytes-lf'));
  });
});
