import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabases } from '../../src/adapters/databases.ts';
import type { Database } from '../../src/ports/database.ts';
import type { CoreEngine } from '../../src/sql/dialect.ts';
import { startPostgres } from './postgres.ts';
import { never } from './statements.ts';

/** One open, empty database of each engine, for tests of what must be the same on both. */
export async function openEngines(): Promise<{
  readonly databases: Readonly<Record<CoreEngine, Database>>;
  close(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'datajob-engines-'));
  const server = await startPostgres();
  const options = { signal: never, waitMs: 0, onWait: () => undefined };
  const { open } = createDatabases(folder);
  const [duckdb, postgres] = await Promise.all([
    open({ name: 'd', type: 'duckdb', path: 'x.duckdb' }, options),
    open({ name: 'p', type: 'postgres', url: server.url }, options),
  ]);
  return {
    databases: { duckdb, postgres },
    close: async () => {
      await Promise.all([duckdb.close(), postgres.close()]);
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
