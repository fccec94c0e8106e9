import type { Manifest } from '../manifest/manifest.ts';
import type { EnvironmentVariables } from '../ports/environment-variables.ts';
import type { ConnectionConfig, Environment, ResolvedEnvironment } from './config.ts';
import { textsOf, withTexts } from './connection-text.ts';
import { substituteVariables } from './variables.ts';

/**
 * An environment with every `${NAME}` of the connections in use replaced; the variables of the others are
 * not even looked at. Gives the names of variables that are not set, or empty, instead when there are any; a
 * connection of `dispensable` is left out then.
 */
export function resolveEnvironment(
  environment: Environment,
  variables: EnvironmentVariables,
  names: readonly string[],
  dispensable: readonly string[] = [],
): { resolved?: ResolvedEnvironment; missing: readonly string[] } {
  const secrets = new Set<string>();
  const missing = new Set<string>();
  const connections: Record<string, ConnectionConfig> = {};
  for (const name of names) {
    const connection = environment.connections[name];
    if (connection === undefined) continue;
    const substituted = textsOf(connection).map((text) => substituteVariables(text, variables));
    const unset = substituted.flatMap((one) => one.missing);
    if (unset.length > 0 && dispensable.includes(name)) continue;
    for (const variable of unset) missing.add(variable);
    for (const value of substituted.flatMap((one) => one.values)) secrets.add(value);
    const resolved = withTexts(connection, (text) => substituteVariables(text, variables).text);
    connections[name] = resolved;
    if ('url' in resolved) for (const secret of secretsOfUrl(resolved.url)) secrets.add(secret);
  }
  if (missing.size > 0) return { missing: [...missing].sort() };
  const { name: environmentName, implicit } = environment;
  return {
    resolved: {
      name: environmentName,
      label: environmentName,
      implicit,
      connections,
      secrets: [...secrets].sort(),
    },
    missing: [],
  };
}

/**
 * The connection that a step or check uses in an environment: its own, else the manifest's (which has the
 * config's default filled in), else the environment's only one. An environment that is not written in the
 * config answers to every name with its embedded database. Undefined when several could be meant, or
 * when the name does not exist there.
 */
export function connectionFor(
  manifest: Pick<Manifest, 'connection'>,
  stepOrCheckConnection: string | undefined,
  environment: Environment,
): string | undefined {
  if (environment.implicit) return embeddedConnection;
  const named = stepOrCheckConnection ?? manifest.connection;
  const names = Object.keys(environment.connections);
  if (named !== undefined) return names.includes(named) ? named : undefined;
  return names.length === 1 ? names[0] : undefined;
}

/** Name of the only connection of an environment that is not written in the config. */
export const embeddedConnection = 'default';

/** The password of a URL as it is written and as it is meant, and the whole URL when it holds one. */
function secretsOfUrl(url: string): string[] {
  const written = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*?:([^/?#]*)@/i.exec(url)?.[1];
  const query = /[?&]password=([^&#]*)/i.exec(url)?.[1];
  return [written, query].flatMap((secret) =>
    secret === undefined || secret === '' ? [] : [...new Set([secret, decode(secret)])],
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
