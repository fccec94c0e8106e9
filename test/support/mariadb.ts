import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMariaDb, type MariaDbProgram } from './mariadb-program.ts';
import { freePort, serverUser } from './server-user.ts';

/** A real MariaDB of its own, gone after `stop` and also when this process dies. */
export interface MariaDbServer {
  /** `mysql://…` of a user who may do everything, with a database `test`. */
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** The server of `DATAJOB_TEST_MYSQL_URL` when it is set, for MySQL itself; else MariaDB: see `findMariaDb`. */
export async function startMariaDb(): Promise<MariaDbServer> {
  const given = process.env['DATAJOB_TEST_MYSQL_URL'];
  if (given !== undefined && given !== '') {
    return { url: given, port: Number(new URL(given).port || 3306), stop: async () => undefined };
  }
  const program = await findMariaDb();
  // Another process may take the free port before the server does.
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const server = await startOnce(program);
    if (server !== undefined) return server;
  }
  throw new Error('MariaDB did not start on three ports.');
}

async function startOnce(program: MariaDbProgram): Promise<MariaDbServer | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'datajob-mariadb-'));
  const owner = serverUser();
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
  const port = await freePort();
  const flags = [
    ...['--no-defaults', `--datadir=${folder}`, `--lc-messages-dir=${program.share}`],
    ...[`--character-sets-dir=${join(program.share, 'charsets')}`, `--plugin-dir=${folder}`],
    ...[
      '--innodb-buffer-pool-size=32M',
      '--innodb-log-file-size=16M',
      '--skip-log-bin',
      '--character-set-server=utf8mb4',
    ],
    ...['--innodb-flush-log-at-trx-commit=0', '--innodb-lock-wait-timeout=2', '--skip-name-resolve'],
  ];
  const env = { PATH: process.env['PATH'], LD_LIBRARY_PATH: program.libraries, FOLDER: folder };
  const options = { ...owner, cwd: '/', env };
  await setUp(program, flags, options);
  const serve = [`--port=${port}`, '--bind-address=127.0.0.1', `--socket=${join(folder, 'socket')}`];
  const child = spawn('sh', ['-c', watch, 'sh', program.server, ...flags, ...serve], {
    ...options,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (!(await isReady(child))) return undefined;
  return {
    url: `mysql://tester:${encodeURIComponent(password)}@127.0.0.1:${port}/test`,
    port,
    stop: async () => {
      child.stdin?.end();
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const password = 'pass word/1';

// The shell ends the server when its input closes, which the system does even when we are killed.
const watch =
  'exec 3<&0; "$@" & server=$!; (cat <&3 >/dev/null; kill -KILL $server) & wait $server; rm -rf "$FOLDER"';

type Options = NonNullable<Parameters<typeof spawnSync>[2]>;

/** The tables that the server keeps for itself, and our user. One statement stands on one line. */
async function setUp({ server, share }: MariaDbProgram, flags: readonly string[], options: Options) {
  const files = ['mysql_system_tables.sql', 'mysql_system_tables_data.sql'];
  const texts = await Promise.all(files.map((file) => readFile(join(share, file), 'utf8')));
  const input = [
    'create database mysql;\nuse mysql;',
    ...texts,
    'flush privileges;',
    `create user tester@'%' identified by '${password}';`,
    `grant all on *.* to tester@'%' with grant option;`,
    'create database test character set utf8mb4;',
  ].join('\n');
  const { status, stderr } = spawnSync(server, [...flags, '--bootstrap'], { ...options, input });
  if (status !== 0) throw new Error(`MariaDB could not be set up: ${String(stderr).slice(-2000)}`);
}

function isReady(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    let log = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-4000);
      if (log.includes('ready for connections')) resolve(true);
    });
    child.once('exit', () => resolve(false));
  });
}
