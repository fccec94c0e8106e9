import type { EnvironmentVariables } from '../ports/environment-variables.ts';

export interface Substituted {
  /** With the values in place; a variable that is missing stays as it was written. */
  readonly text: string;
  /** The values that were put in: they are secret. */
  readonly values: readonly string[];
  /** Names of variables that are not set or empty. */
  readonly missing: readonly string[];
}

/** Replaces each `${NAME}` of a text of the config once; what a value itself contains is not looked at. */
export function substituteVariables(text: string, variables: EnvironmentVariables): Substituted {
  const values: string[] = [];
  const missing: string[] = [];
  const substituted = text.replaceAll(reference, (written, name: string) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined || value === '') {
      missing.push(name);
      return written;
    }
    values.push(value);
    return value;
  });
  return { text: substituted, values, missing };
}

/** The text around the variables that it reads. */
export function withoutVariables(text: string): string {
  return text.replaceAll(reference, '');
}

/** Names of the variables that a text of the config reads, without repetition. */
export function variablesOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(reference)].map(([, name = '']) => name))];
}

const reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;
