import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { CopyRequest } from '../ports/staging-copies.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import type { CopyTools } from './copy-tools.ts';

/** What is copied, and what for. */
export interface FileCopy {
  readonly connection: Extract<ConnectionConfig, { type: 'duckdb' | 'sqlite' }>;
  readonly request: CopyRequest;
  readonly tools: CopyTools;
}

/**
 * Copies a DuckDB file. Holds the file's lock and writes its log into it before copying. The source is opened for reading
 * before DuckDB opens it and closed after: POSIX drops all locks that a process has on a file as soon
 * as it closes any handle to it. For the same reason there is no `copyFile` here.
 */
export async function copyDuckdb(source: string, target: string, copy: FileCopy): Promise<void> {
  const { connection, request, tools } = copy;
  const { signal, onWait } = request;
  const partial = `${target}.${randomUUID()}.tmp`;
  const reading = await open(source, 'r');
  try {
    const database = await tools.databases.open(connection, { signal, waitMs: tools.waitMs, onWait });
    try {
      const session = await database.session();
      await session.execute({ text: 'checkpoint', values: [] }, signal);
      const writing = await open(partial, 'wx');
      await pipeline(
        reading.createReadStream({ autoClose: false, start: 0, highWaterMark: 1 << 20 }),
        writing.createWriteStream({ flush: true }),
        { signal },
      );
    } finally {
      await database.close();
    }
    await rename(partial, target);
  } finally {
    await reading.close();
    await rm(partial, { force: true });
  }
}
