import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { workingTree } from '../../src/adapters/working-tree.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { validateWorkspace } from '../../src/usecases/validate.ts';

// Every folder of test/manifests is a workspace: those in `ok` must be silent, those in `err` must give
// exactly the lines of their expected.txt.
const root = join(import.meta.dirname, '../manifests');
const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

describe.each(casesIn('ok'))('test/manifests/ok/%s', (name) => {
  test('has no findings', async () => {
    const { jobs, diagnostics } = await validate(join(root, 'ok', name));
    expect(diagnostics.map(line)).toEqual([]);
    expect(jobs).toBeGreaterThan(0);
  });
});

describe.each(casesIn('err'))('test/manifests/err/%s', (name) => {
  test('has exactly the expected findings', async () => {
    const folder = join(root, 'err', name);
    const { diagnostics } = await validate(folder);
    const expected = readFileSync(join(folder, 'expected.txt'), 'utf8');
    expect(`${diagnostics.map(line).join('\n')}\n`).toBe(expected);
  });
});

describe('links', () => {
  test('a step file that is a link is followed inside the workspace and refused when it leaves', async () => {
    const folder = await copyOf('link-inside');
    await symlink('../../shared', join(folder, 'jobs/linked/parts'));
    await symlink('../../shared/load.sql', join(folder, 'jobs/orders/10_load.sql'));
    expect((await validate(folder)).diagnostics.map(line)).toEqual([]);

    await symlink('/etc/hostname', join(folder, 'jobs/orders/20_absolute.sql'));
    await symlink('../../../outside.sql', join(folder, 'jobs/orders/30_outside.sql'));
    await symlink('40_circle.sql', join(folder, 'jobs/orders/40_circle.sql'));
    const lines = (await validate(folder)).diagnostics.map(line);
    expect(lines).toEqual([
      expect.stringMatching(/^jobs\/orders\/20_absolute\.sql:1:1 error link-leaves-workspace /),
      expect.stringMatching(/^jobs\/orders\/30_outside\.sql:1:1 error link-leaves-workspace /),
      expect.stringMatching(/^jobs\/orders\/40_circle\.sql:1:1 error missing-file /),
    ]);
  });

  test('a link that leaves the workspace is refused in a job also when no step uses it', async () => {
    const folder = await copyOf('link-inside');
    await symlink('../../shared/load.sql', join(folder, 'jobs/orders/10_load.sql'));
    await symlink('../../shared', join(folder, 'jobs/linked/parts'));
    await symlink('/etc', join(folder, 'shared/etc'));
    await symlink('/etc/hostname', join(folder, 'jobs/orders/names.csv'));
    expect((await validate(folder)).diagnostics.map(line)).toEqual([
      expect.stringMatching(/^jobs\/orders\/names\.csv:1:1 error link-leaves-workspace .*`\/etc\/hostname`/),
    ]);
  });

  test('a linked folder is followed to its files', async () => {
    const folder = await copyOf('link-inside');
    await symlink('../../shared', join(folder, 'jobs/linked/parts'));
    expect((await validate(folder)).diagnostics.map(line)).toEqual([
      expect.stringMatching(/^jobs\/orders\/datajob\.yaml:1:1 error no-steps /),
    ]);
  });

  test('a manifest that is a link is refused', async () => {
    const folder = await copyOf('link-inside');
    await symlink('orders/datajob.yaml', join(folder, 'jobs/datajob.yaml'));
    expect((await validate(folder)).diagnostics.map(line)).toContainEqual(
      expect.stringMatching(/^jobs\/datajob\.yaml:1:1 error linked-manifest /),
    );
  });
});

function casesIn(kind: 'ok' | 'err'): string[] {
  return readdirSync(join(root, kind)).sort();
}

function validate(folder: string) {
  return validateWorkspace({ tree: workingTree(folder) });
}

async function copyOf(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'datajob-test-'));
  temporary.push(folder);
  await cp(join(root, 'links', name), folder, { recursive: true });
  return folder;
}

function line(found: Diagnostic): string {
  const hint = found.hint === undefined ? '' : ` (${found.hint})`;
  return `${found.file}:${found.line}:${found.column} ${found.severity} ${found.code} ${found.message}${hint}`;
}
