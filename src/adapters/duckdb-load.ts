import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Load } from '../ports/database.ts';
import { stringLiteral } from '../sql/literal.ts';

/** Writes the rows to a file and loads it by COPY: that is several times faster than row by row. */
export async function loadByFile(
  load: Load,
  copy: (statement: string) => Promise<{ readonly rows?: number }>,
  signal: AbortSignal,
): Promise<{ rows: number }> {
  const file = join(load.folder, `load-${randomUUID()}.csv`);
  try {
    const target = createWriteStream(file, { mode: 0o600, flags: 'wx' });
    await pipeline(Readable.from(load.csv, { objectMode: true }), target, { signal });
    const { rows } = await copy(copyStatement(load, file));
    return { rows: rows ?? 0 };
  } finally {
    await rm(file, { force: true });
  }
}

// Nothing is guessed from the content: `auto_detect` would read `007` as 7.
function copyStatement({ table, columns }: Load, file: string): string {
  const form = `format csv, header false, delimiter ',', quote '"', escape '"', nullstr '\\N', allow_quoted_nulls false, auto_detect false`;
  return `copy ${table} (${columns.join(', ')}) from ${stringLiteral(file, 'duckdb')} (${form})`;
}
