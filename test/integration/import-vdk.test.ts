import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { nodeWorkspaceWriter } from '../../src/adapters/node-workspace-writer.ts';
import { workingTree } from '../../src/adapters/working-tree.ts';
import { importVdkText } from '../../src/report/import-vdk-text.ts';
import { plainStyle } from '../../src/report/style.ts';
import { importVdk } from '../../src/usecases/import-vdk/import-vdk.ts';
import { validateWorkspace } from '../../src/usecases/validate.ts';

// test/vdk/jobs holds VDK jobs, test/vdk/expected the manifests and the report that they become.
const root = join(import.meta.dirname, '../vdk');
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A workspace with a copy of the jobs. */
function workspace(from = join(root, 'jobs')) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'datajob-vdk-')));
  made.push(folder);
  cpSync(from, join(folder, 'jobs'), { recursive: true });
  writeFileSync(join(folder, 'datajob.config.yaml'), '');
  const ports = { tree: workingTree(folder), writer: nodeWorkspaceWriter(folder) };
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const importAll = () => importVdk({ folder: 'jobs', all: true }, ports);
  return { folder, ports, read, importAll };
}

const line = ({
  file,
  line,
  severity,
  code,
  message,
}: Awaited<ReturnType<typeof importVdk>>['diagnostics'][0]) =>
  `${file}:${line} ${severity} ${code} ${message}`;

test('a tree of jobs becomes the expected manifests, with one report, and the files of the steps stay as they are', async () => {
  const { importAll, read, ports } = workspace();
  const { jobs, diagnostics } = await importAll();
  const report = [importVdkText(jobs, plainStyle), ...diagnostics.map(line), ''].join('\n');
  expect(report).toBe(readFileSync(join(root, 'expected/report.txt'), 'utf8'));
  const manifests = jobs.flatMap(({ manifest }) => manifest ?? []);
  expect(manifests.map((path) => path.replaceAll('/', '+'))).toEqual(
    readdirSync(join(root, 'expected'))
      .filter((name) => name.endsWith('.yaml'))
      .sort(),
  );
  for (const path of manifests) {
    expect(read(path)).toBe(readFileSync(join(root, 'expected', path.replaceAll('/', '+')), 'utf8'));
  }
  for (const name of readdirSync(join(root, 'jobs'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.\w+$/.test(name)) continue;
    expect(read(`jobs/${name}`)).toBe(readFileSync(join(root, 'jobs', name), 'utf8'));
  }
  const validation = await validateWorkspace(ports);
  expect(validation.jobs).toBe(manifests.length);
  expect(validation.diagnostics).toEqual([]);
});

test('what is there already is not overwritten, and one job is imported without its neighbours', async () => {
  const { importAll, ports, read } = workspace();
  const one = await importVdk({ folder: 'jobs/orders-daily', all: false }, ports);
  expect(one.jobs.map(({ manifest }) => manifest)).toEqual(['jobs/orders-daily/datajob.yaml']);
  const before = read('jobs/orders-daily/datajob.yaml');
  const { jobs, diagnostics } = await importAll();
  expect(jobs.filter(({ manifest }) => manifest).map(({ job }) => job)).toEqual(['stock-levels', 'clean-up']);
  expect(diagnostics.map(line)).toContainEqual(
    expect.stringMatching(/^jobs\/orders-daily\/datajob\.yaml:1 error already-imported /),
  );
  expect(read('jobs/orders-daily/datajob.yaml')).toBe(before);
});

test('a folder without config.ini is a job when a team is given, and one without steps is none', async () => {
  const { ports, read, folder } = workspace();
  rmSync(join(folder, 'jobs/orders-daily/config.ini'));
  const { diagnostics } = await importVdk({ folder: 'jobs/orders-daily', all: false, team: 'sales' }, ports);
  expect(diagnostics).toEqual([]);
  expect(read('jobs/orders-daily/datajob.yaml')).toMatch(/^team: sales # --team$/m);
  await expect(importVdk({ folder: 'jobs', all: false }, ports)).rejects.toMatchObject({
    code: 'usage',
    hint: 'There are some below: give --all.',
  });
  await expect(importVdk({ folder: 'nowhere', all: true }, ports)).rejects.toMatchObject({ code: 'usage' });
});
