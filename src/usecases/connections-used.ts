import type { Manifest } from '../manifest/manifest.ts';
import type { Environment } from '../workspace/config.ts';
import { connectionFor } from '../workspace/resolve-environment.ts';

/** Names of the connections that a job's steps and checks use in an environment, or have exposed; sorted. */
export function connectionsUsed(manifest: Manifest, environment: Environment): string[] {
  const asked = [...manifest.steps, ...manifest.checks].flatMap((part) => {
    if ('expose' in part) return [...part.expose];
    return ['connection' in part ? part.connection : undefined];
  });
  const names = asked.map((name) => connectionFor(manifest, name, environment));
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
