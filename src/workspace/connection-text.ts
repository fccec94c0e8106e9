import type { ConnectionConfig } from './config.ts';

/** Every text of a connection that may hold `${NAME}`. */
export function textsOf(connection: ConnectionConfig): readonly string[] {
  return Object.entries(connection).flatMap(([key, value]) =>
    typeof value === 'string' && !fixed.has(key) ? [value] : [],
  );
}

/** The connection with each of these texts replaced. */
export function withTexts(connection: ConnectionConfig, replace: (text: string) => string): ConnectionConfig {
  const entries = Object.entries(connection).map(([key, value]) => [
    key,
    typeof value === 'string' && !fixed.has(key) ? replace(value) : value,
  ]);
  return { ...connection, ...Object.fromEntries(entries) };
}

/** Equal for two connections with the same database. */
export function databaseKey(connection: ConnectionConfig): string {
  if ('path' in connection) return connection.path;
  if (connection.type === 'postgres' || connection.type === 'mysql') return connection.url;
  const { name: _, ...rest } = connection;
  return JSON.stringify(rest);
}

const fixed: ReadonlySet<string> = new Set(['name', 'type']);
