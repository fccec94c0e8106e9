import type { ConnectionConfig } from './config.ts';

/** Types of connections that have an adapter: see src/adapters/databases.ts. */
export const supportedTypes = [
  'duckdb',
  'postgres',
  'mysql',
  'sqlite',
  'clickhouse',
  'trino',
  'snowflake',
  'bigquery',
  'databricks',
] as const satisfies readonly ConnectionConfig['type'][];

export type SupportedType = (typeof supportedTypes)[number];

export function isSupported(type: string): type is SupportedType {
  return supportedTypes.some((supported) => supported === type);
}
