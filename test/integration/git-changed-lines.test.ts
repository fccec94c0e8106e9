import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitRepository } from '../../src/adapters/git-repository.ts';
import type { ChangedLines } from '../../src/plan/changed-lines.ts';
import type { GitSandbox } from '../support/git-sandbox.ts';
import { commitFiles, git, gitSandbox } from '../support/git-sandbox.ts';

const ten = Array.from({ length: 10 }, (_, index) => `line ${index + 1}\n`).join('');

describe('changedLines', () => {
  let sandbox: GitSandbox;
  let folder: string;

  beforeAll(() => {
    sandbox = gitSandbox();
    folder = sandbox.init('data');
  });

  afterAll(() => sandbox.remove());

  async function linesOf(
    before: Readonly<Record<string, string | undefined>>,
    after: Readonly<Record<string, string | undefined>>,
    workspace = '.',
  ): Promise<ChangedLines> {
    const base = commitFiles(folder, before);
    const head = commitFiles(folder, after);
    return gitRepository(join(folder, workspace), 'origin').changedLines(base, head);
  }

  test('gives the new lines of changed and added files, and none for lines taken away', async () => {
    const lines = await linesOf(
      { 'a.sql': ten, 'b.sql': ten, 'gone.sql': ten },
      {
        'a.sql': ten.replace('line 2\n', 'two\nand a half\n').replace('line 9\n', 'nine\n'),
        'b.sql': ten.replace('line 5\n', ''),
        'gone.sql': undefined,
        'new.sql': 'select 1',
      },
    );
    expect([...lines]).toEqual([
      [
        'a.sql',
        [
          { start: 2, end: 3 },
          { start: 10, end: 10 },
        ],
      ],
      ['b.sql', []],
      ['new.sql', [{ start: 1, end: 1 }]],
    ]);
  });

  test('follows a renamed file: only its new lines are new', async () => {
    const lines = await linesOf(
      { 'old/x.sql': ten },
      { 'old/x.sql': undefined, 'new/x.sql': `${ten}line 11\n` },
    );
    expect([...lines]).toEqual([['new/x.sql', [{ start: 11, end: 11 }]]]);
  });

  test('reads names with spaces, quotes, letters of other alphabets and line ends', async () => {
    const names = [
      'with space.sql',
      'qu"ote.sql',
      'tab\there.sql',
      'nūll/čau.sql',
      'line\nend.sql',
      'b/b.sql',
      '-- x.sql',
    ];
    const lines = await linesOf({}, Object.fromEntries(names.map((name) => [name, 'x\n'])));
    expect([...lines.keys()].sort()).toEqual([...names].sort());
  });

  test('takes no line of a file for a header, and leaves binary files out', async () => {
    const tricky = '++ b/fake.sql\n@@ -1 +1,99 @@\ndiff --git a/x b/x\n-- a/x\n';
    const lines = await linesOf(
      { 'bin.dat': 'a\0b' },
      { 'tricky.txt': tricky, 'bin.dat': 'a\0c', 'no-end.txt': 'a\nb' },
    );
    expect([...lines]).toEqual([
      ['no-end.txt', [{ start: 1, end: 2 }]],
      ['tricky.txt', [{ start: 1, end: 4 }]],
    ]);
  });

  test('is relative to the workspace folder, whatever the settings for diffs are', async () => {
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.context', '5'],
      ['diff.interHunkContext', '9'],
      ['diff.renames', 'false'],
      ['core.quotePath', 'false'],
      ['color.ui', 'always'],
    ])
      git(folder, 'config', key ?? '', value ?? '');
    const lines = await linesOf(
      { 'etl/ā.sql': ten, 'other.sql': ten },
      { 'etl/ā.sql': ten.replace('line 1\n', 'one\n').replace('line 4\n', 'four\n'), 'other.sql': 'x\n' },
      'etl',
    );
    expect([...lines]).toEqual([
      [
        'ā.sql',
        [
          { start: 1, end: 1 },
          { start: 4, end: 4 },
        ],
      ],
    ]);
  });
});
