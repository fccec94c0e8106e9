// `npm test [-- JEST ARGUMENTS]`: all tests, with coverage of the pure folders unless arguments are given.
// `npm run test:kill`: the tests that kill processes or use up memory, at every moment and with all of it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
const everyMoment = given[0] === '--every-moment';
const args = everyMoment ? ['killed.test|bounds.test', ...given.slice(1)] : given;
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
const { status } = spawnSync(process.execPath, [...jest, ...(args.length > 0 ? args : ['--coverage'])], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(everyMoment && { DATAJOB_FULL: '1' }) },
});
process.exit(status ?? 1);
