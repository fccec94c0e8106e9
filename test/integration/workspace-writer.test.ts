import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findWorkspace } from '../../src/adapters/find-workspace.ts';
import { nodeWorkspaceWriter } from '../../src/adapters/node-workspace-writer.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'datajob-writer-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('writes new files in new folders and adds missing lines once', async () => {
  writeFileSync(join(folder, '.gitignore'), 'node_modules/');
  const writer = nodeWorkspaceWriter(folder);
  const changes = {
    create: new Map([['a/b/c.txt', 'hello\n']]),
    append: new Map([['.gitignore', ['.datajob/']]]),
  };
  expect(await writer.write(changes)).toEqual({ existing: [] });
  expect(readFileSync(join(folder, 'a/b/c.txt'), 'utf8')).toBe('hello\n');
  await writer.write({ create: new Map(), append: changes.append });
  expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('node_modules/\n.datajob/\n');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.txt']);
});

test('says which files are there, also dangling links and files in the place of folders, and writes nothing', async () => {
  symlinkSync('nowhere', join(folder, 'link'));
  writeFileSync(join(folder, 'file'), '');
  const create = new Map([
    ['new.txt', ''],
    ['link', ''],
    ['file/inside.txt', ''],
  ]);
  const { existing } = await nodeWorkspaceWriter(folder).write({ create, append: new Map() });
  expect(existing).toEqual(['link', 'file/inside.txt']);
  expect(readdirSync(folder).sort()).toEqual(['file', 'link']);
});

test('refuses a file in the place of the folder, and a folder that the system does not make', async () => {
  writeFileSync(join(folder, 'file'), 'x');
  const changes = { create: new Map([['a/b', 'x']]), append: new Map() };
  await expect(nodeWorkspaceWriter(join(folder, 'file')).write(changes)).rejects.toMatchObject({
    code: 'usage',
  });
  await expect(nodeWorkspaceWriter('/dev/null/x').write(changes)).resolves.toEqual({ existing: ['a/b'] });
  if (process.platform !== 'linux') return;
  await expect(nodeWorkspaceWriter('/proc/datajob/x').write(changes)).rejects.toMatchObject({
    code: 'files',
  });
});

test('takes everything away again when a later file cannot be written', async () => {
  mkdirSync(join(folder, '.gitignore'));
  const create = new Map([
    ['jobs/a/one.sql', '1'],
    ['jobs/b/two.sql', '2'],
  ]);
  const attempt = nodeWorkspaceWriter(folder).write({ create, append: new Map([['.gitignore', ['x']]]) });
  await expect(attempt).rejects.toMatchObject({ name: 'Obstacle', code: 'files' });
  expect(readdirSync(folder)).toEqual(['.gitignore']);
});

test('findWorkspace looks upwards, and takes the current folder when there is none', () => {
  const inner = join(folder, 'w/jobs/a');
  mkdirSync(inner, { recursive: true });
  expect(findWorkspace(inner, undefined)).toBe(inner);
  writeFileSync(join(folder, 'w/datajob.config.yaml'), '');
  expect(findWorkspace(inner, undefined)).toBe(join(folder, 'w'));
  expect(findWorkspace(inner, '..')).toBe(join(folder, 'w/jobs'));
  expect(() => findWorkspace(inner, 'missing')).toThrow('There is no folder');
  expect(existsSync(join(inner, 'missing'))).toBe(false);
});
