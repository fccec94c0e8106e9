import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { workingTree } from '../../src/adapters/working-tree.ts';
import { validateWorkspace } from '../../src/usecases/validate.ts';
import { type BuiltDist, buildDist } from '../support/built-dist.ts';
import { runDatajob } from '../support/run-cli.ts';

const generator = fileURLToPath(new URL('../../bench/generate-manifests.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'datajob-many-'));
let dist: BuiltDist;

beforeAll(() => {
  dist = buildDist();
  // More than it takes for a second thread to be worth its start.
  execFileSync(process.execPath, [generator, '2100', folder], { env: {} });
});

afterAll(() => {
  dist.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('two threads find what one finds, wherever it is', async () => {
  for (const number of [0, 7, 1049, 1218, 1300, 2000, 2099]) spoil(number);

  const { code, stdout } = await runDatajob(['validate', '--json'], {
    dist,
    node: process.execPath,
    cwd: folder,
  });
  const alone = await validateWorkspace({ tree: workingTree(folder) });

  expect(code).toBe(1);
  expect(alone.diagnostics.length).toBeGreaterThanOrEqual(7 * 4);
  expect(JSON.parse(stdout)).toEqual({ jobs: alone.jobs, diagnostics: alone.diagnostics });
}, 120_000);

/** A misspelt key, an unknown job, a wrong parameter in SQL, and a link that leaves the workspace. */
function spoil(number: number): void {
  const home = join(folder, 'jobs', `team-${number % 10}`, `job-${String(number).padStart(5, '0')}`);
  const manifest = join(home, 'datajob.yaml');
  const text = readFileSync(manifest, 'utf8')
    .replace('runbook:', 'runbok:')
    .replace(/^after: .*\n/m, '');
  writeFileSync(manifest, `${text}after: [job-9999]\n`);
  appendFileSync(join(home, '10_load.sql'), 'select :contry;\n');
  rmSync(join(home, '30_enrich.py'));
  symlinkSync('/etc/hostname', join(home, '30_enrich.py'));
}
