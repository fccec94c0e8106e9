import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A Node to run what users run. */
export interface Interpreter {
  /** Such as `Node 24.21.0`. */
  readonly name: string;
  readonly path: string;
}

/** Node 20, the oldest that is supported, and Node 24, which GitHub runs actions with. Throws when one is missing. */
export function interpreters(): readonly Interpreter[] {
  return [interpreter(20), interpreter(24)];
}

/** The Node of one major version: the installed package, else the one that runs the tests when it fits. */
export function interpreter(major: 20 | 24): Interpreter {
  const installed = fileURLToPath(new URL(`../../node_modules/node${major}/bin/node`, import.meta.url));
  const path = existsSync(installed) ? installed : process.execPath;
  const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
  if (version.startsWith(`v${major}.`)) return { name: `Node ${version.slice(1)}`, path };
  throw new Error(
    `Node ${major} is missing: \`npm ci\` without --omit=optional installs it for Linux on x64.`,
  );
}
