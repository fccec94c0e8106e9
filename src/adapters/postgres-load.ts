import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Load } from '../ports/database.ts';
import { loadPostgresCopy, type PostgresClient } from './postgres-driver.ts';

/** Sends rows by COPY. What the server says names the row and the column. */
export async function copyIn(
  client: PostgresClient,
  load: Load,
  signal: AbortSignal,
): Promise<{ rows: number }> {
  const copy = await loadPostgresCopy();
  const sink = client.query(
    copy.from(
      `copy ${load.table} (${load.columns.join(', ')}) from stdin with (format csv, null '\\N', encoding 'UTF8')`,
    ),
  );
  await pipeline(Readable.from(load.csv, { objectMode: true }), sink, { signal });
  return { rows: sink.rowCount };
}
