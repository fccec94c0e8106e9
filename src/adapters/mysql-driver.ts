import type { Connection } from 'mysql2';

export type MysqlDriver = typeof import('mysql2');
export type MysqlClient = Connection;
export type { ConnectionOptions } from 'mysql2';

/** The one place that imports `mysql2`, when first used. */
export async function loadMysql(): Promise<MysqlDriver> {
  return import('mysql2');
}
