import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openToOthers, serverUser } from './server-user.ts';

/** Where a MariaDB server and its files are. */
export interface MariaDbProgram {
  readonly server: string;
  /** The folder with `charsets` and `mysql_system_tables.sql`. */
  readonly share: string;
  /** Folders with libraries of its own, as LD_LIBRARY_PATH has them. */
  readonly libraries: string;
}

/**
 * The MariaDB of this machine; without one, on Debian and Ubuntu, its packages are downloaded and unpacked into
 * `node_modules/.cache`, once: nothing is installed.
 */
export async function findMariaDb(): Promise<MariaDbProgram> {
  for (const server of installed) {
    const share = shares.find((folder) => existsSync(join(folder, 'mysql_system_tables.sql')));
    if (share !== undefined && existsSync(server)) return { server, share, libraries: '' };
  }
  const unpacked = join(cache, 'mariadb');
  if (!existsSync(unpacked)) await unpack(unpacked);
  return inRoot((await isReachable(unpacked)) ? unpacked : await copyForOthers(unpacked));
}

const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
const installed = [...folders, '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', '/usr/libexec'].map(
  (folder) => join(folder, 'mariadbd'),
);
const shares = [
  '/usr/share/mysql',
  '/usr/share/mariadb',
  '/opt/homebrew/share/mariadb',
  '/usr/local/share/mysql',
];
const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));
const packages = ['mariadb-server-core', 'mariadb-client-core'];

async function unpack(target: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'mariadb-'));
  try {
    const run = (command: string, args: readonly string[]) =>
      execFileSync(command, args, { cwd: folder, stdio: 'pipe', encoding: 'utf8' });
    try {
      await download(folder, run);
    } catch (error) {
      throw new Error(
        'Tests with MySQL need a server: install MariaDB (`apt-get install mariadb-server-core`, `brew install mariadb`), or set DATAJOB_TEST_MYSQL_URL to one whose user may make databases. Its packages could not be downloaded with apt-get either.',
        { cause: error },
      );
    }
    for (const name of await readdir(folder)) {
      if (name.endsWith('.deb')) run('dpkg', ['-x', name, 'root']);
    }
    await chmod(join(folder, 'root'), 0o755);
    await rename(join(folder, 'root'), target);
  } catch (error) {
    // Another test process was faster.
    if (!existsSync(target)) throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Run = (command: string, args: readonly string[]) => string;

/** By the machine's lists of packages; where these are missing or old, by lists of our own, which need no rights. */
async function download(folder: string, run: Run): Promise<void> {
  const fetch = (options: readonly string[]) =>
    run('apt-get', [...options, 'download', ...packages, ...libraries(options, run)]);
  try {
    fetch([]);
  } catch {
    const own = ['lists/partial', 'cache/archives/partial'].map((name) => join(folder, name));
    for (const path of own) await mkdir(path, { recursive: true });
    const lists = `Dir::State::lists=${join(folder, 'lists')}`;
    const options = ['-o', lists, '-o', `Dir::Cache=${join(folder, 'cache')}`];
    run('apt-get', [...options, 'update']);
    fetch(options);
  }
}

/** Its libraries that are not there yet. */
function libraries(options: readonly string[], run: Run): string[] {
  const told = run('apt-cache', [...options, 'depends', 'mariadb-server-core']);
  const names = [...told.matchAll(/Depends: (lib[\w.+-]+)/g)];
  return names.map(([, name = '']) => name).filter((name) => !isThere(name, run));
}

function isThere(name: string, run: Run): boolean {
  try {
    return run('dpkg-query', ['-W', '-f', '$' + '{Status}', name]).startsWith('install ok installed');
  } catch {
    return false;
  }
}

async function isReachable(folder: string): Promise<boolean> {
  return serverUser() === undefined || openToOthers(folder);
}

/** Below a folder that only root may enter the server's user could not start it. */
async function copyForOthers(folder: string): Promise<string> {
  const copy = join(tmpdir(), 'datajob-mariadb-program');
  if (existsSync(copy)) return copy;
  const partial = await mkdtemp(`${copy}-`);
  await cp(folder, partial, { recursive: true, verbatimSymlinks: true });
  await chmod(partial, 0o755);
  await rename(partial, copy).catch(() => undefined);
  return copy;
}

async function inRoot(root: string): Promise<MariaDbProgram> {
  const base = join(root, 'usr/lib');
  const own = existsSync(base) ? await readdir(base) : [];
  return {
    server: join(root, 'usr/sbin/mariadbd'),
    share: join(root, 'usr/share/mysql'),
    libraries: own.map((name) => join(base, name)).join(':'),
  };
}
