import { Obstacle } from '../failure.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Ports } from '../ports/ports.ts';
import type { EventSink } from '../run/event.ts';
import type { Config, ConnectionConfig, ResolvedEnvironment } from '../workspace/config.ts';
import { databaseKey } from '../workspace/connection-text.ts';
import { resolveEnvironment } from '../workspace/resolve-environment.ts';
import { connectionsUsed, perhapsUsed } from './connections-used.ts';

export interface StagingRequest {
  readonly config: Config;
  /** Of the jobs that will run, as they are in staging. */
  readonly manifests: readonly Manifest[];
  /** `pr-12`. */
  readonly label: string;
}

/**
 * The environment that the jobs of a change run in: staging with each connection in use replaced by its
 * copy, made anew; with `isolation: none` staging itself. Rejects with `Obstacle` `config` for variables
 * that are not set, and with what the copies reject with.
 */
export async function stagingEnvironment(
  request: StagingRequest,
  ports: Pick<Ports, 'copies' | 'clock' | 'variables'>,
  sink: EventSink,
  signal: AbortSignal,
): Promise<ResolvedEnvironment> {
  const { config, label } = request;
  const { staging } = config.environments;
  const names = request.manifests.flatMap((manifest) => connectionsUsed(manifest, staging));
  const needed = request.manifests.flatMap((manifest) => {
    const perhaps = perhapsUsed(manifest, staging);
    return connectionsUsed(manifest, staging).filter((name) => !perhaps.includes(name));
  });
  const dispensable = names.filter((name) => !needed.includes(name));
  const { resolved, missing } = resolveEnvironment(
    staging,
    ports.variables,
    [...new Set(names)].sort(),
    dispensable,
  );
  if (resolved === undefined) throw missingVariables(missing);
  if (staging.isolation === 'none') return resolved;
  const createdAt = ports.clock.now();
  const onWait = (reason: string): void => sink({ type: 'waiting', at: ports.clock.now(), reason });
  const copies = new Map<string, ConnectionConfig>();
  const connections: Record<string, ConnectionConfig> = {};
  for (const [name, connection] of Object.entries(resolved.connections)) {
    // Two names for one database must stay one database.
    const place = databaseKey(connection);
    const copy =
      copies.get(place) ?? (await ports.copies.create({ connection, label, createdAt, signal, onWait }));
    copies.set(place, copy);
    connections[name] = { ...copy, name };
  }
  return { ...resolved, label, connections };
}

function missingVariables(names: readonly string[]): Obstacle {
  const list = names.map((name) => `\`${name}\``).join(', ');
  return new Obstacle(
    'config',
    `Environment staging needs ${names.length === 1 ? 'the variable' : 'the variables'} ${list}, which datajob.config.yaml names and nobody has set.`,
    { hint: 'Set it where datajob runs; in a GitHub workflow with `env:` from a secret of the repository.' },
  );
}
