import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gitRepository } from '../../src/adapters/git-repository.ts';
import { commitFiles, type GitSandbox, gitSandbox, writeFiles } from '../support/git-sandbox.ts';

let sandbox: GitSandbox;
let folder: string;
beforeEach(() => {
  sandbox = gitSandbox();
  folder = sandbox.init('work');
});
afterEach(() => sandbox.remove());

const { signal } = new AbortController();

describe('lines of manifests around a word', () => {
  test('come with those behind them, in groups, from a commit and from the tracked files of the working tree', async () => {
    const repository = gitRepository(folder, 'origin');
    const commit = commitFiles(folder, {
      'a/datajob.yaml': 'team: x\nafter: [b]\none: 1\ntwo: 2\nthree: 3\nfour: 4\nname: "\\x61"\n',
      'odd --\nname/datajob.yaml': 'after: [a]\n--\nafter: [c]\n',
      'none/datajob.yaml': 'team: x\n',
      'a/after.sql': 'after',
    });
    const odd = ['after: [a]\n--\nafter: [c]'];
    expect(Object.fromEntries(await repository.manifestLines('after', 2, commit, signal))).toEqual({
      'a/datajob.yaml': ['after: [b]\none: 1\ntwo: 2', 'name: "\\x61"'],
      'odd --\nname/datajob.yaml': odd,
    });
    writeFiles(folder, { 'a/datajob.yaml': 'team: x\n', 'new/datajob.yaml': 'after: [a]\n' });
    expect(Object.fromEntries(await repository.manifestLines('after', 2, undefined, signal))).toEqual({
      'odd --\nname/datajob.yaml': odd,
    });
    expect(await repository.manifestLines('nothing', 2, commit, signal)).toHaveProperty('size', 1);
  });

  test('are the same in the working tree as in a commit with the same files', async () => {
    const line = fc.constantFrom('after: [a]', 'x: after', '- b', '', '  ', 'c: "\\u0061"', '--', 'team: é');
    const text = fc
      .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', ''))
      .map(([lines, end]) => lines.join('\n') + end);
    const texts = fc.sample(text, { numRuns: 200, seed: 7 });
    const files = texts.map((content, index) => [`${index}/datajob.yaml`, content] as const);
    const commit = commitFiles(folder, Object.fromEntries(files));
    const repository = gitRepository(folder, 'origin');
    for (const following of [1, 2, 4]) {
      const committed = await repository.manifestLines('after', following, commit, signal);
      expect(new Map(await repository.manifestLines('after', following, undefined, signal))).toEqual(
        new Map(committed),
      );
      expect(committed.size).toBeGreaterThan(50);
    }
  });

  test('of the working tree are not read to the end when nobody needs them', async () => {
    commitFiles(folder, { 'a/datajob.yaml': 'after: [b]\n' });
    const search = gitRepository(folder, 'origin').manifestLines('after', 2, undefined, AbortSignal.abort());
    expect(await search).toHaveProperty('size', 0);
  });
});

describe('symbolic links', () => {
  test('are listed with their targets, from a commit and as they are now', async () => {
    const repository = gitRepository(folder, 'origin');
    writeFiles(folder, { 'b/x.sql': '120000 not a link', '120000 odd/x.sql': 'x' });
    symlinkSync('../b/x.sql', join(folder, '120000 odd/link one.sql'));
    symlinkSync('b', join(folder, 'gone'));
    const commit = commitFiles(folder, {});
    rmSync(join(folder, 'gone'));
    const link = { path: '120000 odd/link one.sql', link: '../b/x.sql' };
    expect(await repository.links(commit)).toEqual([link, { path: 'gone', link: 'b' }]);
    expect(await repository.links(undefined)).toEqual([link]);
    const empty = commitFiles(folder, { '120000 odd/link one.sql': undefined });
    expect(await repository.links(empty)).toEqual([]);
  });
});

describe('the tree of a commit, asked for a few paths', () => {
  test('answers as the whole tree does', async () => {
    const repository = gitRepository(folder, 'origin');
    writeFiles(folder, { 'a/x.sql': 'x', 'a/b/y.sql': 'y', 'c/z.sql': 'z' });
    symlinkSync('../a', join(folder, 'c/linked'));
    const commit = commitFiles(folder, {});
    const paths = ['a/x.sql', 'a/none.sql', 'none/x.sql', 'a', '../a/x.sql', 'c/linked/x.sql', 'c/linked'];
    const whole = repository.treeAt(commit);
    await whole.list();
    for (const path of [...paths, '']) {
      const part = repository.treeAt(commit);
      expect([path, await part.read([path])]).toEqual([path, await whole.read([path])]);
      expect([path, await part.digest([path])]).toEqual([path, await whole.digest([path])]);
    }
    const below = (await repository.treeAt(commit).list(['a/b', 'c', 'none'])).map(({ path }) => path);
    expect(below).toEqual(['a/b/y.sql', 'c/linked', 'c/z.sql']);
  });
});
