import type { Database, Databases, Session } from '../ports/database.ts';
import { DatabaseError } from '../ports/database.ts';
import type { Sandbox } from '../ports/sandbox.ts';
import { dialectOf } from '../sql/dialects.ts';
import {
  type DuckDBConnection,
  type DuckDBInstance,
  type DuckdbDriver,
  loadDuckdb,
} from './duckdb-driver.ts';
import { duckdbError } from './duckdb-errors.ts';
import { duckdbSession } from './duckdb-session.ts';
import { guardedSession } from './guarded-session.ts';

// One thread: rows of tests are few, and starting threads takes longer than the work.
const options = {
  errors_as_json: 'true',
  threads: '1',
  memory_limit: '512MB',
  temp_directory: '',
  allow_persistent_secrets: 'false',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
};

/** Locked at last, so that no statement opens anything again. */
const locks = ['TimeZone', 'enable_external_access', 'lock_configuration'].map((name, index) =>
  index === 0 ? `set global ${name} = 'UTC'` : `set ${name} = ${index === 2}`,
);

interface Engine {
  readonly driver: DuckdbDriver;
  readonly instance: DuckDBInstance;
  /** For our own statements. */
  readonly keeper: DuckDBConnection;
}

/** A sandbox of DuckDB. Its engine starts with the first room and is used again, for that is what takes long. */
export function duckdbSandbox(): Sandbox {
  let engine: Promise<Engine> | undefined;
  let rooms = 0;
  const stop = async () => {
    const running = engine;
    engine = undefined;
    if (running === undefined) return;
    const { keeper, instance } = await running;
    keeper.closeSync();
    instance.closeSync();
  };
  return {
    async openRoom(signal) {
      engine ??= start(signal);
      rooms += 1;
      const room = createRoom(await engine, `test_${rooms}`);
      return {
        databases: room.databases,
        close: async () => {
          // What a statement left outside of its room would be seen in the next one.
          if (!(await room.close())) await stop();
        },
      };
    },
    close: stop,
  };
}

async function start(signal: AbortSignal): Promise<Engine> {
  const driver = await loadDuckdb(signal);
  const instance = await driver.DuckDBInstance.create(':memory:', options);
  const keeper = await instance.connect();
  for (const text of locks) await keeper.run(text);
  return { driver, instance, keeper };
}

/** Its `close` says whether nothing was left behind. */
function createRoom(
  engine: Engine,
  prefix: string,
): { readonly databases: Databases; close(): Promise<boolean> } {
  const attached = new Map<string, Promise<string>>();
  const open = new Set<DuckDBConnection>();
  const catalogOf = (connection: string): Promise<string> => {
    const known = attached.get(connection);
    if (known !== undefined) return known;
    const name = attached.size === 0 ? prefix : `${prefix}_${attached.size + 1}`;
    const attaching = engine.keeper.run(`attach ':memory:' as ${name}`).then(() => name);
    attached.set(connection, attaching);
    return attaching;
  };
  return {
    databases: {
      open: async ({ name }) => roomDatabase(engine, await catalogOf(name), open),
    },
    async close() {
      for (const connection of open) connection.closeSync();
      const names = await Promise.all(attached.values());
      try {
        for (const name of names) await engine.keeper.run(`detach ${name}`);
        return await isClean(engine);
      } catch {
        return false;
      }
    },
  };
}

async function isClean({ keeper }: Engine): Promise<boolean> {
  const reader = await keeper.runAndReadAll(
    `select (select count(*) from duckdb_databases() where not internal and database_name <> 'memory')
      + (select count(*) from duckdb_tables()) + (select count(*) from duckdb_views() where not internal)
      + (select count(*) from duckdb_secrets()) + (select count(*) from duckdb_schemas() where not internal and schema_name <> 'main')`,
  );
  return Number(reader.getRows()[0]?.[0]) === 0;
}

function roomDatabase(engine: Engine, catalog: string, all: Set<DuckDBConnection>): Database {
  const own: { connection: DuckDBConnection; session: Session }[] = [];
  let closed = false;
  return {
    dialect: dialectOf('duckdb'),
    async session() {
      if (closed) throw new DatabaseError('The database is closed already.', { engine: 'duckdb' }, undefined);
      const connection = await engine.instance.connect();
      all.add(connection);
      await connection.run(`use ${catalog}`).catch((error: unknown) => {
        throw duckdbError(error, '');
      });
      const session = guardedSession(duckdbSession(connection, engine.driver));
      own.push({ connection, session });
      return session;
    },
    async close() {
      if (closed) return;
      closed = true;
      // A connection must not be closed under a statement; an interrupt that comes too early is lost.
      const interrupting = setInterval(() => {
        for (const { connection } of own) connection.interrupt();
      }, 50);
      await Promise.allSettled(own.map(({ session }) => session.rollback()));
      clearInterval(interrupting);
      for (const { connection } of own) {
        all.delete(connection);
        connection.closeSync();
      }
    },
  };
}
