// Runs a script after installing what is missing: `node scripts/with-install.mjs SCRIPT [ARGS…]`.
// The packages are installed when there are none, or when the lock file is not the one they came from.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const marker = `${root}/node_modules/.datajob-lock`;
const lock = createHash('sha256')
  .update(readFileSync(`${root}/package-lock.json`))
  .digest('hex');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`datajob needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== lock) {
  console.error('Installing packages (npm ci) …');
  // No install scripts: nothing here needs one, and none of a dependency's should run.
  const npm = ['npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']];
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' };
  const { status, error } = spawnSync(...npm, options);
  if (status !== 0) {
    console.error(
      `npm ci failed${error ? `: ${error.message}` : ''}. The first run needs the package registry.`,
    );
    process.exit(1);
  }
  writeFileSync(marker, lock);
}

const [script, ...args] = process.argv.slice(2);
const { status, signal } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
process.exit(signal ? 1 : (status ?? 1));
