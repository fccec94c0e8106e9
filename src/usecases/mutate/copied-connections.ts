import { Obstacle } from '../../failure.ts';
import type { Ports } from '../../ports/ports.ts';
import type { StagingCopy } from '../../ports/staging-copies.ts';
import type { EventSink } from '../../run/event.ts';
import { dialectOf } from '../../sql/dialects.ts';
import type { ConnectionConfig, ResolvedEnvironment } from '../../workspace/config.ts';
import { databaseKey } from '../../workspace/connection-text.ts';

/** Copies of the databases of an environment that nobody else uses. */
export interface CopiedConnections {
  readonly connections: Readonly<Record<string, ConnectionConfig>>;
  drop(): Promise<void>;
}

/** Copies those connections of an environment that can be copied. Rejects with `Obstacle`, and leaves nothing then. */
export async function copyConnections(
  environment: ResolvedEnvironment,
  label: string,
  ports: Pick<Ports, 'copies' | 'clock'>,
  { sink, signal }: { readonly sink: EventSink; readonly signal: AbortSignal },
): Promise<CopiedConnections> {
  const { copies, clock } = ports;
  const createdAt = clock.now();
  const onWait = (reason: string): void => sink({ type: 'waiting', at: clock.now(), reason });
  const made = new Map<string, ConnectionConfig>();
  const connections: Record<string, ConnectionConfig> = {};
  const drop = async (): Promise<void> => {
    const all = await copies.list(environment);
    await Promise.all(
      all.filter((copy: StagingCopy) => copy.label === label).map((copy) => copies.drop(copy)),
    );
  };
  try {
    for (const [name, connection] of Object.entries(environment.connections)) {
      if (connection.type !== 'duckdb' && connection.type !== 'postgres') continue;
      if (connection.type === 'duckdb' && connection.path === ':memory:') throw inMemory(name);
      // Two names for one database must stay one database.
      const key = databaseKey(connection);
      const copy = made.get(key) ?? (await copies.create({ connection, label, createdAt, signal, onWait }));
      made.set(key, copy);
      connections[name] = { ...copy, name };
    }
  } catch (error) {
    await drop();
    throw error;
  }
  if (Object.keys(connections).length === 0) throw notCopied(Object.values(environment.connections));
  return { connections, drop };
}

function notCopied(connections: readonly ConnectionConfig[]): Obstacle {
  const titles = [...new Set(connections.map(({ type }) => dialectOf(type).title))].join(' and ');
  return new Obstacle(
    'usage',
    `Mistakes are tried on copies of DuckDB and PostgreSQL databases; this job has its data on ${titles || 'none'}.`,
  );
}

function inMemory(name: string): Obstacle {
  return new Obstacle('usage', `The connection ${name} is in memory, so that there is no data to copy.`);
}
