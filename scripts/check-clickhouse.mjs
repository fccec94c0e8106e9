// Runs the ClickHouse adapter and all types of checks against ClickHouse: `node scripts/check-clickhouse.mjs [URL]`.
// Without a URL against chdb (ClickHouse as a library, some 500 MB), which is installed into a temporary folder, or is
// found in the folder that DATAJOB_CHDB names.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const chdb = 'chdb@3.4.0';
const root = fileURLToPath(new URL('..', import.meta.url));
const [given] = process.argv.slice(2);

const server = given === undefined ? await startChdb() : { url: given, stop: () => undefined };
try {
  process.exitCode = runTests(server.url);
} finally {
  server.stop();
}

async function startChdb() {
  const installed = process.env['DATAJOB_CHDB'];
  const folder = installed ?? install();
  const serve = join(root, 'scripts/check-clickhouse/serve.cjs');
  const child = spawn(process.execPath, [serve, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const url = await new Promise((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The front of chdb ended with ${code}.`)));
  });
  const stop = () => {
    child.stdin.end();
    if (installed === undefined) rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

function install() {
  const folder = mkdtempSync(join(tmpdir(), 'datajob-chdb-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const done = spawnSync('npm', ['install', '--no-audit', '--no-fund', chdb], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (done.status !== 0) throw new Error(`${chdb} could not be installed.`);
  return folder;
}

function runTests(url) {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const flags = [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--testMatch',
    '**/test/live/clickhouse*.ts',
  ];
  const env = { ...process.env, DATAJOB_CLICKHOUSE_URL: url };
  return spawnSync(process.execPath, flags, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}
