import type { Database, Session } from '../ports/database.ts';
import type { ConnectionConfig } from '../workspace/config.ts';
import { runFailure } from './run-failure.ts';
import type { RunPorts } from './run-request.ts';

/** The databases of one attempt, opened when first used. */
export interface Connections {
  /** A session that nobody else uses until it is given back. */
  acquire(name: string): Promise<Session>;
  /** Gives back a session that is in no transaction; one in doubt is simply not given back. */
  release(name: string, session: Session): void;
  database(name: string): Promise<Database>;
  /** Closes all; failures to close are ignored, there is nothing left to lose. */
  close(): Promise<void>;
}

/** How long another process may hold a DuckDB file before the run gives up. */
const busyWaitMs = 300_000;

export interface ConnectionsRequest {
  readonly databases: RunPorts['databases'];
  readonly configs: Readonly<Record<string, ConnectionConfig>>;
  /** Where relative file names of SQL are looked up. */
  readonly searchPath: () => Promise<readonly string[]>;
  readonly signal: AbortSignal;
  readonly onWait: (reason: string) => void;
  /** Nothing is going to be written. */
  readonly readOnly?: boolean;
}

/** Opens nothing yet. */
export function createConnections(request: ConnectionsRequest): Connections {
  const opened = new Map<string, Promise<Database>>();
  const idle = new Map<string, Session[]>();

  const database = (name: string): Promise<Database> => {
    const known = opened.get(name);
    if (known) return known;
    const opening = open(name, request);
    opened.set(name, opening);
    // A retry of a step tries again.
    opening.catch(() => opened.delete(name));
    return opening;
  };

  return {
    database,
    // The last one given back first: steps in a row share a session, with its temporary tables.
    acquire: async (name) => idle.get(name)?.pop() ?? (await database(name)).session(),
    release(name, session) {
      const sessions = idle.get(name) ?? [];
      sessions.push(session);
      idle.set(name, sessions);
    },
    async close() {
      const all = [...opened.values()];
      opened.clear();
      idle.clear();
      await Promise.allSettled(all.map(async (opening) => (await opening).close()));
    },
  };
}

async function open(name: string, request: ConnectionsRequest): Promise<Database> {
  const config = request.configs[name];
  if (config === undefined) {
    throw runFailure('unknown-connection', `The environment has no connection ${name}.`);
  }
  const { signal, onWait, readOnly = false } = request;
  const searchPath = await request.searchPath();
  return request.databases.open(config, { signal, waitMs: busyWaitMs, onWait, searchPath, readOnly });
}
