import type { Check } from '../manifest/check.ts';
import type { Manifest, Step } from '../manifest/manifest.ts';
import type { Environment } from '../workspace/config.ts';
import { connectionFor } from '../workspace/resolve-environment.ts';

/** Names of the connections that a job's steps and checks use in an environment, may use, or have exposed; sorted. */
export function connectionsUsed(manifest: Manifest, environment: Environment): string[] {
  const asked = [...manifest.steps, ...manifest.checks].flatMap((part): (string | undefined)[] => [
    part.connection,
    ...('expose' in part ? part.expose : []),
  ]);
  asked.push(...(manifest.outputs ?? []).map(({ connection }) => connection));
  // Its files name databases in their own ways.
  if (manifest.compat === 'vdk') asked.push(...Object.keys(environment.connections));
  return namesOf(asked, manifest, environment);
}

/**
 * Those of them that nothing but a Python or shell step may come to use, as its default: whether it does is known
 * only when it runs, so that a variable of theirs may be missing.
 */
export function perhapsUsed(manifest: Manifest, environment: Environment): string[] {
  const parts: readonly (Step | Check)[] = [...manifest.steps, ...manifest.checks];
  const sure = parts.flatMap((part): readonly (string | undefined)[] =>
    !('expose' in part)
      ? [part.connection]
      : part.connection === undefined
        ? part.expose
        : [...part.expose, part.connection],
  );
  const needed = namesOf(sure, manifest, environment);
  return connectionsUsed(manifest, environment).filter((name) => !needed.includes(name));
}

function namesOf(
  asked: readonly (string | undefined)[],
  manifest: Manifest,
  environment: Environment,
): string[] {
  const names = asked.map((name) => connectionFor(manifest, name, environment));
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
