import type { Database, Databases } from '../ports/database.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import { isSupported, type SupportedType } from '../workspace/supported-connections.ts';

/**
 * Opens the databases of a workspace; `folder` is its absolute path, against which files of databases are found,
 * `programFolder` that of the built program, in which SQLite has one of its own.
 */
export function createDatabases(folder: string, programFolder?: string): Databases {
  return {
    open: async (connection, options) => {
      const { type } = connection;
      // The config leaves out all others.
      if (!isSupported(type)) throw new Error(`There is no adapter for connections of type ${type}.`);
      const open: Open = (await adapters[type]()) as Open;
      return open(connection, { folder, programFolder }, options);
    },
  };
}

type Open<T extends ConnectionConfig = ConnectionConfig> = (
  connection: T,
  place: { readonly folder: string; readonly programFolder: string | undefined },
  options: Parameters<Databases['open']>[1],
) => Promise<Database>;

type Adapters = {
  readonly [T in SupportedType]: () => Promise<Open<Extract<ConnectionConfig, { type: T }>>>;
};

/** One line for each type, read when the first connection of it is opened. */
const adapters: Adapters = {
  duckdb: async () => {
    const { openDuckdb } = await import('./duckdb.ts');
    return (connection, { folder }, options) => openDuckdb(connection, folder, options);
  },
  postgres: async () => {
    const { openPostgres } = await import('./postgres.ts');
    return (connection, _, { signal }) => openPostgres(connection, signal);
  },
  mysql: async () => {
    const { openMysql } = await import('./mysql.ts');
    return (connection, _, { signal }) => openMysql(connection, signal);
  },
  sqlite: async () => {
    const { openSqlite } = await import('./sqlite.ts');
    return (connection, { folder, programFolder }, options) => {
      const program = programFolder === undefined ? undefined : `${programFolder}/parts/sqlite-child.cjs`;
      return openSqlite(connection, { folder, program }, options);
    };
  },
  clickhouse: async () => {
    const { openClickhouse } = await import('./clickhouse.ts');
    return (connection, _, { signal }) => openClickhouse(connection, signal);
  },
  trino: async () => {
    const { openTrino } = await import('./trino.ts');
    return (connection, _, { signal }) => openTrino(connection, signal);
  },
  snowflake: async () => {
    const { openSnowflake } = await import('./snowflake.ts');
    return (connection, _, { signal }) => openSnowflake(connection, signal);
  },
  bigquery: async () => {
    const { openBigquery } = await import('./bigquery.ts');
    return (connection, _, { signal }) => openBigquery(connection, signal);
  },
  databricks: async () => {
    const { openDatabricks } = await import('./databricks.ts');
    return (connection, _, { signal }) => openDatabricks(connection, signal);
  },
};
