import type { Databases } from '../ports/database.ts';
import { openDuckdb } from './duckdb.ts';
import { openPostgres } from './postgres.ts';

/** Opens the databases of a workspace; `folder` is its absolute path, against which DuckDB files are found. */
export function createDatabases(folder: string): Databases {
  return {
    open: async (connection, options) =>
      connection.type === 'duckdb'
        ? openDuckdb(connection, folder, options)
        : openPostgres(connection, options.signal),
  };
}
