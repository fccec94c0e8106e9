import { Obstacle } from '../failure.ts';
import type { StagingCopies, StagingCopy } from '../ports/staging-copies.ts';
import { dialectOf } from '../sql/dialects.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import { checkLabel } from './copy-name.ts';
import type { CopyTools } from './copy-tools.ts';
import { createFileCopy, dropFileCopy, type FileConnection, listFileCopies } from './file-copies.ts';
import { createPostgresCopy, dropPostgresCopy, listPostgresCopies } from './postgres-copies.ts';
import { systemClock } from './system-clock.ts';

/** How long to wait for others to leave staging unless told otherwise, in ms. */
const defaultWaitMs = 60_000;

/** Copies of staging as files (DuckDB, SQLite) and as databases of the same server (PostgreSQL). */
export function stagingCopies(
  options: Pick<CopyTools, 'folder' | 'databases'> & Partial<CopyTools>,
): StagingCopies {
  const tools: CopyTools = { clock: systemClock, waitMs: defaultWaitMs, ...options };
  return {
    async create(request) {
      checkLabel(request.label);
      const { connection } = request;
      if (isFile(connection)) return createFileCopy(connection, request, tools);
      if (connection.type === 'postgres') return createPostgresCopy(connection, request, tools);
      throw noCopies(connection);
    },
    async list(environment) {
      const copies: StagingCopy[] = [...(await listFileCopies(environment, tools.folder))];
      for (const connection of Object.values(environment.connections)) {
        if (connection.type === 'postgres') copies.push(...(await listPostgresCopies(connection, tools)));
      }
      return [...new Map(copies.map((copy) => [`${copy.connection.type} ${copy.name}`, copy])).values()];
    },
    async drop(copy) {
      checkLabel(copy.label);
      const { connection } = copy;
      if (isFile(connection)) return dropFileCopy(copy, tools.folder);
      if (connection.type === 'postgres') return dropPostgresCopy(connection, copy, tools);
      throw noCopies(connection);
    },
  };
}

function isFile(connection: ConnectionConfig): connection is FileConnection {
  return connection.type === 'duckdb' || connection.type === 'sqlite';
}

function noCopies({ name, type }: ConnectionConfig): Obstacle {
  return new Obstacle(
    'config',
    `Staging connection \`${name}\` cannot be copied: datajob makes copies of DuckDB, PostgreSQL and SQLite, not of ${dialectOf(type).title}.`,
    {
      hint: 'Set `isolation: none` for the environment `staging`, so that pull requests run on staging itself: see docs/staging.md.',
    },
  );
}
