import type { Dialect, EngineName } from './dialect.ts';
import { bigquery } from './dialects/bigquery.ts';
import { clickhouse } from './dialects/clickhouse.ts';
import { databricks } from './dialects/databricks.ts';
import { duckdb } from './dialects/duckdb.ts';
import { mysql } from './dialects/mysql.ts';
import { postgres } from './dialects/postgres.ts';
import { snowflake } from './dialects/snowflake.ts';
import { sqlite } from './dialects/sqlite.ts';
import { trino } from './dialects/trino.ts';

/** How to write SQL for an engine. */
export function dialectOf(engine: EngineName): Dialect {
  return dialects[engine];
}

const dialects: Readonly<Record<EngineName, Dialect>> = {
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
