import { loadBinding } from './duckdb-binding.ts';

export type DuckdbDriver = typeof import('@duckdb/node-api');
export type {
  DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  DuckDBValue,
  DuckDBVector,
} from '@duckdb/node-api';

/** The one place that imports `@duckdb/node-api`; its native part is found first, and downloaded when it must be. */
export async function loadDuckdb(signal: AbortSignal): Promise<DuckdbDriver> {
  // Read by what scripts/build.mjs puts in the place of `@duckdb/node-bindings` in dist.
  Reflect.set(globalThis, Symbol.for('datajob.duckdb-binding'), await loadBinding(signal));
  return import('@duckdb/node-api');
}
