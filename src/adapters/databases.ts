import type { Database, Databases } from '../ports/database.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import { isSupported, type SupportedType } from '../workspace/supported-connections.ts';

/** Opens the databases of a workspace; `folder` is its absolute path, against which files of databases are found. */
export function createDatabases(folder: string): Databases {
  return {
    open: async (connection, options) => {
      const { type } = connection;
      // The config leaves out all others.
      if (!isSupported(type)) throw new Error(`There is no adapter for connections of type ${type}.`);
      const open: Open = (await adapters[type]()) as Open;
      return open(connection, folder, options);
    },
  };
}

type Open<T extends ConnectionConfig = ConnectionConfig> = (
  connection: T,
  folder: string,
  options: Parameters<Databases['open']>[1],
) => Promise<Database>;

type Adapters = {
  readonly [T in SupportedType]: () => Promise<Open<Extract<ConnectionConfig, { type: T }>>>;
};

/** One line for each type, read when the first connection of it is opened. */
const adapters: Adapters = {
  duckdb: async () => (await import('./duckdb.ts')).openDuckdb,
  postgres: async () => {
    const { openPostgres } = await import('./postgres.ts');
    return (connection, _, { signal }) => openPostgres(connection, signal);
  },
  mysql: async () => {
    const { openMysql } = await import('./mysql.ts');
    return (connection, _, { signal }) => openMysql(connection, signal);
  },
  clickhouse: async () => {
    const { openClickhouse } = await import('./clickhouse.ts');
    return (connection, _, { signal }) => openClickhouse(connection, signal);
  },
};
