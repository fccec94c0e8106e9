import type { EngineName } from '../sql/dialect.ts';
import type { CheckDialect } from './check-dialect.ts';
import { bigquery } from './check-dialects/bigquery.ts';
import { clickhouse } from './check-dialects/clickhouse.ts';
import { databricks } from './check-dialects/databricks.ts';
import { duckdb } from './check-dialects/duckdb.ts';
import { mysql } from './check-dialects/mysql.ts';
import { postgres } from './check-dialects/postgres.ts';
import { snowflake } from './check-dialects/snowflake.ts';
import { sqlite } from './check-dialects/sqlite.ts';
import { trino } from './check-dialects/trino.ts';

/** What checks need of an engine; ask `isChecked` before. */
export function checkDialectOf(engine: EngineName): CheckDialect {
  const found = checkDialects[engine];
  if (found === undefined) throw new Error(`No checks have been written for ${engine}.`);
  return found;
}

/** Whether checks can be evaluated on an engine. */
export function isChecked(engine: EngineName): boolean {
  return checkDialects[engine] !== undefined;
}

const checkDialects: Readonly<Partial<Record<EngineName, CheckDialect>>> = {
  duckdb,
  postgres,
  mysql,
  sqlite,
  clickhouse,
  trino,
  snowflake,
  bigquery,
  databricks,
};
