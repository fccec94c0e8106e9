import { setSecret } from '@actions/core';
import type { Ports } from '../ports/ports.ts';
import { passwordOf } from '../run/url-password.ts';

const configName = 'datajob.config.yaml';
const shortestSecret = 3;

/**
 * Tells the runner to hide the values of the variables that the config names, each line of them and the
 * passwords in their URLs. What runs print is masked by themselves already; this also covers all else.
 */
export async function maskSecrets(ports: Pick<Ports, 'tree' | 'variables'>): Promise<void> {
  const config = (await ports.tree.read([configName])).get(configName) ?? '';
  const names = new Set(
    [...config.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map((match) => match[1] ?? ''),
  );
  const values = [...names].map((name) => ports.variables[name] ?? '').flatMap(secretParts);
  for (const value of new Set(values)) if (value.length >= shortestSecret) setSecret(value);
}

function secretParts(value: string): string[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  return [value, encodeURIComponent(value), ...lines, ...passwordOf(value)];
}
