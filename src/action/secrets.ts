import { setSecret } from '@actions/core';
import type { Ports } from '../ports/ports.ts';
import { createRedactor } from '../report/redact.ts';
import { createMasker, secretForms } from '../run/mask.ts';
import type { Tokens } from './own-environment.ts';

/** Hides secrets in text that leaves by another way than the log, where the runner hides them. */
export type Mask = (text: string) => string;

const configName = 'datajob.config.yaml';

/**
 * Has the runner hide the values of the variables that the config names, as they are and as they may be written,
 * and gives a mask for the same values, our tokens, and what variables with a telling name hold. What runs print is masked by themselves already; this also covers all else.
 */
export async function hideSecrets(ports: Pick<Ports, 'tree' | 'variables'>, tokens: Tokens): Promise<Mask> {
  const config = (await ports.tree.read([configName])).get(configName) ?? '';
  const names = new Set(
    [...config.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g)].map((match) => match[1] ?? ''),
  );
  const values = [...names].flatMap((name) => ports.variables[name] ?? []);
  // The runner hides what it was told to the letter.
  for (const form of new Set(values.flatMap(secretForms))) setSecret(form);
  const masker = createMasker([...values, ...Object.values(tokens)]);
  const redact = createRedactor(ports.variables);
  return (text) => redact(masker(text));
}
