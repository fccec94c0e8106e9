import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { nodeRepositoryFiles } from '../../src/adapters/node-repository-files.ts';
import { nodeWorkspaceWriter } from '../../src/adapters/node-workspace-writer.ts';
import { initWorkspace } from '../../src/usecases/init.ts';
import type { GitSandbox } from '../support/git-sandbox.ts';
import { gitSandbox } from '../support/git-sandbox.ts';

let sandbox: GitSandbox;
let root: string;
const path = '.github/workflows/datajob.yml';

beforeEach(() => {
  sandbox = gitSandbox();
  root = sandbox.init('repository');
});
afterEach(() => sandbox.remove());

describe('files of the repository', () => {
  test('are found from a workspace below its root', async () => {
    mkdirSync(join(root, 'data/team'), { recursive: true });
    const files = nodeRepositoryFiles(join(root, 'data/team'));
    expect(files.workspace).toBe('data/team');
    expect(await files.read(path)).toBeUndefined();
    await files.write(path, 'name: ä\n');
    expect(readFileSync(join(root, path), 'utf8')).toBe('name: ä\n');
    expect(await nodeRepositoryFiles(root).read(path)).toBe('name: ä\n');
  });

  test('are those of the folder itself where there is no repository', () => {
    const alone = join(sandbox.folder, 'alone');
    expect(nodeRepositoryFiles(alone).workspace).toBe('.');
  });

  test('keep their mode, and nothing else is left', async () => {
    await nodeRepositoryFiles(root).write(path, 'one');
    chmodSync(join(root, path), 0o640);
    await nodeRepositoryFiles(root).write(path, 'two');
    expect(statSync(join(root, path)).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, '.github/workflows'))).toEqual(['datajob.yml']);
  });

  test('are not written through a link, and not read when they are no text', async () => {
    const files = nodeRepositoryFiles(root);
    writeFileSync(join(sandbox.folder, 'outside'), 'mine');
    symlinkSync(join(sandbox.folder, 'outside'), join(root, 'link'));
    await expect(files.write('link', 'x')).rejects.toThrow('no ordinary file');
    expect(readFileSync(join(sandbox.folder, 'outside'), 'utf8')).toBe('mine');
    writeFileSync(join(root, 'binary'), Buffer.from([0xff, 0xfe, 0]));
    await expect(files.read('binary')).rejects.toThrow('is no UTF-8 text');
  });
});

describe('init below the root of a repository', () => {
  test('writes the workflows where GitHub looks for them', async () => {
    const outcome = await initWorkspace({ writer: nodeWorkspaceWriter(join(root, 'data/team')) });
    expect(outcome.existing).toEqual([]);
    expect(readFileSync(join(root, path), 'utf8')).toContain('workspace: "data/team"');
    expect(readdirSync(join(root, 'data/team')).sort()).toEqual([
      '.gitignore',
      'datajob.config.yaml',
      'jobs',
    ]);
  });

  test('writes nothing when a workflow is there already', async () => {
    await nodeRepositoryFiles(root).write(path, 'mine');
    const outcome = await initWorkspace({ writer: nodeWorkspaceWriter(join(root, 'data/team')) });
    expect(outcome).toMatchObject({ written: [], existing: [path] });
    expect(readdirSync(root).sort()).toEqual(['.git', '.github']);
  });
});
