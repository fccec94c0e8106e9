import type { Client } from 'pg';

export type PostgresDriver = typeof import('pg').default;
export type PostgresClient = Client;

/** The one place that imports `pg`, when first used. */
export async function loadPostgres(): Promise<PostgresDriver> {
  const { default: driver } = await import('pg');
  return driver;
}

/** The streams of COPY, when first used. */
export async function loadPostgresCopy(): Promise<typeof import('pg-copy-streams')> {
  return import('pg-copy-streams');
}
