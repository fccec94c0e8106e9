import { Obstacle } from '../failure.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Ports } from '../ports/ports.ts';
import type { EventSink } from '../run/event.ts';
import type { Config, ConnectionConfig, ResolvedEnvironment } from '../workspace/config.ts';
import { connectionFor, resolveEnvironment } from '../workspace/resolve-environment.ts';

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
  const names = connectionsInUse(request.manifests, config);
  const { resolved, missing } = resolveEnvironment(config.environments.staging, ports.variables, names);
  if (resolved === undefined) throw missingVariables(missing);
  if (config.environments.staging.isolation === 'none') return resolved;
  const createdAt = ports.clock.now();
  const onWait = (reason: string): void => sink({ type: 'waiting', at: ports.clock.now(), reason });
  const copies = new Map<string, ConnectionConfig>();
  const connections: Record<string, ConnectionConfig> = {};
  for (const [name, connection] of Object.entries(resolved.connections)) {
    // Two names for one database must stay one database.
    const place = connection.type === 'postgres' ? connection.url : connection.path;
    const copy =
      copies.get(place) ?? (await ports.copies.create({ connection, label, createdAt, signal, onWait }));
    copies.set(place, copy);
    connections[name] = { ...copy, name };
  }
  return { ...resolved, label, connections };
}

/** Names of the connections that steps and checks use in staging, or whose credentials a step gets. */
function connectionsInUse(manifests: readonly Manifest[], config: Config): string[] {
  const { staging } = config.environments;
  const names = new Set<string>();
  for (const manifest of manifests) {
    for (const item of [...manifest.steps, ...manifest.checks]) {
      const own = 'connection' in item ? item.connection : undefined;
      const name = connectionFor(manifest, own, staging);
      if (name !== undefined) names.add(name);
      for (const exposed of 'expose' in item ? item.expose : []) names.add(exposed);
    }
  }
  return [...names].sort();
}

function missingVariables(names: readonly string[]): Obstacle {
  const list = names.map((name) => `\`${name}\``).join(', ');
  return new Obstacle(
    'config',
    `Environment staging needs ${names.length === 1 ? 'the variable' : 'the variables'} ${list}, which datajob.config.yaml names and nobody has set.`,
    { hint: 'Set it where datajob runs; in a GitHub workflow with `env:` from a secret of the repository.' },
  );
}
