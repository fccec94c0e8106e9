// Everything that must hold on main: tests, lint and layers, types, fresh generated files, fresh dist.
// Ends with one line `N passed, N failed` that counts every test and every gate.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'datajob-ci-'));
const report = join(scratch, 'jest.json');

let passed = 0;
let failed = 0;

countTests(run('npm', ['test', '--', '--coverage', '--json', `--outputFile=${report}`]));
gate('lint and layers', 'npm', ['run', '--silent', 'lint']);
gate('types', 'npm', ['run', '--silent', 'types']);
gate('generated files are fresh', 'npm', ['run', '--silent', 'generate']);
gate('dist builds', 'npm', ['run', '--silent', 'build']);
gate('generated files and dist are the committed ones', process.execPath, ['scripts/clean-tree.mjs']);

rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function run(file, args) {
  return spawnSync(file, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

function gate(name, file, args) {
  const ok = run(file, args);
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`);
  if (ok) passed += 1;
  else failed += 1;
}

/** Counts single tests; a jest that could not report, or whose coverage is too low, is one more failure. */
function countTests(ok) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    const failures = result.numFailedTests + result.numRuntimeErrorTestSuites;
    failed += failures > 0 || ok ? failures : 1;
  } catch {
    console.log('FAILED: the tests gave no report');
    failed += 1;
  }
}
