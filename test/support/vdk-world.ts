import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { createDatabases } from '../../src/adapters/databases.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';
import { type RunOptions, type RunWorld, runWorld } from './run-world.ts';

export type VdkOptions = RunOptions & {
  /** More lines of the manifest. */
  readonly manifest?: string;
  /** Instead of the one with a connection `warehouse`. */
  readonly config?: string;
};

/** Runs the files of a VDK job on `duckdb` or `postgres`; for use within a `describe`. */
export function vdkWorld() {
  let server: PostgresServer;
  let world: RunWorld | undefined;
  let count = 0;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());
  afterEach(() => world?.remove());

  const newDatabase = async (): Promise<string> => {
    count += 1;
    const never = new AbortController().signal;
    const admin = await createDatabases('/').open(
      { name: 'admin', type: 'postgres', url: server.url },
      { signal: never, waitMs: 0, onWait: () => undefined },
    );
    await (await admin.session()).execute({ text: `create database vdk${count}`, values: [] }, never);
    await admin.close();
    return server.url.replace(/\/postgres(\?|$)/, `/vdk${count}$1`);
  };

  return async (engine: string, files: Readonly<Record<string, string>>, options: VdkOptions = {}) => {
    const { manifest = '', config = postgresConfig, ...run } = options;
    const url = engine === 'postgres' ? await newDatabase() : '';
    const own = Object.entries(files).map(([file, text]) => [`jobs/sales/${file}`, text]);
    const made = runWorld({
      'jobs/sales/datajob.yaml': `team: sales\ncompat: vdk\n${manifest}`,
      ...Object.fromEntries(own),
      ...(engine === 'postgres' ? { 'datajob.config.yaml': config } : {}),
    });
    world = made;
    const variables = { URL: url, ...run.variables };
    const again = (more: RunOptions = {}) => made.run('sales', { ...run, ...more, variables });
    const connection = { name: 'warehouse', type: 'postgres', url } as const;
    const query = (sql: string) => made.query(sql, engine === 'postgres' ? connection : undefined);
    return { ...(await again()), again, query, folder: made.folder };
  };
}

const postgresConfig =
  'environments: { local: { connections: { warehouse: { type: postgres, url: "${URL}" } } } }';
