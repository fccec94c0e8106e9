// `npm test [-- JEST ARGUMENTS]`: all tests, with coverage of the pure folders unless arguments are given.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const { status } = spawnSync(process.execPath, [...jest, ...(args.length > 0 ? args : ['--coverage'])], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
